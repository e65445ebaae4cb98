package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/// What a rule makes of one token: target π, acceptance, residual. The equations are those of the `cascade` module's
/// Rule; plain probabilities are compared as logits relative to the largest.
///
/// All take the rule's code, q and p of the token, the reductions of its position (RuleStat: `defer`, `mass`, `scale`,
/// `threshold`), `relative`: the compared logit less the largest, `isCandidate` of relaxed-topk (1 or 0), and 1 − α.
final class RuleValues {
    private RuleValues() {}

    /// r of the token, 1 or 0; 0 for the rules that have none.
    static int defers(int rule, float p, float relative, float defer, float threshold, int isCandidate) {
        int row = Flags.of(rule <= SlotCodes.BILD) * Flags.of(defer == 1f);
        int token = Flags.of(rule >= SlotCodes.TOKEN_V1)
                * Flags.of(rule <= SlotCodes.TOKEN_V3)
                * Flags.of(relative < threshold);
        int typical = Flags.of(rule == SlotCodes.TYPICAL) * Flags.of(p <= threshold);
        int relaxed = Flags.of(rule == SlotCodes.RELAXED_TOPK) * (1 - isCandidate);
        return row + token + typical + relaxed;
    }

    /// 1 where relaxed-topk keeps the token.
    static int isCandidate(int token, float relative, float threshold, float lastTie) {
        int tie = Flags.of(relative == threshold) * Flags.of(token <= lastTie);
        return Flags.of(relative > threshold) + tie;
    }

    /// min(1, p / ((1 − α)·q)).
    private static float lenient(float q, float p, float kept) {
        float bar = kept * q;
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
        float lossy = rule == SlotCodes.LENIENT ? lenient(q, p, kept) : byRule;
        lossy = rule == SlotCodes.SYNTHETIC ? 1f - kept : lossy;
        return rule <= SlotCodes.LOSSY ? exact : lossy;
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
        float lenient = q * lenient(q, p, kept) + mass * scale * TornadoMath.max(0f, p - q);
        float value = rule <= SlotCodes.BILD ? row : token;
        value = rule == SlotCodes.LOSSY ? lossy : value;
        value = rule == SlotCodes.SYNTHETIC ? q * (1f - kept) + p * mass : value;
        return rule == SlotCodes.LENIENT ? lenient : value;
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
        float value = rule <= SlotCodes.BILD ? excess : token;
        value = rule == SlotCodes.LOSSY ? excess : value;
        value = rule == SlotCodes.LENIENT ? lenient : value;
        return rule >= SlotCodes.TYPICAL ? all : value;
    }
}
