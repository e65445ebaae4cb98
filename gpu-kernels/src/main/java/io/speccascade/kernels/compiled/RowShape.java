package io.speccascade.kernels.compiled;

import java.util.List;

/// How the kernels over vocabulary rows spread over a row.
///
/// @param lanes work-items of a group, a power of two; a group takes a row
/// @param span tokens that a group takes at a time, a multiple of 8 · lanes
/// @param digitBits bits of a digit in a radix selection
/// @param blocks parts of a row in a draw, a multiple of lanes
public record RowShape(int lanes, int span, int digitBits, int blocks) {
    /// One work-item, whose loops become vector code.
    public static final RowShape ONE = new RowShape(1, 256, 8, 256);
    /// Enough work-items to hide the latency of memory; digits so short that the counters of all fit into local memory.
    public static final RowShape MANY = new RowShape(256, 2048, 3, 256);

    public static final List<RowShape> ALL = List.of(ONE, MANY);

    /// Work-groups that share a row where it is long.
    public static final int PARTS = 32;
    /// Tokens from which on a row is long.
    static final int LONG = 1 << 14;

    /// The shape that suits a geometry.
    public static RowShape of(Geometry geometry) {
        return geometry.rowLanes() == 1 ? ONE : MANY;
    }

    /// Counters of a radix selection, of all work-items.
    public int bins() {
        return lanes << digitBits;
    }
}
