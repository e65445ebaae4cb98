package io.speccascade.kernels.compiled;

/// How a matrix product on tensor cores spreads over work-groups: each makes one tile ([TileShape]) after another.
public final class TensorShape {
    /// Groups that a large GPU holds at once; each has working memory for a tile.
    public static final int GROUPS = 528;
    /// Slices that the inputs of a tile may be cut into, so that there are more groups, and steps of each at least.
    static final int MOST_SLICES = 16;

    static final int SLICE_STEPS = 4;
    /// Rows whose terms lie together.
    public static final int PANEL = 8;
    /// Numbers of two bytes that a number is the sum of.
    public static final int BF16_TERMS = 3;

    public static final int F16_TERMS = 2;
    /// Work-items that split a pair of rows.
    public static final int SPLIT_LANES = 256;

    private TensorShape() {}
}
