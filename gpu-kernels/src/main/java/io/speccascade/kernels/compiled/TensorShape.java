package io.speccascade.kernels.compiled;

/// How a matrix product on tensor cores spreads over work-groups: each makes one tile of rows and outputs after
/// another.
public final class TensorShape {
    /// Work-items of a group.
    public static final int LANES = 128;
    /// Groups that a large GPU holds at once; each has working memory for a tile.
    public static final int GROUPS = 528;
    /// Rows of a tile.
    public static final int ROWS = 64;
    /// Outputs of each half of a tile: side by side, or the same of two weights where they are gated.
    public static final int OUTPUTS = 64;
    /// Inputs that are multiplied between two waits.
    public static final int DEPTH = 32;
    /// Rows whose terms lie together.
    public static final int PANEL = 8;
    /// Numbers of two bytes that a number is the sum of.
    public static final int BF16_TERMS = 3;

    public static final int F16_TERMS = 2;
    /// Work-items that split a pair of rows.
    public static final int SPLIT_LANES = 256;
    /// Fewer rows are multiplied without tensor cores.
    static final int LEAST_ROWS = 17;

    private TensorShape() {}

    /// `count` in whole tiles of `size`.
    static int tiles(int count, int size) {
        return (count + size - 1) / size;
    }
}
