package io.speccascade.engine.server;

import io.speccascade.cascade.Rule;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.DraftLength;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// Reads `speculative_cascade`, this server's own extension: `{strategy, rule, alpha, draft_tokens}`, all of them
/// optional.
///
/// @param maxDraftTokens γ where none is given; it adapts then
record CascadeFields(CascadeEngine engine, int maxDraftTokens) {
    static final String NAME = "speculative_cascade";
    private static final Set<String> MEMBERS = new TreeSet<>(Set.of("strategy", "rule", "alpha", "draft_tokens"));

    /// @throws ApiError naming the member that is wrong
    Request read(Fields body, Request request) {
        Optional<Fields> given = body.object(NAME);
        given.ifPresent(fields -> fields.requireOnly(MEMBERS));
        try {
            Strategy strategy = given.flatMap(fields -> fields.text("strategy"))
                    .map(Strategy::of)
                    .orElseGet(this::strategy);
            Rule rule = given.map(fields -> rule(fields, strategy, request.rule()))
                    .orElseGet(() -> strategy.effectiveRule(request.rule()));
            DraftLength draft = given.map(this::draft).orElseGet(() -> DraftLength.adaptive(maxDraftTokens));
            return request.withStrategy(strategy).withRule(rule).withDraft(draft);
        } catch (IllegalArgumentException e) {
            throw ApiError.of(400, NAME + "." + e.getMessage());
        }
    }

    private Strategy strategy() {
        if (engine.expertSpec().isEmpty()) {
            return Strategy.DRAFTER;
        }
        return engine.drafterSpec().isPresent() ? Strategy.CASCADE : Strategy.EXPERT;
    }

    private static Rule rule(Fields fields, Strategy strategy, Rule byDefault) {
        OptionalDouble alpha = fields.number("alpha", value -> true, "a number");
        Optional<String> name = fields.text("rule");
        String named = name.orElseGet(() -> strategy.effectiveRule(byDefault).name());
        Rule requested = alpha.isPresent()
                ? Rule.parse(named, alpha.getAsDouble())
                : name.map(Rule::parse).orElseGet(() -> strategy.effectiveRule(byDefault));
        Rule effective = strategy.effectiveRule(requested);
        if (effective.kind() != requested.kind()) {
            throw new IllegalArgumentException("rule: " + named + " (expected: " + effective.name()
                    + " or none for strategy " + strategy.label() + "; cascade takes any rule)");
        }
        return effective;
    }

    private DraftLength draft(Fields fields) {
        return fields.find("draft_tokens").isPresent()
                ? DraftLength.fixed(fields.integer("draft_tokens", 0, maxDraftTokens, 0))
                : DraftLength.adaptive(maxDraftTokens);
    }
}
