package io.speccascade.cascade;

import io.speccascade.kernels.RuleKind;
import io.speccascade.kernels.RuleProgram;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who has the last word on a token, drafter or expert: a deferral rule with its parameter alpha. Sets the target
/// π that generated text is distributed as. All but `exact` are lossy. Alphas of different rules cannot be
/// compared.
///
/// Equation numbers are those of Narasimhan et al., "Faster Cascades via Speculative Decoding" (2025). q̂ and p̂
/// are the plain softmax, q and p the sampling distributions; r = 1 defers to the expert.
///
/// | name | r = 1 iff, or acceptance | alpha |
/// |---|---|---|
/// | `exact` | always: π = p | not used |
/// | `chow` | max q̂ < 1 − α (2) | 0 … 1 |
/// | `chow-log` | H(q̂) > α | ≥ 0 |
/// | `diff` | max q̂ < max p̂ − α (5) | −1 … 1 |
/// | `opt` | max q̂ < max p̂ − α·TV(p, q) (10) | finite |
/// | `bild` | −log p̂(argmax q̂) > α (Kim et al. 2023, BiLD*) | ≥ 0 |
/// | `token-v1` | q̂(v) < max p̂ − α, token by token (13) | −1 … 1 |
/// | `token-v2` | p̂(v) < max p̂ − α, token by token (14) | −1 … 1 |
/// | `token-v3` | p̂(v) < (1 − α)·max p̂, token by token (15) | 0 … 1 |
/// | `lossy` | π = max(min(q, p/(1−α)), p/β), Σπ = 1 (Tran-Thien 2023) | 0 ≤ α < 1 |
/// | `lenient` | accept min(1, p/((1−α)q)), residual of `exact` (Leviathan et al. 2023, A.5) | 0 … 1 |
/// | `typical` | accept iff p(v) > min(α, √α·exp(−H(p))), else draw from p | 0 ≤ α < 1 |
/// | `relaxed-topk` | accept iff v is among the 10 likeliest and p̂(v) ≥ max p̂ − α, else draw from p | 0 … 1 |
/// | `synthetic` | accept by a coin of chance α, whatever the models say, else draw from p | 0 … 1 |
///
/// `typical` is Medusa's: α is its posterior threshold ε and √α its δ, published as 0.09 and 0.3. `relaxed-topk`
/// is TensorRT-LLM's: α is its `relaxed_delta`, published as 0.6 with a `relaxed_topk` of 10.
///
/// `synthetic` is for measuring speed at a set acceptance without trained weights, as vLLM's and llama.cpp's synthetic
/// acceptance is; its π is the mixture α·q + (1 − α)·p.
///
/// For row rules π = (1−r)·q + r·p; for token rules π(v) = q(v)(1−r(v)) + p(v)·η with η = Σ r(u)q(u) (11). For
/// most rules a larger alpha keeps more of the drafter; for `typical` a larger alpha is stricter.
///
/// Any other rule is a condition in the words of [RuleExpression], as `maxQ < maxP - alpha*tv`, which is `opt`.
///
/// @param kind which rule
/// @param alpha its parameter
/// @param expression the condition of a rule that has no name
public record Rule(RuleKind kind, double alpha, Optional<RuleExpression> expression) {
    /// The lossless rule: π = p.
    public static final Rule EXACT = new Rule(RuleKind.EXACT, 0);

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*|");

    /// @throws IllegalArgumentException if alpha is outside the rule's range, or a rule has both a name and a
    /// condition,
    ///     or neither
    public Rule {
        if ((kind == RuleKind.CUSTOM) != expression.isPresent()) {
            throw new IllegalArgumentException(
                    "rule: " + name(kind) + " (expected: a condition for custom, and for no other rule)");
        }
        if (!isInRange(kind, alpha)) {
            throw new IllegalArgumentException("alpha: " + alpha + " (expected: " + range(kind) + " for rule "
                    + expression.map(RuleExpression::text).orElse(name(kind)) + ")");
        }
    }

    /// A rule that has a name.
    ///
    /// @throws IllegalArgumentException if alpha is outside the rule's range
    public Rule(RuleKind kind, double alpha) {
        this(kind, alpha, Optional.empty());
    }

    /// The rule of this name with its default alpha, or of this condition, which must not read alpha.
    ///
    /// @param text a name, or a condition in the words of [RuleExpression]
    /// @throws IllegalArgumentException if there is no such rule, or the condition reads alpha or cannot be read
    public static Rule parse(String text) {
        if (!NAME.matcher(text.strip()).matches()) {
            RuleExpression expression = RuleExpression.parse(text);
            if (expression.usesAlpha()) {
                throw new IllegalArgumentException(
                        "alpha: missing (expected: a number, as rule " + expression.text() + " reads it)");
            }
            return new Rule(RuleKind.CUSTOM, 0, Optional.of(expression));
        }
        RuleKind kind = kind(text.strip());
        return new Rule(kind, defaultAlpha(kind));
    }

    /// The rule of this name or condition.
    ///
    /// @param text a name, or a condition in the words of [RuleExpression]
    /// @throws IllegalArgumentException if there is no such rule, alpha is outside its range, or the condition
    ///     cannot be read
    public static Rule parse(String text, double alpha) {
        return NAME.matcher(text.strip()).matches()
                ? new Rule(kind(text.strip()), alpha)
                : new Rule(RuleKind.CUSTOM, alpha, Optional.of(RuleExpression.parse(text)));
    }

    /// The names of all rules that have one.
    public static List<String> names() {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind != RuleKind.CUSTOM)
                .map(Rule::name)
                .toList();
    }

    /// The rule's name, as the command line spells it, or its condition.
    public String name() {
        return expression.map(RuleExpression::text).orElse(name(kind));
    }

    /// What the rule kernels run for it.
    public RuleProgram program() {
        return kind.program().orElseGet(() -> expression.orElseThrow().program());
    }

    /// Whether generated text is distributed exactly as the expert's.
    public boolean isLossless() {
        return kind == RuleKind.EXACT;
    }

    public static double defaultAlpha(RuleKind kind) {
        return switch (kind) {
            case EXACT, DIFF, CUSTOM -> 0;
            case CHOW -> 0.3;
            case CHOW_LOG, BILD -> 1;
            case OPT -> 0.5;
            case TOKEN_V1, TOKEN_V2 -> 0.3;
            case TOKEN_V3 -> 0.75;
            case LOSSY, LENIENT -> 0.3;
            case TYPICAL -> 0.09;
            case RELAXED_TOPK -> 0.6;
            case SYNTHETIC -> 0.8;
        };
    }

    /// The alphas that the rule allows, in words.
    public static String range(RuleKind kind) {
        return switch (kind) {
            case EXACT, OPT, CUSTOM -> "a finite number";
            case CHOW, TOKEN_V3, LENIENT, RELAXED_TOPK, SYNTHETIC -> "0 <= alpha <= 1";
            case DIFF, TOKEN_V1, TOKEN_V2 -> "-1 <= alpha <= 1";
            case CHOW_LOG, BILD -> "alpha >= 0";
            case LOSSY, TYPICAL -> "0 <= alpha < 1";
        };
    }

    @Override
    public String toString() {
        if (kind == RuleKind.CUSTOM) {
            return expression.filter(RuleExpression::usesAlpha).isPresent() ? name() + ", alpha " + alpha : name();
        }
        return kind == RuleKind.EXACT ? name() : name() + "(" + alpha + ")";
    }

    private static boolean isInRange(RuleKind kind, double alpha) {
        return Double.isFinite(alpha)
                && switch (kind) {
                    case EXACT, OPT, CUSTOM -> true;
                    case CHOW, TOKEN_V3, LENIENT, RELAXED_TOPK, SYNTHETIC -> alpha >= 0 && alpha <= 1;
                    case DIFF, TOKEN_V1, TOKEN_V2 -> alpha >= -1 && alpha <= 1;
                    case CHOW_LOG, BILD -> alpha >= 0;
                    case LOSSY, TYPICAL -> alpha >= 0 && alpha < 1;
                };
    }

    /// The name of a kind, as the command line spells it; `custom` for all conditions.
    public static String name(RuleKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static RuleKind kind(String name) {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind != RuleKind.CUSTOM && name(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule: " + name + " (expected: one of "
                        + String.join(", ", names()) + ", or a condition, as maxQ < maxP - alpha*tv)"));
    }
}
