package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.CascadeStats;
import io.speccascade.engine.FinishReason;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.engine.TokenSource;
import java.util.List;

/// What answers cost and how they were made, in JSON: OpenAI's `usage`, llama.cpp's `timings`, and
/// `speculative_cascade`.
final class AnswerStatistics {
    private static final double MILLIS = 1000;

    private AnswerStatistics() {}

    /// OpenAI's word.
    static String finish(FinishReason reason) {
        return switch (reason) {
            case STOP -> "stop";
            case LENGTH -> "length";
            case CANCELLED, DEADLINE -> "abort";
        };
    }

    /// Sums over answers.
    ///
    /// @param choices answers per prompt: each prompt counts once
    static ObjectNode usage(List<Generation> answers, int choices) {
        CascadeStats all = total(answers);
        int prompt = 0;
        int cached = 0;
        for (int i = 0; i < answers.size(); i += choices) {
            prompt += answers.get(i).stats().promptTokens();
            cached += answers.get(i).stats().cachedTokens();
        }
        ObjectNode usage = Responses.object()
                .put("prompt_tokens", prompt)
                .put("completion_tokens", all.tokens())
                .put("total_tokens", prompt + all.tokens());
        usage.putObject("prompt_tokens_details").put("cached_tokens", cached);
        usage.putObject("completion_tokens_details")
                .put("accepted_prediction_tokens", all.accepted())
                .put("rejected_prediction_tokens", all.drafted() - all.accepted());
        return usage;
    }

    /// `timings`, `lossless` and `speculative_cascade` of answers.
    static void put(ObjectNode json, Request request, List<Generation> answers) {
        json.set("timings", timings(total(answers)));
        boolean lossless = request.strategy().isLossless(request.rule());
        json.put("lossless", lossless);
        ObjectNode cascade = json.withObject(CascadeFields.NAME);
        cascade.put("strategy", request.strategy().label());
        if (request.strategy() != Strategy.DRAFTER && request.strategy() != Strategy.EXPERT) {
            cascade.put("rule", request.rule().name())
                    .put("alpha", request.rule().alpha());
        }
        cascade.put("lossless", lossless);
        ObjectNode bySource = cascade.putObject("tokens_by_source");
        for (TokenSource source : TokenSource.values()) {
            bySource.put(
                    source.label(),
                    answers.stream()
                            .flatMap(answer -> answer.sources().stream())
                            .filter(source::equals)
                            .count());
        }
        cascade.put("deferred", total(answers).deferred());
    }

    private static ObjectNode timings(CascadeStats stats) {
        int promptTokens = stats.promptTokens() - stats.cachedTokens();
        double prompt = Math.clamp(stats.firstTokenSeconds() - stats.queueSeconds(), 0, stats.seconds());
        double predicted = stats.seconds() - prompt;
        return Responses.object()
                .put("cache_n", stats.cachedTokens())
                .put("prompt_n", promptTokens)
                .put("prompt_ms", MILLIS * prompt)
                .put("prompt_per_second", rate(promptTokens, prompt))
                .put("predicted_n", stats.tokens())
                .put("predicted_ms", MILLIS * predicted)
                .put("predicted_per_second", rate(stats.tokens(), predicted))
                .put("draft_n", stats.drafted())
                .put("draft_n_accepted", stats.accepted());
    }

    private static double rate(int count, double seconds) {
        return seconds > 0 ? count / seconds : 0;
    }

    private static CascadeStats total(List<Generation> answers) {
        return answers.stream().map(Generation::stats).reduce(CascadeStats.NONE, CascadeStats::plus);
    }
}
