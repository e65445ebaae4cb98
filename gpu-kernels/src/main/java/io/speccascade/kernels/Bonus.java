package io.speccascade.kernels;

/// What the token after a fully accepted draft is drawn from.
public enum Bonus {
    /// p: the expert's row is there already.
    EXPERT(0),
    /// π: the drafter runs one step more.
    TARGET(1);

    private final int code;

    Bonus(int code) {
        this.code = code;
    }

    /// The number that stands for it in device memory.
    public int code() {
        return code;
    }
}
