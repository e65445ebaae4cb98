package io.speccascade.kernels;

/// How the kernels apply a deferral rule: what its program decides, and what follows from that. A slot names the form
/// of
/// its rule by its [#code]. q and p are the sampling distributions, π the target.
public enum RuleForm {
    /// The program gives r of the whole row: π = (1−r)·q + r·p.
    ROW(0),
    /// The same, with [RuleOperation#VARIATION].
    ROW_VARIATION(1),
    /// The program gives log(t / max q̂): a token is deferred where q̂(v) < t, and π(v) = q(v)(1−r(v)) + p(v)·η with
    /// η = Σ r(u)q(u).
    TOKEN_Q(2),
    /// The same, with p̂ in the place of q̂.
    TOKEN_P(3),
    /// π = max(min(q, p/(1−α)), p/β), Σπ = 1.
    LOSSY(4),
    /// Accepts with min(1, p/((1−α)q)), else draws from norm(max(0, p − q)).
    LENIENT(5),
    /// Accepts iff p(v) > min(α, √α·exp(−H(p))), else draws from p.
    TYPICAL(6),
    /// Accepts iff v is among the [#RELAXED_CANDIDATES] likeliest and p̂(v) ≥ max p̂ − α, else draws from p.
    RELAXED(7),
    /// Accepts by a coin of chance α, else draws from p.
    SYNTHETIC(8),
    /// The program gives r of each token; π as for TOKEN_Q.
    TOKEN(9),
    /// The program gives r of each token, were it drafted: a deferred one is accepted with min(1, p/q), others always;
    /// after a rejection a token is drawn from norm(max(0, p − q)).
    DRAFT(10);

    /// The size of the candidate set of [#RELAXED], as TensorRT-LLM publishes it.
    public static final int RELAXED_CANDIDATES = 10;

    private static final RuleForm[] ALL = values();

    private final int code;

    RuleForm(int code) {
        this.code = code;
    }

    /// The number that stands for it in device memory.
    public int code() {
        return code;
    }

    /// The form that `code` stands for.
    public static RuleForm of(int code) {
        return ALL[code];
    }

    /// One decision for the whole row.
    public boolean isRow() {
        return this == ROW || this == ROW_VARIATION;
    }

    /// Whether the program has a part that is run token by token.
    public boolean isByToken() {
        return this == TOKEN || this == DRAFT;
    }
}
