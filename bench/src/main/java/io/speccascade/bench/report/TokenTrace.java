package io.speccascade.bench.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.RuleReading;
import io.speccascade.weights.tokenizer.TextPosition;
import io.speccascade.weights.tokenizer.TextStream;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.function.Consumer;

/// Writes the tokens of one answer with what was decided on each, as the positions of the answer come by.
final class TokenTrace implements Consumer<Scored> {
    private final Tokenizer tokenizer;
    private final Rule rule;
    private final boolean isGreedy;
    private final Answer answer;
    private final ArrayNode tokens;
    private final TextStream text;
    private int position;

    TokenTrace(Tokenizer tokenizer, Point point, Answer answer, ArrayNode tokens) {
        this.tokenizer = tokenizer;
        this.rule = point.rule();
        this.isGreedy = point.sampling().isGreedy();
        this.answer = answer;
        this.tokens = tokens;
        text = new TextStream(tokenizer, TextPosition.CONTINUATION);
    }

    @Override
    public void accept(Scored here) {
        int token = answer.tokens().get(position);
        ObjectNode json = tokens.addObject().put("text", shown(token)).put("control", tokenizer.isControl(token));
        switch (answer.sources().charAt(position)) {
            case 'd' -> {
                json.put("source", "drafter");
                json.put("accept", Numbers.rounded(here.accept(rule, token)));
                decide(json, here.reading(rule, token), "accepted");
            }
            case 'r' -> {
                json.put("source", "residual");
                reject(json, here);
            }
            case 'b' -> json.put("source", "bonus").put("decision", "bonus: the whole draft stood");
            default -> json.put("source", "expert").put("decision", "sampled by the expert");
        }
        probabilities(json, here, token);
        json.put("maxQ", Numbers.rounded(here.maxQ())).put("likeliestQ", piece(here.drafterChoice()));
        json.put("maxP", Numbers.rounded(here.maxP())).put("likeliestP", piece(here.expertChoice()));
        position++;
    }

    /// A greedy drafter drafts its first choice; what was drawn otherwise is not known any more, and neither is what a
    /// rule that looks at single tokens saw.
    private void reject(ObjectNode json, Scored here) {
        int drafted = here.drafterChoice();
        if (isGreedy) {
            probabilities(json.putObject("rejected").put("text", piece(drafted)), here, drafted);
        }
        if (isGreedy || (rule.program().form().isRow() && !rule.isLossless())) {
            decide(json, here.reading(rule, drafted), "rejected");
        } else {
            json.put("decision", "rejected");
        }
    }

    private static void probabilities(ObjectNode json, Scored here, int token) {
        json.put("q", Numbers.rounded(here.q(token)))
                .put("p", Numbers.rounded(here.p(token)))
                .put("qPlain", Numbers.rounded(here.qPlain(token)))
                .put("pPlain", Numbers.rounded(here.pPlain(token)));
    }

    private static void decide(ObjectNode json, RuleReading reading, String outcome) {
        json.put("decision", (reading.defers() ? "deferred, " : "kept by the rule, ") + outcome)
                .put("test", reading.text())
                .put("left", reading.left())
                .put("right", reading.right())
                .put("defers", reading.defers());
    }

    /// What a token adds to the answer; its spelling where that is nothing.
    private String shown(int token) {
        String added = text.accept(token);
        return added.isEmpty() ? piece(token) : added;
    }

    private String piece(int token) {
        String own = tokenizer.decodeContinuation(token);
        return own.isEmpty() ? tokenizer.piece(token) : own;
    }
}
