/// What models are evaluated on: tasks and how their answers are judged.
///
/// Read [Task] and [AnswerScorer] first. A scorer gives an answer a score of 0 to 1; [Bleu] also counts what the score
/// of a whole corpus needs.
@NullMarked
package io.speccascade.bench.tasks;

import org.jspecify.annotations.NullMarked;
