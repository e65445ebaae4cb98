package io.speccascade.bench.eval;

import io.speccascade.bench.tasks.Bleu;
import io.speccascade.bench.tasks.BleuCounts;
import io.speccascade.bench.tasks.TaskProblem;

/// What statistics need of an answer.
///
/// @param score 0 to 1
/// @param rejected blocks whose draft was rejected at some token; the tokens after it were not examined
/// @param bleu what the answer adds to a corpus that is scored by BLEU, else nothing
record Outcome(
        double score,
        int tokens,
        int expertCalls,
        int drafterCalls,
        int drafted,
        int accepted,
        int rejected,
        int deferred,
        int lossy,
        BleuCounts bleu) {
    private static final BleuCounts NO_BLEU = BleuCounts.none();

    static Outcome of(AnswerLine line, TaskProblem problem) {
        return new Outcome(
                line.score(),
                line.emitted(),
                line.expertCalls(),
                line.drafterCalls(),
                line.drafted(),
                line.accepted(),
                (int) line.sources().chars().filter(source -> source == 'r').count(),
                line.deferred(),
                line.lossy(),
                problem.scorer() instanceof Bleu bleu ? bleu.counts(line.text(), problem.references()) : NO_BLEU);
    }

    /// Drafted tokens that were looked at.
    int examined() {
        return accepted + rejected;
    }
}
