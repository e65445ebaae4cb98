package io.speccascade.bench.eval;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.speccascade.bench.tasks.TaskProblem;
import io.speccascade.engine.CascadeStats;
import io.speccascade.engine.Generation;
import io.speccascade.engine.TokenSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One answer, as `answers.jsonl` has it. Nothing in it depends on when or how fast it was computed.
///
/// @param id of the problem in its file; left out where it has none
/// @param sources where each token came from: d drafter, e expert, r residual, b bonus
/// @param score 0 to 1
/// @param lossy drafted tokens that stood though exact speculation would have rejected them
@JsonPropertyOrder({"point", "problem", "seed", "id"})
record AnswerLine(
        String point,
        int problem,
        long seed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String id,
        String prompt,
        String text,
        List<Integer> tokens,
        String sources,
        double score,
        String finish,
        int emitted,
        int blocks,
        int expertCalls,
        int drafterCalls,
        int drafted,
        int accepted,
        int deferred,
        int lossy,
        List<Integer> acceptedPerPosition) {

    static AnswerLine of(AnswerKey key, TaskProblem problem, Generation answer) {
        CascadeStats stats = answer.stats();
        return new AnswerLine(
                key.point(),
                key.problem(),
                key.seed(),
                problem.id(),
                problem.prompt(),
                answer.text(),
                answer.tokens(),
                answer.sources().stream().map(AnswerLine::letter).collect(Collectors.joining()),
                problem.score(answer.text()),
                answer.finishReason().name().toLowerCase(Locale.ROOT),
                stats.tokens(),
                stats.blocks(),
                stats.expertCalls(),
                stats.drafterCalls(),
                stats.drafted(),
                stats.accepted(),
                stats.deferred(),
                stats.lossy(),
                stats.acceptedPerPosition());
    }

    AnswerKey key() {
        return new AnswerKey(point, problem, seed);
    }

    private static String letter(TokenSource source) {
        return switch (source) {
            case DRAFTER -> "d";
            case EXPERT -> "e";
            case RESIDUAL -> "r";
            case BONUS -> "b";
        };
    }
}
