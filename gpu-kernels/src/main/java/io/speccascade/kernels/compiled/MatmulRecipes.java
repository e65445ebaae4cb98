package io.speccascade.kernels.compiled;

import io.speccascade.kernels.Launch;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Embeddings and matrix products. The rows of a product are normalised first, to packed rows in working memory; then
/// each weight is a call of its own, but for two that are gated.
final class MatmulRecipes {
    /// Work-items of a group where a work-item makes four results of each row.
    private static final int GROUP = 8;

    private static final int CPU_ROW_LANES = 16;

    private static final int GPU_ROW_LANES = 256;

    private static final String NORMALISED = "normalised";

    /// What becomes of a result, as the kernels number it.
    private enum Mode {
        SET(0),
        ADD(1),
        GATE(2);

        private final int code;

        Mode(int code) {
            this.code = code;
        }
    }

    /// Sizes of a product, in the order in which kernels take them.
    private record Shape(int inputs, int outputs, int rowSize, int column, int countIndex, int capacity) {
        Argument argument() {
            return Argument.ints(inputs, outputs, rowSize, column, countIndex, capacity);
        }

        /// Pairs of results that a row has.
        int pairs(Mode mode) {
            return mode == Mode.GATE ? outputs : (outputs + 1) / 2;
        }

        /// Groups of four results that a row has.
        int quads(Mode mode) {
            return mode == Mode.GATE ? (outputs + 1) / 2 : (outputs + 3) / 4;
        }
    }

    /// What a product multiplies with: two weights, or one that is named twice.
    private record Weights(CodecWeight first, CodecWeight second, Mode mode) {
        static Weights one(CodecWeight weight, Mode mode) {
            return new Weights(weight, weight, mode);
        }

        static Weights gated(CodecWeight gate, CodecWeight up) {
            if (!gate.codec().equals(up.codec())) {
                throw new IllegalArgumentException(
                        "gated weights: " + gate.codec() + " and " + up.codec() + " (expected: two of one type)");
            }
            return new Weights(gate, up, Mode.GATE);
        }
    }

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
        return List.of(
                new KernelCall(KernelName.of("embed" + table.codec(), lanes), Grid.of(capacity, lanes), arguments));
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
            calls.add(product(List.of(out, x, counts, target), Weights.one(weight, Mode.SET), shape, geometry));
            column += outputs;
        }
        return calls;
    }

    static List<KernelCall> normGated(Launch launch, Geometry geometry) {
        LaunchParts parts = new LaunchParts(launch);
        int capacity = parts.positive(0, "rows");
        int hiddenSize = parts.positive(1, "hiddenSize");
        int ffnSize = parts.positive(2, "ffnSize");
        CodecWeight gate = CodecWeight.of(parts, 4, "Wg", (long) ffnSize * hiddenSize);
        CodecWeight up = CodecWeight.of(parts, 5, "Wu", (long) ffnSize * hiddenSize);
        Shape shape = new Shape(hiddenSize, ffnSize, ffnSize, 0, 0, capacity);
        List<Argument> rows = List.of(
                parts.floats(0, "out", (long) capacity * ffnSize),
                Argument.scratch(NORMALISED, (long) capacity * hiddenSize),
                parts.ints(2, "counts", 1),
                inOrder(capacity));
        return List.of(
                normalise(parts, inOrder(capacity), 3, 0, geometry),
                product(rows, Weights.gated(gate, up), shape, geometry));
    }

    static List<KernelCall> matmulAdd(Launch launch, Geometry geometry) {
        LaunchParts parts = new LaunchParts(launch);
        int capacity = parts.positive(0, "rows");
        int hiddenSize = parts.positive(1, "hiddenSize");
        int inputSize = parts.positive(2, "inputSize");
        CodecWeight weight = CodecWeight.of(parts, 3, "W", (long) hiddenSize * inputSize);
        Shape shape = new Shape(inputSize, hiddenSize, hiddenSize, 0, 0, capacity);
        List<Argument> rows = List.of(
                parts.floats(0, "x", (long) capacity * hiddenSize),
                parts.floats(1, "in", (long) capacity * inputSize),
                parts.ints(2, "counts", 1),
                inOrder(capacity));
        return List.of(product(rows, Weights.one(weight, Mode.ADD), shape, geometry));
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

    /// @param rows where results go, what is multiplied, the row count, the rows of the results
    private static KernelCall product(List<Argument> rows, Weights weights, Shape shape, Geometry geometry) {
        List<Argument> arguments = new ArrayList<>(rows);
        arguments.addAll(weights.first.arguments());
        arguments.addAll(weights.second.arguments());
        arguments.add(shape.argument());
        String codec = weights.first.codec();
        if (geometry.matmulLanes() == 1 && !codec.equals("F16")) {
            KernelName name = KernelName.of("matmul" + codec, weights.mode.code);
            return new KernelCall(name, Grid.of((shape.quads(weights.mode) + GROUP - 1) / GROUP, GROUP), arguments);
        }
        if (isWide(weights.first, shape, geometry)) {
            return wide(arguments, weights, shape, geometry);
        }
        int lanes = Geometry.GPU.matmulLanes();
        KernelName name = KernelName.of("matmulLanes" + codec, weights.mode.code, lanes);
        return new KernelCall(name, Grid.of(shape.pairs(weights.mode), lanes), arguments);
    }

    /// Whether rows are whole words of 16 bytes, of a type that the kernels of this geometry read so.
    private static boolean isWide(CodecWeight weight, Shape shape, Geometry geometry) {
        boolean known = geometry.warp() > 1 || !weight.codec().equals("F16");
        return known && geometry.matmulLanes() > 1 && shape.inputs % weight.wordLength() == 0;
    }

    private static KernelCall wide(List<Argument> arguments, Weights weights, Shape shape, Geometry geometry) {
        WideShape wide = WideShape.of(shape.capacity);
        KernelName name = KernelName.of(
                "matmulWide" + weights.first.codec(),
                weights.mode.code,
                wide.rows(),
                wide.pairs(),
                wide.steps(),
                WideShape.LANES,
                geometry.warp());
        int groups = (shape.pairs(weights.mode) + wide.pairs() - 1) / wide.pairs();
        return new KernelCall(name, Grid.of(groups, WideShape.LANES), arguments);
    }

    /// Work-items that share a row in embedding and normalising.
    private static int rowLanes(Geometry geometry) {
        return geometry.matmulLanes() == 1 ? CPU_ROW_LANES : GPU_ROW_LANES;
    }

    private static Argument inOrder(int capacity) {
        return Argument.ints(IntStream.range(0, capacity).toArray());
    }
}
