package io.speccascade.kernels.host;

import java.lang.foreign.MemorySegment;
import java.util.List;

/// The frame of every matrix product: stage the rows (gather, normalise), multiply them part by part, hand each part's
/// results to the operation. A part is a run of outputs, all rows.
final class MatmulKernel implements HostKernel {
    /// Multiply-adds below which another thread is not worth waking.
    private static final long PART_WORK = 1 << 16;

    private static final int STAGE_WORK = 1 << 14;
    private static final int MAX_PART_OUTPUTS = 64;
    private static final int PARTS_PER_THREAD = 6;

    /// Says how many rows there are, and writes each as the input of the product.
    interface Source {
        int rows();

        void stage(int row, int rows, MemorySegment staged);
    }

    /// Takes the results of one part: outputs first … first + count − 1 of weight `weight`, rows `stride` bytes apart.
    /// For paired weights the second weight's results follow at byte `second`.
    interface Sink {
        void accept(int rows, int weight, int first, int count, MemorySegment y, long stride, long second);
    }

    /// How several weights make up the outputs.
    enum Arrangement {
        SIDE_BY_SIDE,
        PAIRED
    }

    private final Workers workers;
    private final Arithmetic arithmetic;
    private final Scratch scratch;
    private final List<Weight> weights;
    private final Arrangement arrangement;
    private final Source source;
    private final Sink sink;
    private final int inputs;
    private final int outputs;
    private final Workers.Part staging = this::stagePart;
    private final Workers.Part product = this::multiplyPart;
    private int rows;
    private int partOutputs;

    MatmulKernel(Crew crew, int capacity, List<Weight> weights, Arrangement arrangement, Source source, Sink sink) {
        this.workers = crew.workers();
        this.arithmetic = crew.arithmetic();
        this.scratch = crew.scratch();
        this.weights = weights;
        this.arrangement = arrangement;
        this.source = source;
        this.sink = sink;
        this.inputs = weights.getFirst().inputs();
        this.outputs = arrangement == Arrangement.PAIRED
                ? weights.getFirst().outputs()
                : weights.stream().mapToInt(Weight::outputs).sum();
        long resultBytes = 4L * capacity * MAX_PART_OUTPUTS * (arrangement == Arrangement.PAIRED ? 2 : 1);
        scratch.reserveProduct(
                arithmetic.stagedBytes(capacity, inputs),
                arithmetic.decodedBytes(inputs),
                arithmetic.accumulators(capacity, MAX_PART_OUTPUTS));
        scratch.reserveResults(resultBytes);
    }

    @Override
    public void run() {
        rows = source.rows();
        if (rows == 0) {
            return;
        }
        if ((long) rows * inputs < STAGE_WORK) {
            for (int row = 0; row < rows; row++) {
                stagePart(row, 0);
            }
        } else {
            workers.parallel(rows, staging);
        }
        partOutputs = partOutputs();
        workers.parallel((outputs + partOutputs - 1) / partOutputs, product);
    }

    /// Outputs per part: enough parts to keep noisy cores balanced, each worth handing out.
    private int partOutputs() {
        long perOutput = (long) inputs * rows * (arrangement == Arrangement.PAIRED ? 2 : 1);
        long worthwhile = PART_WORK / perOutput + 1;
        long balanced = outputs / (workers.threads() * PARTS_PER_THREAD) + 1L;
        long size = Math.min(MAX_PART_OUTPUTS, Math.max(worthwhile, balanced));
        return (int) ((size + Arithmetic.TILE_OUTPUTS - 1) / Arithmetic.TILE_OUTPUTS * Arithmetic.TILE_OUTPUTS);
    }

    private void stagePart(int row, int worker) {
        source.stage(row, rows, scratch.rows.segment());
    }

    private void multiplyPart(int part, int worker) {
        int from = part * partOutputs;
        int to = Math.min(outputs, from + partOutputs);
        if (arrangement == Arrangement.PAIRED) {
            long stride = Arithmetic.resultStride(to - from);
            multiply(0, from, to - from, 0, worker);
            multiply(1, from, to - from, rows * stride, worker);
            sink.accept(rows, 0, from, to - from, scratch.desk(worker).results.segment(), stride, rows * stride);
            return;
        }
        int base = 0;
        for (int i = 0; i < weights.size(); i++) {
            int first = Math.max(from - base, 0);
            int count = Math.min(to - base, weights.get(i).outputs()) - first;
            if (count > 0) {
                multiply(i, first, count, 0, worker);
                sink.accept(
                        rows,
                        i,
                        first,
                        count,
                        scratch.desk(worker).results.segment(),
                        Arithmetic.resultStride(count),
                        0);
            }
            base += weights.get(i).outputs();
        }
    }

    private void multiply(int weight, int first, int count, long yOffset, int worker) {
        arithmetic.multiply(
                scratch.desk(worker).results.segment(),
                yOffset,
                weights.get(weight),
                first,
                count,
                scratch.rows.segment(),
                rows,
                scratch.desk(worker));
    }
}
