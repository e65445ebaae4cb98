package io.speccascade.engine.cli;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How an answer is produced: length, sampling, strategy and rule. llama.cpp's names where it has the flag.
final class DecodingOptions {
    @Option(
            names = {"-n", "--predict", "--n-predict"},
            paramLabel = "N",
            defaultValue = "256",
            description = "Most tokens to generate; -1: until the context is full. Default: ${DEFAULT-VALUE}.")
    private int maxTokens = 256;

    @Option(
            names = "--temp",
            paramLabel = "T",
            defaultValue = "0",
            description = "Temperature; 0: always the likeliest token. Default: ${DEFAULT-VALUE}.")
    private double temperature;

    @Option(
            names = "--top-k",
            paramLabel = "K",
            defaultValue = "0",
            description = "Sample among the K likeliest tokens; 0: off. Default: ${DEFAULT-VALUE}.")
    private int topK;

    @Option(
            names = "--top-p",
            paramLabel = "P",
            defaultValue = "1",
            description = "Sample among the likeliest tokens that hold P of the probability; 1: off. Default: "
                    + "${DEFAULT-VALUE}.")
    private double topP = 1;

    @Option(
            names = "--min-p",
            paramLabel = "P",
            defaultValue = "0",
            description = "Sample among tokens at least P times as likely as the likeliest; 0: off. Default: "
                    + "${DEFAULT-VALUE}.")
    private double minP;

    @Option(
            names = {"-s", "--seed"},
            paramLabel = "N",
            defaultValue = "0",
            description = "The same seed gives the same answer; -1: a random one. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = {"-r", "--stop", "--reverse-prompt"},
            paramLabel = "TEXT",
            description = "End the answer before this text; may be given several times.")
    private List<String> stop = List.of();

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            description = "drafter, expert, sequential-cascade, token-cascade, oracle-cascade, speculative (exact), "
                    + "lossy, bild or cascade. Default: cascade for a pair, expert for one model.")
    private @Nullable String strategy;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "Deferral rule of the cascade: token-v1, token-v2, token-v3, chow, chow-log, diff, opt, "
                    + "bild, lossy, lenient, typical, relaxed-topk, synthetic (accepts by a coin of chance alpha, to measure "
                    + "speed) or exact; or a condition on which the expert has the last word, as 'maxQ < maxP - alpha*tv', "
                    + "over maxQ, maxP, tv, entropyQ, entropyP, surprise, qV and pV (token by token), qOfDraft, pOfDraft, "
                    + "alpha. Default: token-v3.")
    private @Nullable String rule;

    @Option(
            names = "--alpha",
            paramLabel = "A",
            description = "The rule's parameter; for most rules more keeps more of the drafter. Default: the rule's "
                    + "own.")
    private @Nullable Double alpha;

    @Option(
            names = {"--draft-max", "--draft", "--draft-n", "--spec-draft-n-max"},
            paramLabel = "N",
            defaultValue = "" + Request.DEFAULT_DRAFT_TOKENS,
            description = "Tokens drafted per block, 0 to 64. Default: ${DEFAULT-VALUE}.")
    private int draftTokens = Request.DEFAULT_DRAFT_TOKENS;

    /// γ; buffers are made for it, so it is checked before anything is opened.
    int draftTokens() {
        if (draftTokens < 0 || draftTokens > EngineBuilder.MOST_DRAFT_TOKENS) {
            throw new BadInput(
                    "--draft-max: " + draftTokens + " (expected: 0 to " + EngineBuilder.MOST_DRAFT_TOKENS + ")");
        }
        return draftTokens;
    }

    /// Most tokens of a prompt that leave room for an answer: all of it, but at most half the context.
    int promptLimit(int contextLength) {
        int answer = maxTokens == -1 ? contextLength / 2 : Math.min(maxTokens, contextLength / 2);
        return contextLength - answer;
    }

    /// The request for a prompt.
    ///
    /// @param isPair whether both models are there
    Request request(Request.Prompt prompt, boolean isPair) {
        Strategy chosen = strategy(isPair);
        Request request = Request.of(prompt);
        return request.withMaxTokens(maxTokens == -1 ? Integer.MAX_VALUE : maxTokens)
                .withStrategy(chosen)
                .withRule(rule(chosen, request.rule()))
                .withDraftTokens(draftTokens())
                .withSampling(new SamplingParameters(temperature, topK, topP, minP))
                .withSeed(seed == -1 ? ThreadLocalRandom.current().nextLong() : seed)
                .withStop(stop);
    }

    private Strategy strategy(boolean isPair) {
        if (strategy != null) {
            return Strategy.of(strategy.toLowerCase(Locale.ROOT));
        }
        return isPair ? Strategy.CASCADE : Strategy.EXPERT;
    }

    private Rule rule(Strategy chosen, Rule byDefault) {
        if (rule == null) {
            Rule effective = chosen.effectiveRule(byDefault);
            return alpha == null ? effective : Rule.parse(effective.name(), alpha);
        }
        Rule requested = alpha == null ? Rule.parse(rule) : Rule.parse(rule, alpha);
        Rule effective = chosen.effectiveRule(requested);
        if (effective.kind() != requested.kind()) {
            throw new BadInput("--rule: " + rule + " (expected: " + effective.name() + " or none for --strategy "
                    + chosen.label() + "; --strategy cascade takes any rule)");
        }
        return effective;
    }
}
