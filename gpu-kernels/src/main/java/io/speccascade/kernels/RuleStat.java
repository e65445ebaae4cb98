package io.speccascade.kernels;

/// Columns of what the rule kernel finds out about one drafted position; with them the target, the acceptance and
/// the residual of any token follow without another reduction.
public final class RuleStat {
    private RuleStat() {}

    /// Row rules: r, 0 or 1.
    public static final int DEFER = 0;
    /// Σ max(0, q − p), where the rule needs it, else 0.
    public static final int TOTAL_VARIATION = 1;
    /// Token rules: η, the drafter's mass on deferred tokens. Lenient, typical, relaxed-topk, synthetic: the
    /// mass that is rejected.
    public static final int DEFERRED_MASS = 2;
    /// Lossy: 1/β. Lenient: 1/Σ max(0, p − q), or 0 where that is 0.
    public static final int SCALE = 3;
    /// Token rules: the plain probability under which a token is deferred. Typical: the probability to exceed.
    /// Relaxed-topk: the least plain probability of a candidate.
    public static final int THRESHOLD = 4;
    /// Relaxed-topk: of the tokens whose plain probability equals the threshold, the last index that is a
    /// candidate.
    public static final int LAST_TIE = 5;
    /// Probability of accepting the drafted token.
    public static final int ACCEPT = 6;
    /// r of the drafted token.
    public static final int DEFER_DRAFTED = 7;

    /// Probability with which exact speculation would accept the drafted token: min(1, p/q).
    public static final int ACCEPT_EXACTLY = 8;

    /// Columns in a row.
    public static final int COUNT = 9;
}
