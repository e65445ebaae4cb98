package io.speccascade.cascade;

import io.speccascade.kernels.RuleForm;
import java.util.Arrays;
import java.util.Optional;

/// What a rule does with a drafted token at one position, exactly: the distribution π of what is emitted, how
/// likely each drafted token is accepted, and what is drawn instead where it is not. Always Σ q·accept at each
/// token, plus the mass rejected times the residual, is π.
public final class Verification {
    private final double[] target;
    private final double[] accept;
    private final Optional<double[]> residual;

    private Verification(double[] target, double[] accept, Optional<double[]> residual) {
        this.target = target;
        this.accept = accept;
        this.residual = residual;
    }

    /// Applies `rule` to the sampling distributions q and p; its confidence tests read the plain ones.
    ///
    /// @param q drafter's sampling distribution, [V]
    /// @param p expert's sampling distribution, [V]
    /// @param qPlain drafter's plain softmax, [V]
    /// @param pPlain expert's plain softmax, [V]
    /// @throws IllegalArgumentException if the lengths differ
    public static Verification of(Rule rule, double[] q, double[] p, double[] qPlain, double[] pPlain) {
        requireLength("p", p, q.length);
        requireLength("qPlain", qPlain, q.length);
        requireLength("pPlain", pPlain, q.length);
        return switch (rule.kind()) {
            case CUSTOM -> ofExpression(rule, q, p, qPlain, pPlain);
            case EXACT, CHOW, CHOW_LOG, DIFF, OPT, BILD -> {
                boolean defers = Deferral.ofRow(rule, q, p, qPlain, pPlain);
                yield ofTarget(q, defers ? p.clone() : q.clone());
            }
            case TOKEN_V1, TOKEN_V2, TOKEN_V3 ->
                ofTarget(q, Targets.token(q, p, Deferral.ofTokens(rule, q, p, qPlain, pPlain)));
            case LOSSY -> ofTarget(q, Targets.lossy(q, p, rule.alpha()));
            case LENIENT -> ofAcceptance(q, lenientAcceptance(q, p, rule.alpha()), positivePart(p, q));
            case TYPICAL, RELAXED_TOPK ->
                ofAcceptance(q, acceptance(Deferral.ofTokens(rule, q, p, qPlain, pPlain)), Optional.of(p.clone()));
            case SYNTHETIC -> {
                double[] accept = new double[q.length];
                Arrays.fill(accept, rule.alpha());
                yield ofAcceptance(q, accept, Optional.of(p.clone()));
            }
        };
    }

    private static Verification ofExpression(Rule rule, double[] q, double[] p, double[] qPlain, double[] pPlain) {
        RuleForm form = rule.program().form();
        if (form.isRow()) {
            boolean defers = Deferral.ofRow(rule, q, p, qPlain, pPlain);
            return ofTarget(q, defers ? p.clone() : q.clone());
        }
        boolean[] defers = Deferral.ofTokens(rule, q, p, qPlain, pPlain);
        if (form != RuleForm.DRAFT) {
            return ofTarget(q, Targets.token(q, p, defers));
        }
        double[] accept = new double[q.length];
        for (int v = 0; v < accept.length; v++) {
            accept[v] = defers[v] && p[v] < q[v] ? p[v] / q[v] : 1;
        }
        return ofAcceptance(q, accept, positivePart(p, q));
    }

    /// The same from logits, with one set of sampling parameters for both models.
    ///
    /// @throws IllegalArgumentException if the lengths differ, a logit is NaN or +Infinity, or none is finite
    public static Verification ofLogits(
            Rule rule, SamplingParameters sampling, double[] drafterLogits, double[] expertLogits) {
        requireLength("expertLogits", expertLogits, drafterLogits.length);
        return of(
                rule,
                Distributions.sampling(drafterLogits, sampling),
                Distributions.sampling(expertLogits, sampling),
                Distributions.softmax(drafterLogits),
                Distributions.softmax(expertLogits));
    }

    /// π: the distribution of the token that is emitted, [V].
    public double[] target() {
        return target.clone();
    }

    /// Probability of accepting each token, were it drafted, [V]; 1 for tokens that are never drafted, but with
    /// `synthetic`.
    public double[] accept() {
        return accept.clone();
    }

    /// The distribution drawn from after a rejection, [V]; empty where nothing can be rejected.
    public Optional<double[]> residual() {
        return residual.map(double[]::clone);
    }

    /// What a device found; an all-zero residual is none.
    static Verification ofParts(double[] target, double[] accept, double[] residual) {
        boolean any = Arrays.stream(residual).anyMatch(x -> x > 0);
        return new Verification(target, accept, any ? Optional.of(residual) : Optional.empty());
    }

    private static Verification ofTarget(double[] q, double[] target) {
        double[] accept = new double[q.length];
        for (int v = 0; v < q.length; v++) {
            accept[v] = target[v] >= q[v] ? 1 : target[v] / q[v];
        }
        return new Verification(target, accept, positivePart(target, q));
    }

    private static Verification ofAcceptance(double[] q, double[] accept, Optional<double[]> drawn) {
        double rejected = rejectedMass(q, accept);
        Optional<double[]> residual = rejected > 0 ? drawn : Optional.empty();
        double[] target = new double[q.length];
        for (int v = 0; v < q.length; v++) {
            target[v] = q[v] * accept[v];
        }
        residual.ifPresent(r -> {
            for (int v = 0; v < q.length; v++) {
                target[v] += rejected * r[v];
            }
        });
        return new Verification(target, accept, residual);
    }

    private static double rejectedMass(double[] q, double[] accept) {
        double mass = 0;
        for (int v = 0; v < q.length; v++) {
            mass += q[v] * (1 - accept[v]);
        }
        return mass;
    }

    private static double[] acceptance(boolean[] defers) {
        double[] accept = new double[defers.length];
        for (int v = 0; v < defers.length; v++) {
            accept[v] = defers[v] ? 0 : 1;
        }
        return accept;
    }

    private static double[] lenientAcceptance(double[] q, double[] p, double alpha) {
        double[] accept = new double[q.length];
        for (int v = 0; v < q.length; v++) {
            double bar = (1 - alpha) * q[v];
            accept[v] = p[v] >= bar ? 1 : p[v] / bar;
        }
        return accept;
    }

    /// norm(max(0, a − b)), or empty where that is zero.
    private static Optional<double[]> positivePart(double[] a, double[] b) {
        double[] part = new double[a.length];
        for (int v = 0; v < a.length; v++) {
            part[v] = Math.max(0, a[v] - b[v]);
        }
        return Arrays.stream(part).anyMatch(x -> x > 0) ? Optional.of(Distributions.normalise(part)) : Optional.empty();
    }

    private static void requireLength(String what, double[] values, int length) {
        if (values.length != length) {
            throw new IllegalArgumentException(
                    what + ": " + values.length + " values (expected: " + length + ", as the drafter's)");
        }
    }
}
