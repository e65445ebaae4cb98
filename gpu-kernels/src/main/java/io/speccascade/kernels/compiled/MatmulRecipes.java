package io.speccascade.kernels.compiled;

import io.speccascade.kernels.Activation;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Operation;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import io.speccascade.kernels.compiled.ProductRecipes.Mode;
import io.speccascade.kernels.compiled.ProductRecipes.Rows;
import io.speccascade.kernels.compiled.ProductRecipes.Shape;
import io.speccascade.kernels.compiled.ProductRecipes.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Embeddings and matrix products. The rows of a product are normalised first, to packed rows in working memory; then
/// each weight is a call of its own, but for two that are gated.
final class MatmulRecipes {
    private static final int CPU_ROW_LANES = 16;

    private static final int GPU_ROW_LANES = 256;

    private static final String NORMALISED = "normalised";

    private MatmulRecipes() {}

    static List<KernelCall> embed(Launch launch, Geometry geometry) {
        LaunchParts parts = new LaunchParts(launch);
        int capacity = parts.positive(0, "rows");
        int hiddenSize = parts.positive(1, "hiddenSize");
        int vocabSize = parts.positive(2, "vocabSize");
        CodecWeight table = CodecWeight.of(parts, 3, "table", (long) vocabSize * hiddenSize);
        List<Argument> arguments = new ArrayList<>();
        arguments.add(parts.floats(0, "out", (long) capacity * hiddenSize));
        arguments.add(parts.ints(1, "token", capacity));
        arguments.add(parts.ints(2, "counts", 1));
        arguments.addAll(table.arguments());
        arguments.add(Argument.ints(hiddenSize, capacity));
        arguments.add(new Argument.Floats(List.of(launch.scalar(0))));
        int lanes = rowLanes(geometry);
        return List.of(new KernelCall(table.kernel("embed", lanes), Grid.of(capacity, lanes), arguments));
    }

    static List<KernelCall> normMatmul(Launch launch, Geometry geometry) {
        LaunchParts parts = new LaunchParts(launch);
        int capacity = parts.positive(0, "capacity");
        int hiddenSize = parts.positive(1, "hiddenSize");
        int countIndex = launch.size(2);
        int weights = launch.sizes().size() - 3;
        int rowSize = IntStream.range(0, weights)
                .map(i -> parts.positive(3 + i, "outputs of W" + i))
                .sum();
        Argument out = parts.floats(0, "out", rowSize);
        Argument counts = parts.ints(2, "counts", countIndex + 1L);
        Argument target = parts.ints(4, "target", capacity);
        List<KernelCall> calls = new ArrayList<>();
        calls.add(normalise(parts, parts.ints(3, "source", capacity), 5, countIndex, geometry));
        int column = 0;
        for (int i = 0; i < weights; i++) {
            int outputs = launch.size(3 + i);
            CodecWeight weight = CodecWeight.of(parts, 6 + i, "W" + i, (long) outputs * hiddenSize);
            Shape shape = new Shape(hiddenSize, outputs, rowSize, column, countIndex, capacity);
            Argument x = Argument.scratch(NORMALISED, (long) capacity * hiddenSize);
            new ProductRecipes(new Rows(out, x, counts, target), Weights.one(weight, Mode.SET), shape)
                    .addTo(calls, geometry);
            column += outputs;
        }
        return calls;
    }

    /// Products that are gated by anything but SiLU, or by a weight of another type, are made first, side by side.
    static List<KernelCall> normGated(Launch launch, Geometry geometry) {
        LaunchParts parts = new LaunchParts(launch);
        int capacity = parts.positive(0, "rows");
        int hiddenSize = parts.positive(1, "hiddenSize");
        int ffnSize = parts.positive(2, "ffnSize");
        CodecWeight gate = CodecWeight.of(parts, 4, "Wg", (long) ffnSize * hiddenSize);
        CodecWeight up = CodecWeight.of(parts, 5, "Wu", (long) ffnSize * hiddenSize);
        Argument out = parts.floats(0, "out", (long) capacity * ffnSize);
        Argument x = Argument.scratch(NORMALISED, (long) capacity * hiddenSize);
        Argument counts = parts.ints(2, "counts", 1);
        List<KernelCall> calls = new ArrayList<>();
        calls.add(normalise(parts, inOrder(capacity), 3, 0, geometry));
        if (launch.size(3) == Activation.SILU.code() && gate.describe().equals(up.describe())) {
            Shape shape = new Shape(hiddenSize, ffnSize, ffnSize, 0, 0, capacity);
            Rows rows = new Rows(out, x, counts, inOrder(capacity));
            new ProductRecipes(rows, Weights.gated(gate, up), shape).addTo(calls, geometry);
            return calls;
        }
        Argument both = Argument.scratch("gated", 2L * capacity * ffnSize);
        Rows rows = new Rows(both, x, counts, inOrder(capacity));
        int column = 0;
        for (CodecWeight weight : List.of(gate, up)) {
            Shape shape = new Shape(hiddenSize, ffnSize, 2 * ffnSize, column, 0, capacity);
            new ProductRecipes(rows, Weights.one(weight, Mode.SET), shape).addTo(calls, geometry);
            column += ffnSize;
        }
        calls.add(ElementRecipes.gate(out, both, counts, capacity, ffnSize, launch.size(3), geometry));
        return calls;
    }

    static List<KernelCall> matmul(Launch launch, Geometry geometry) {
        LaunchParts parts = new LaunchParts(launch);
        int capacity = parts.positive(0, "rows");
        int outputs = parts.positive(1, "outputs");
        int inputSize = parts.positive(2, "inputSize");
        CodecWeight weight = CodecWeight.of(parts, 3, "W", (long) outputs * inputSize);
        Shape shape = new Shape(inputSize, outputs, outputs, 0, 0, capacity);
        Mode mode = launch.operation() == Operation.MATMUL ? Mode.SET : Mode.ADD;
        Rows rows = new Rows(
                parts.floats(0, "out", (long) capacity * outputs),
                parts.floats(1, "in", (long) capacity * inputSize),
                parts.ints(2, "counts", 1),
                inOrder(capacity));
        List<KernelCall> calls = new ArrayList<>();
        new ProductRecipes(rows, Weights.one(weight, mode), shape).addTo(calls, geometry);
        return calls;
    }

    /// @param norm index of the norm's buffer
    private static KernelCall normalise(
            LaunchParts parts, Argument source, int norm, int countIndex, Geometry geometry) {
        int capacity = parts.launch().size(0);
        int hiddenSize = parts.launch().size(1);
        int lanes = rowLanes(geometry);
        return new KernelCall(
                KernelName.of("normalise", lanes),
                Grid.of(capacity, lanes),
                List.of(
                        Argument.scratch(NORMALISED, (long) capacity * hiddenSize),
                        parts.floats(1, "x", hiddenSize),
                        parts.ints(2, "counts", countIndex + 1L),
                        source,
                        parts.floats(norm, "norm", hiddenSize),
                        Argument.ints(hiddenSize, countIndex, capacity),
                        new Argument.Floats(List.of(parts.launch().scalar(0)))));
    }

    /// Work-items that share a row, or a part of it, where no product is made.
    static int rowLanes(Geometry geometry) {
        return geometry.matmulLanes() == 1 ? CPU_ROW_LANES : GPU_ROW_LANES;
    }

    private static Argument inOrder(int capacity) {
        return Argument.ints(IntStream.range(0, capacity).toArray());
    }
}
