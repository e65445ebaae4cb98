package io.speccascade.kernels.compiled;

/// How a matrix product of many rows spreads over work-groups: each makes one tile of rows and outputs.
public final class TileShape {
    /// Work-items of a group.
    public static final int LANES = 128;
    /// Rows of a tile.
    public static final int ROWS = 64;
    /// Outputs of each half of a tile: side by side, or the same of two weights where they are gated.
    public static final int OUTPUTS = 64;
    /// Inputs that are multiplied between two waits.
    public static final int DEPTH = 32;
    /// Fewer rows are multiplied otherwise.
    static final int LEAST_ROWS = 17;

    private TileShape() {}

    /// `count` in whole tiles of `size`.
    static int tiles(int count, int size) {
        return (count + size - 1) / size;
    }
}
