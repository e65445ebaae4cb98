package io.speccascade.kernels.compiled;

import io.speccascade.kernels.Launch;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import java.util.List;

/// What is done to the elements of rows between matrix products.
final class ElementRecipes {
    /// Elements of a row that a work-group takes.
    private static final int SPAN = 1024;

    private final LaunchParts parts;
    private final int capacity;
    private final int lanes;

    ElementRecipes(Launch launch, Geometry geometry) {
        parts = new LaunchParts(launch);
        capacity = parts.positive(0, "rows");
        lanes = MatmulRecipes.rowLanes(geometry);
    }

    private static Grid spans(int rows, int size, int lanes) {
        return new Grid(rows, (size - 1) / SPAN + 1, lanes);
    }

    KernelCall add() {
        return parts.launch().buffers().size() == 3 ? addAsItIs() : addNormalised();
    }

    private KernelCall addAsItIs() {
        int size = parts.positive(1, "size");
        return new KernelCall(
                KernelName.of("add", SPAN, lanes),
                spans(capacity, size, lanes),
                List.of(
                        parts.floats(0, "x", (long) capacity * size),
                        parts.floats(1, "y", (long) capacity * size),
                        parts.ints(2, "counts", 1),
                        Argument.ints(size, capacity),
                        new Argument.Floats(parts.launch().scalars())));
    }

    private KernelCall addNormalised() {
        int size = parts.positive(1, "size");
        return new KernelCall(
                KernelName.of("addNormalised", lanes),
                Grid.of(capacity, lanes),
                List.of(
                        parts.floats(0, "x", (long) capacity * size),
                        parts.floats(1, "y", (long) capacity * size),
                        parts.ints(2, "counts", 1),
                        parts.floats(3, "norm", size),
                        Argument.ints(size, capacity),
                        new Argument.Floats(parts.launch().scalars())));
    }

    KernelCall addBias() {
        int size = parts.positive(1, "size");
        return new KernelCall(
                KernelName.of("addBias", SPAN, lanes),
                spans(capacity, size, lanes),
                List.of(
                        parts.floats(0, "x", (long) capacity * size),
                        parts.ints(1, "counts", 1),
                        parts.floats(2, "bias", size),
                        Argument.ints(size, capacity)));
    }

    KernelCall relu() {
        int size = parts.positive(1, "size");
        return new KernelCall(
                KernelName.of("relu", SPAN, lanes),
                spans(capacity, size, lanes),
                List.of(
                        parts.floats(0, "x", (long) capacity * size),
                        parts.ints(1, "counts", 1),
                        Argument.ints(size, capacity)));
    }

    KernelCall headNorm() {
        int headCount = parts.positive(1, "headCount");
        int kvHeadCount = parts.positive(2, "kvHeadCount");
        int headSize = parts.positive(3, "headSize");
        return new KernelCall(
                KernelName.of("headNorm", lanes),
                new Grid(capacity, headCount + kvHeadCount, lanes),
                List.of(
                        parts.floats(0, "qkv", (long) capacity * (headCount + 2 * kvHeadCount) * headSize),
                        parts.ints(1, "counts", 1),
                        parts.floats(2, "queryNorm", headSize),
                        parts.floats(3, "keyNorm", headSize),
                        Argument.ints(headCount, kvHeadCount, headSize, capacity),
                        new Argument.Floats(parts.launch().scalars())));
    }

    KernelCall softCap() {
        int size = parts.positive(1, "size");
        return new KernelCall(
                KernelName.of("softCap", SPAN, lanes),
                spans(capacity, size, lanes),
                List.of(
                        parts.floats(0, "x", size),
                        parts.ints(1, "counts", 2),
                        parts.ints(2, "target", capacity),
                        Argument.ints(size, capacity),
                        new Argument.Floats(parts.launch().scalars())));
    }

    /// out[r] = f(both[r], first half) ⊙ both[r], second half.
    ///
    /// @param activation code of an activation
    static KernelCall gate(
            Argument out,
            Argument both,
            Argument counts,
            int capacity,
            int ffnSize,
            int activation,
            Geometry geometry) {
        int lanes = MatmulRecipes.rowLanes(geometry);
        return new KernelCall(
                KernelName.of("gate", SPAN, lanes),
                spans(capacity, ffnSize, lanes),
                List.of(out, both, counts, Argument.ints(ffnSize, capacity, activation)));
    }
}
