package io.speccascade.kernels.compiled;

import java.util.List;

/// How a matrix product for few rows spreads over work-groups.
///
/// @param rows that are multiplied together
/// @param pairs pairs of outputs of a group
/// @param steps loads that a work-item has under way, of each output
public record WideShape(int rows, int pairs, int steps) {
    /// Work-items of a group.
    public static final int LANES = 128;

    /// By falling number of rows. Where there are many, a group makes more outputs, so that it reads its inputs for
    /// more than two.
    public static final List<WideShape> ALL =
            List.of(new WideShape(8, 2, 1), new WideShape(4, 2, 1), new WideShape(2, 1, 2), new WideShape(1, 1, 2));

    /// Those for super-blocks: of more rows TornadoVM does not unroll the loop, which is long, and sums lie in memory.
    public static final List<WideShape> SUPER_BLOCKS = ALL.subList(1, ALL.size());

    /// The one of `shapes` for at most `capacity` rows; the one for most where there are more.
    static WideShape of(List<WideShape> shapes, int capacity) {
        return shapes.stream()
                .filter(shape -> shape.rows / 2 < capacity)
                .findFirst()
                .orElseThrow();
    }
}
