package io.speccascade.kernels.host;

import io.speccascade.kernels.Activation;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/// The matrix products of a layer: what goes in and where the results go.
final class MatmulKernels {
    private MatmulKernels() {}

    static HostKernel normMatmul(Launch launch, Crew crew) {
        int capacity = Expect.positive(launch, 0, "capacity");
        int hiddenSize = Expect.positive(launch, 1, "hiddenSize");
        int countIndex = launch.size(2);
        List<Weight> weights = new ArrayList<>();
        int[] columns = new int[launch.sizes().size() - 2];
        for (int i = 0; i + 3 < launch.sizes().size(); i++) {
            int outputs = Expect.positive(launch, 3 + i, "outputs of W" + i);
            weights.add(Weight.of(Expect.name(launch, "W" + i), launch.buffer(6 + i), outputs, hiddenSize));
            columns[i + 1] = columns[i] + outputs;
        }
        int rowSize = columns[weights.size()];
        MemorySegment out = Expect.buffer(launch, 0, "out", ElementType.F32, rowSize);
        MemorySegment x = Expect.buffer(launch, 1, "x", ElementType.F32, hiddenSize);
        MemorySegment counts = Expect.buffer(launch, 2, "counts", ElementType.I32, countIndex + 1L);
        MemorySegment from = Expect.buffer(launch, 3, "source", ElementType.I32, capacity);
        MemorySegment to = Expect.buffer(launch, 4, "target", ElementType.I32, capacity);
        MemorySegment norm = Expect.buffer(launch, 5, "norm", ElementType.F32, hiddenSize);
        int xRows = (int) Math.min(Integer.MAX_VALUE, launch.buffer(1).length() / hiddenSize);
        int outRows = (int) Math.min(Integer.MAX_VALUE, launch.buffer(0).length() / rowSize);
        float epsilon = launch.scalar(0);
        var source = new MatmulKernel.Source() {
            @Override
            public int rows() {
                return Expect.count(counts, countIndex, capacity);
            }

            @Override
            public void stage(int row, int rows, MemorySegment staged) {
                int index = Expect.index(from, row, xRows, "source");
                crew.arithmetic()
                        .stageNormalised(staged, row, rows, x, 4L * index * hiddenSize, norm, epsilon, hiddenSize);
            }
        };
        MatmulKernel.Sink sink = (rows, weight, first, count, y) -> {
            for (int row = 0; row < rows; row++) {
                int index = Expect.index(to, row, outRows, "target");
                long at = 4L * ((long) index * rowSize + columns[weight] + first);
                MemorySegment.copy(y, row * count, out, ValueLayout.JAVA_FLOAT, at, count);
            }
        };
        return new MatmulKernel(crew, capacity, weights, MatmulKernel.Arrangement.SIDE_BY_SIDE, source, sink);
    }

    static HostKernel normGated(Launch launch, Crew crew) {
        int capacity = Expect.positive(launch, 0, "rows");
        int hiddenSize = Expect.positive(launch, 1, "hiddenSize");
        int ffnSize = Expect.positive(launch, 2, "ffnSize");
        MemorySegment out = Expect.buffer(launch, 0, "out", ElementType.F32, (long) capacity * ffnSize);
        MemorySegment x = Expect.buffer(launch, 1, "x", ElementType.F32, (long) capacity * hiddenSize);
        MemorySegment counts = Expect.buffer(launch, 2, "counts", ElementType.I32, 1);
        MemorySegment norm = Expect.buffer(launch, 3, "norm", ElementType.F32, hiddenSize);
        Weight gate = Weight.of(Expect.name(launch, "Wg"), launch.buffer(4), ffnSize, hiddenSize);
        Weight up = Weight.of(Expect.name(launch, "Wu"), launch.buffer(5), ffnSize, hiddenSize);
        Activation activation = launch.size(3) == Activation.SILU.code() ? Activation.SILU : Activation.GELU;
        float epsilon = launch.scalar(0);
        var source = new MatmulKernel.Source() {
            @Override
            public int rows() {
                return Expect.count(counts, 0, capacity);
            }

            @Override
            public void stage(int row, int rows, MemorySegment staged) {
                crew.arithmetic()
                        .stageNormalised(staged, row, rows, x, 4L * row * hiddenSize, norm, epsilon, hiddenSize);
            }
        };
        MatmulKernel.Sink sink = (rows, weight, first, count, y) -> {
            for (int row = 0; row < rows; row++) {
                long at = 4L * ((long) row * ffnSize + first);
                crew.arithmetic().gate(out, at, y, row * count, (rows + row) * count, count, activation);
            }
        };
        return new MatmulKernel(crew, capacity, List.of(gate, up), MatmulKernel.Arrangement.PAIRED, source, sink);
    }

    static HostKernel matmul(Launch launch, Crew crew) {
        int outputs = Expect.positive(launch, 1, "outputs");
        MemorySegment out = rows(launch, 0, "out", outputs);
        return product(launch, crew, (rows, index, first, count, y) -> {
            for (int row = 0; row < rows; row++) {
                long at = 4L * ((long) row * outputs + first);
                MemorySegment.copy(y, row * count, out, ValueLayout.JAVA_FLOAT, at, count);
            }
        });
    }

    static HostKernel matmulAdd(Launch launch, Crew crew) {
        int hiddenSize = Expect.positive(launch, 1, "hiddenSize");
        MemorySegment x = rows(launch, 0, "x", hiddenSize);
        return product(launch, crew, (rows, index, first, count, y) -> {
            for (int row = 0; row < rows; row++) {
                crew.arithmetic().add(x, 4L * ((long) row * hiddenSize + first), y, row * count, count);
            }
        });
    }

    /// Buffer `index`, a row of `size` for each row of the batch.
    private static MemorySegment rows(Launch launch, int index, String name, int size) {
        long capacity = Expect.positive(launch, 0, "rows");
        return Expect.buffer(launch, index, name, ElementType.F32, capacity * size);
    }

    /// W · in[r], for whatever becomes of it.
    private static HostKernel product(Launch launch, Crew crew, MatmulKernel.Sink sink) {
        int capacity = Expect.positive(launch, 0, "rows");
        int outputs = Expect.positive(launch, 1, "outputs");
        int inputSize = Expect.positive(launch, 2, "inputSize");
        MemorySegment in = rows(launch, 1, "in", inputSize);
        MemorySegment counts = Expect.buffer(launch, 2, "counts", ElementType.I32, 1);
        Weight weight = Weight.of(Expect.name(launch, "W"), launch.buffer(3), outputs, inputSize);
        var source = new MatmulKernel.Source() {
            @Override
            public int rows() {
                return Expect.count(counts, 0, capacity);
            }

            @Override
            public void stage(int row, int rows, MemorySegment staged) {
                crew.arithmetic().stage(staged, row, rows, in, 4L * row * inputSize, inputSize);
            }
        };
        return new MatmulKernel(crew, capacity, List.of(weight), MatmulKernel.Arrangement.SIDE_BY_SIDE, source, sink);
    }
}
