/// The command `eval`: tasks by strategies, rules and settings, with intervals, resumable.
///
/// Read [EvalCommand] first, then [Evaluation]. A *point* is one way to decode; a *key* is one answer: point, problem
/// and
/// seed. Answers and latencies are appended to files as they come ([AnswerLog], [LatencyLog]); everything else in the
/// folder is a function of these two ([Summary], [Comparison]).
@NullMarked
package io.speccascade.bench.eval;

import org.jspecify.annotations.NullMarked;
