package io.speccascade.bench.tasks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Judges an answer by its references.
public sealed interface AnswerScorer permits ExactMatch, MarkedNumber, LastNumber, RegexMatch, TokenF1, Rouge2, Bleu {
    /// The scorers' names, as the command line spells them.
    String NAMES = "exact, last-number, marked-number, regex:PATTERN, f1, rouge-2 or bleu";

    /// How right the answer is, 0 to 1, by the reference that suits it best.
    ///
    /// @param references at least one
    double score(String answer, List<String> references);

    /// What the mean over many answers is called.
    String metric();

    /// The scorer with a name.
    ///
    /// @throws IllegalArgumentException naming all scorers
    static AnswerScorer named(String name) {
        if (name.startsWith("regex:")) {
            return new RegexMatch(pattern(name.substring("regex:".length())));
        }
        return switch (name) {
            case "exact" -> new ExactMatch();
            case "last-number" -> new LastNumber();
            case "marked-number" -> new MarkedNumber();
            case "f1" -> new TokenF1();
            case "rouge-2" -> new Rouge2();
            case "bleu" -> new Bleu();
            default -> throw new IllegalArgumentException("scorer: " + name + " (expected: " + NAMES + ")");
        };
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "scorer: regex:" + text + " (expected: a pattern as Java has them; " + e.getDescription()
                            + " at character " + (e.getIndex() + 1) + ")",
                    e);
        }
    }
}
