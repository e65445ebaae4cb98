package io.speccascade.kernels;

/// The non-linear function of a feed-forward block.
public enum Activation {
    /// z / (1 + exp(−z)).
    SILU(0),
    /// z/2 · (1 + tanh(√(2/π) · (z + 0.044715·z³))): Hendrycks and Gimpel 2016, their approximation by tanh.
    GELU(1);

    /// √(2/π)
    public static final float GELU_SCALE = 0.7978846f;

    public static final float GELU_CUBE = 0.044715f;

    private final int code;

    Activation(int code) {
        this.code = code;
    }

    /// How launches and kernels say it.
    public int code() {
        return code;
    }
}
