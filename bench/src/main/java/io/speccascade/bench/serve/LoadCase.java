package io.speccascade.bench.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.bench.problems.Problem;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.DraftLength;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// One request of the load, as the engine takes it and as it goes over HTTP.
///
/// @param streams whether the answer is asked for token by token
record LoadCase(Request request, boolean streams) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DRAFT_TOKENS = 8; // most of an adaptive request, the server's own default

    /// Problems of held-out splits with lengths, rules, strategies, draft lengths and temperatures drawn from a seed.
    static List<LoadCase> mixed(int count, long seed) {
        Random random = new Random(seed);
        ProblemGenerator problems = new ProblemGenerator(Split.TEST, seed);
        List<Rule> rules = Rule.names().stream()
                .filter(name -> !name.equals("synthetic"))
                .map(Rule::parse)
                .toList();
        List<Strategy> strategies = List.of(Strategy.EXPERT, Strategy.SPECULATIVE, Strategy.LOSSY, Strategy.BILD);
        List<LoadCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Problem problem = problems.next();
            Strategy strategy =
                    random.nextInt(3) == 0 ? strategies.get(random.nextInt(strategies.size())) : Strategy.CASCADE;
            Rule rule = strategy.effectiveRule(rules.get(random.nextInt(rules.size())));
            Request request = Request.of(problem.prompt())
                    .withStrategy(strategy)
                    .withRule(rule)
                    .withMaxTokens(4 + random.nextInt(120))
                    .withSeed(i)
                    .withDraft(
                            random.nextInt(3) == 0
                                    ? DraftLength.adaptive(DRAFT_TOKENS)
                                    : DraftLength.fixed(random.nextInt(7)))
                    .withSampling(random.nextBoolean() ? SamplingParameters.GREEDY : SamplingParameters.PLAIN);
            cases.add(new LoadCase(request, random.nextBoolean()));
        }
        return cases;
    }

    /// The body of `POST /v1/completions`.
    String body() {
        ObjectNode body = JSON.createObjectNode();
        body.put("prompt", ((Request.Prompt.Text) request.prompt()).text());
        body.put("max_tokens", request.maxTokens());
        body.put("temperature", request.sampling().temperature());
        body.put("seed", request.seed());
        body.put("stream", streams);
        body.put("user", "user " + request.seed() % 7);
        ObjectNode cascade = body.putObject("speculative_cascade");
        cascade.put("strategy", request.strategy().label());
        if (request.strategy() == Strategy.CASCADE) {
            cascade.put("rule", request.rule().name());
            cascade.put("alpha", request.rule().alpha());
        }
        if (!request.draft().adapts()) {
            cascade.put("draft_tokens", request.draftTokens());
        }
        return body.toString();
    }
}
