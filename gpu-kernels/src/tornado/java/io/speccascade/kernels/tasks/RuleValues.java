package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// What a rule makes of one token: target π, acceptance, residual. The equations are those of the `cascade` module's
/// Rule; plain probabilities are compared as logits relative to the largest.
///
/// All take the code of the rule's form, q and p of the token, the reductions of its position (RuleStat: `defer`,
/// `mass`, `scale`,
/// `threshold`), `relative`: the compared logit less the largest, or what [#relativeOf] gives, `isCandidate` of
/// relaxed-topk (1 or 0), and 1 − α.
final class RuleValues {
    private RuleValues() {}

    /// In place of a compared logit, where a rule decided token by token: below the threshold, 0, if it deferred.
    static float relativeOf(IntArray deferred, int row, int size, int token) {
        int word = deferred.get(row * TokenRuleTasks.words(size) + token / Integer.SIZE);
        return (word >> token % Integer.SIZE & 1) == 1 ? -1f : 1f;
    }

    /// r of the token, 1 or 0; 0 for the rules that have none.
    static int defers(int rule, float p, float relative, float defer, float threshold, int isCandidate) {
        int row = Flags.of(rule <= RuleCodes.ROW_VARIATION) * Flags.of(defer == 1f);
        int below = Flags.of(rule >= RuleCodes.TOKEN_Q) * Flags.of(rule <= RuleCodes.TOKEN_P);
        int token = (below + Flags.of(rule >= RuleCodes.TOKEN)) * Flags.of(relative < threshold);
        int typical = Flags.of(rule == RuleCodes.TYPICAL) * Flags.of(p <= threshold);
        int relaxed = Flags.of(rule == RuleCodes.RELAXED) * (1 - isCandidate);
        return row + token + typical + relaxed;
    }

    /// 1 where relaxed-topk keeps the token.
    static int isCandidate(int token, float relative, float threshold, float lastTie) {
        int tie = Flags.of(relative == threshold) * Flags.of(token <= lastTie);
        return Flags.of(relative > threshold) + tie;
    }

    /// min(1, p / ((1 − α)·q)); with a rule that says which drafts are examined min(1, p / q), or 1 for the others.
    private static float lenient(int rule, float q, float p, float relative, float threshold, float kept) {
        float examined = relative < threshold ? q : 0f;
        float bar = rule == RuleCodes.DRAFT ? examined : kept * q;
        return p >= bar ? 1f : p / bar;
    }

    /// Acceptance of the token if it was drafted.
    static float accept(
            int rule,
            float q,
            float p,
            float relative,
            float defer,
            float mass,
            float scale,
            float threshold,
            int isCandidate,
            float kept) {
        float target = target(rule, q, p, relative, defer, mass, scale, threshold, isCandidate, kept);
        float exact = target >= q ? 1f : target / q;
        float byRule = 1 - defers(rule, p, relative, defer, threshold, isCandidate);
        int isLenient = Flags.of(rule == RuleCodes.LENIENT) + Flags.of(rule == RuleCodes.DRAFT);
        float lossy = isLenient == 1 ? lenient(rule, q, p, relative, threshold, kept) : byRule;
        lossy = rule == RuleCodes.SYNTHETIC ? 1f - kept : lossy;
        int isExact = Flags.of(rule <= RuleCodes.LOSSY) + Flags.of(rule == RuleCodes.TOKEN);
        return isExact == 1 ? exact : lossy;
    }

    /// π of the token.
    static float target(
            int rule,
            float q,
            float p,
            float relative,
            float defer,
            float mass,
            float scale,
            float threshold,
            int isCandidate,
            float kept) {
        int deferred = defers(rule, p, relative, defer, threshold, isCandidate);
        float row = deferred == 1 ? p : q;
        float stays = deferred == 1 ? 0f : q;
        float token = stays + p * mass;
        float lossy = TornadoMath.max(TornadoMath.min(q, p / kept), p * scale);
        float drawn = mass * scale * TornadoMath.max(0f, p - q);
        float lenient = q * lenient(rule, q, p, relative, threshold, kept) + drawn;
        float value = rule <= RuleCodes.ROW_VARIATION ? row : token;
        value = rule == RuleCodes.LOSSY ? lossy : value;
        value = rule == RuleCodes.SYNTHETIC ? q * (1f - kept) + p * mass : value;
        value = rule == RuleCodes.DRAFT ? lenient : value;
        return rule == RuleCodes.LENIENT ? lenient : value;
    }

    /// What is drawn from after a rejection, not normalised.
    static float residual(
            int rule,
            float q,
            float p,
            float relative,
            float defer,
            float mass,
            float scale,
            float threshold,
            int isCandidate,
            float kept) {
        float target = target(rule, q, p, relative, defer, mass, scale, threshold, isCandidate, kept);
        float excess = TornadoMath.max(0f, target - q);
        float drafted = relative < threshold ? q : 0f;
        float token = TornadoMath.max(0f, p * mass - drafted);
        float all = mass > 0f ? p : 0f;
        float lenient = TornadoMath.max(0f, p - q);
        float value = rule <= RuleCodes.ROW_VARIATION ? excess : token;
        value = rule == RuleCodes.LOSSY ? excess : value;
        value = rule == RuleCodes.LENIENT ? lenient : value;
        value = rule == RuleCodes.DRAFT ? lenient : value;
        return Flags.within(rule - RuleCodes.TYPICAL, 3) == 1 ? all : value;
    }
}
