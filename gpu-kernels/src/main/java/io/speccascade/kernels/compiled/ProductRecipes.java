package io.speccascade.kernels.compiled;

import io.speccascade.kernels.compiled.KernelCall.Grid;
import java.util.ArrayList;
import java.util.List;

/// One matrix product: which kernels make it, by the type of the weights, the number of rows, and the geometry.
///
/// @param rows what is multiplied, and where results go
/// @param weights what it is multiplied with
/// @param shape sizes
record ProductRecipes(Rows rows, Weights weights, Shape shape) {
    /// Work-items of a group where a work-item makes four results of each row.
    private static final int GROUP = 8;

    /// What becomes of a result, as the kernels number it.
    enum Mode {
        SET(0),
        ADD(1),
        GATE(2);

        private final int code;

        Mode(int code) {
            this.code = code;
        }
    }

    /// @param out where results go
    /// @param x rows to multiply, [rows, inputs]
    /// @param counts how many
    /// @param target the rows of `out` that are theirs
    record Rows(Argument out, Argument x, Argument counts, Argument target) {}

    /// Sizes of a product, in the order in which kernels take them.
    record Shape(int inputs, int outputs, int rowSize, int column, int countIndex, int capacity) {
        private Argument argument() {
            return Argument.ints(inputs, outputs, rowSize, column, countIndex, capacity);
        }
    }

    /// What a product multiplies with: two weights, or one that is named twice.
    record Weights(CodecWeight first, CodecWeight second, Mode mode) {
        static Weights one(CodecWeight weight, Mode mode) {
            return new Weights(weight, weight, mode);
        }

        static Weights gated(CodecWeight gate, CodecWeight up) {
            if (!gate.describe().equals(up.describe())) {
                throw new IllegalArgumentException(
                        "gated weights: " + gate.describe() + " and " + up.describe() + " (expected: two of one type)");
            }
            return new Weights(gate, up, Mode.GATE);
        }
    }

    /// Adds the calls to those of a launch. Rows that were prepared for a product before are not prepared again.
    void addTo(List<KernelCall> calls, Geometry geometry) {
        if (geometry.matmulLanes() == 1 && !codec().equals("F16")) {
            calls.add(whole());
        } else if (isForTensorCores(geometry)) {
            KernelCall split = split();
            if (!calls.contains(split)) {
                calls.add(split);
            }
            calls.addAll(tensor());
        } else if (isTiled(geometry)) {
            calls.add(tiled());
        } else if (isWide(geometry)) {
            calls.add(wide(geometry));
        } else {
            calls.add(lanes());
        }
    }

    private String codec() {
        return weights.first.codec();
    }

    private int code() {
        return weights.mode.code;
    }

    /// Pairs of results that a row has.
    private int pairs() {
        return weights.mode == Mode.GATE ? shape.outputs : (shape.outputs + 1) / 2;
    }

    /// Groups of four results that a row has.
    private int quads() {
        return weights.mode == Mode.GATE ? (shape.outputs + 1) / 2 : (shape.outputs + 3) / 4;
    }

    private List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>(List.of(rows.out, rows.x, rows.counts, rows.target));
        arguments.addAll(weights.first.arguments());
        arguments.addAll(weights.second.arguments());
        arguments.add(shape.argument());
        return arguments;
    }

    private KernelCall whole() {
        KernelName name = weights.first.kernel("matmul", code());
        return new KernelCall(name, Grid.of((quads() + GROUP - 1) / GROUP, GROUP), arguments());
    }

    private KernelCall lanes() {
        int lanes = Geometry.GPU.matmulLanes();
        return new KernelCall(weights.first.kernel("matmulLanes", code(), lanes), Grid.of(pairs(), lanes), arguments());
    }

    /// Whether rows are whole words of 16 bytes, of a type that the kernels of this geometry read so.
    private boolean isWide(Geometry geometry) {
        boolean known = geometry.warp() > 1 || !codec().equals("F16");
        return known && geometry.matmulLanes() > 1 && shape.inputs % weights.first.wordLength() == 0;
    }

    private KernelCall wide(Geometry geometry) {
        WideShape wide = WideShape.of(weights.first.wideShapes(), shape.capacity);
        KernelName name = weights.first.kernel(
                "matmulWide", code(), wide.rows(), wide.pairs(), wide.steps(), WideShape.LANES, geometry.warp());
        return new KernelCall(name, Grid.of((pairs() + wide.pairs() - 1) / wide.pairs(), WideShape.LANES), arguments());
    }

    private boolean isTiled(Geometry geometry) {
        return geometry.matmulLanes() > 1
                && !weights.first.isHalf()
                && shape.capacity >= TileShape.LEAST_ROWS
                && shape.inputs % TileShape.DEPTH == 0;
    }

    private KernelCall tiled() {
        Grid grid = new Grid(outputTiles(), TileShape.tiles(shape.capacity, TileShape.ROWS), TileShape.LANES);
        return new KernelCall(weights.first.kernel("matmulTile", code(), TileShape.LANES), grid, arguments());
    }

    private boolean isForTensorCores(Geometry geometry) {
        return geometry.warp() > 1
                && weights.first.isHalf()
                && shape.capacity >= TileShape.LEAST_ROWS
                && shape.inputs % TileShape.DEPTH == 0;
    }

    /// Rows up to whole tiles.
    private int paddedRows() {
        return TileShape.tiles(shape.capacity, TileShape.ROWS) * TileShape.ROWS;
    }

    private int terms() {
        return codec().equals("F16") ? TensorShape.F16_TERMS : TensorShape.BF16_TERMS;
    }

    /// The rows as terms of two bytes; with F16 also the scale of each row.
    private List<Argument> split(Argument... more) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Argument.scratch("terms", (long) terms() * paddedRows() * shape.inputs / 2));
        if (codec().equals("F16")) {
            arguments.add(Argument.scratch("rowScales", paddedRows()));
        }
        arguments.addAll(List.of(more));
        return arguments;
    }

    private KernelCall split() {
        List<Argument> arguments = split(rows.x, rows.counts);
        arguments.add(new Shape(shape.inputs, 0, 0, 0, shape.countIndex, shape.capacity).argument());
        return new KernelCall(
                KernelName.of("split" + codec(), TensorShape.SPLIT_LANES),
                Grid.of(paddedRows() / 2, TensorShape.SPLIT_LANES),
                arguments);
    }

    /// Tiles that the outputs of a row make.
    private int outputTiles() {
        return TileShape.tiles(shape.outputs, weights.mode == Mode.GATE ? TileShape.OUTPUTS : 2 * TileShape.OUTPUTS);
    }

    /// Slices of the inputs that keep the GPU busy where there are few tiles.
    private int slices(int tiles) {
        int most = Math.min(TensorShape.MOST_SLICES, shape.inputs / TileShape.DEPTH / TensorShape.SLICE_STEPS);
        return Math.max(1, Math.min(TensorShape.GROUPS / tiles, most));
    }

    private List<KernelCall> tensor() {
        int rowTiles = TileShape.tiles(shape.capacity, TileShape.ROWS);
        int tiles = outputTiles() * rowTiles;
        int slices = slices(tiles);
        int groups = Math.min(tiles * slices, TensorShape.GROUPS);
        Argument results = Argument.scratch("tiles", 2L * TileShape.OUTPUTS * TileShape.ROWS * groups);
        Argument sizes = Argument.ints(
                shape.inputs, shape.outputs, shape.rowSize, shape.column, shape.countIndex, shape.capacity, slices);
        List<Argument> arguments = new ArrayList<>(List.of(rows.out));
        arguments.addAll(split(rows.counts, rows.target));
        arguments.addAll(weights.first.arguments());
        arguments.addAll(weights.second.arguments());
        arguments.add(results);
        arguments.add(sizes);
        KernelName name = weights.first.kernel("matmulTensor", code(), terms(), TensorShape.GROUPS, TileShape.LANES);
        KernelCall product = new KernelCall(name, Grid.of(groups, TileShape.LANES), arguments);
        if (slices == 1) {
            return List.of(product);
        }
        boolean scaled = codec().equals("F16");
        KernelCall join = new KernelCall(
                KernelName.of("tensorJoin", code(), scaled ? 1 : 0, TileShape.LANES),
                new Grid(outputTiles(), rowTiles * (TileShape.ROWS / TensorShape.PANEL), TileShape.LANES),
                List.of(
                        rows.out,
                        results,
                        scaled ? Argument.scratch("rowScales", paddedRows()) : results,
                        rows.counts,
                        rows.target,
                        sizes));
        return List.of(product, join);
    }
}
