package io.speccascade.kernels;

/// Columns of the statistics of a logits row, all of the plain softmax (temperature 1), which the confidence
/// tests use.
public final class RowStat {
    private RowStat() {}

    /// 1 − max: kept instead of the maximum because it stays exact when the model is nearly sure.
    public static final int MISS = 0;
    /// Index of the maximum, the lowest where several are equal.
    public static final int ARGMAX = 1;
    /// Largest logit.
    public static final int MAX_LOGIT = 2;
    /// log Σ exp(logit − largest logit), ≥ 0.
    public static final int LOG_SUM = 3;
    /// −Σ p log p, in nats.
    public static final int ENTROPY = 4;

    /// Columns in a row.
    public static final int COUNT = 8;
}
