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

    /// Takes the results of one part: outputs first … first + count − 1 of weight `weight`, row by row. For paired
    /// weights those of the second one follow.
    interface Sink {
        void accept(int rows, int weight, int first, int count, float[] y);
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
        int results = capacity * MAX_PART_OUTPUTS * (arrangement == Arrangement.PAIRED ? 2 : 1);
        scratch.reserveProduct(
                arithmetic.stagedBytes(capacity, inputs),
                arithmetic.decodedBytes(inputs),
                arithmetic.accumulators(capacity, MAX_PART_OUTPUTS));
        scratch.reserveResults(results);
    }

    @Override
    public void run() {
        for (Weight weight : weights) {
            weight.buffer().requireAlive();
        }
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
        int granule = arithmetic.granule(rows);
        return (int) Math.min((size + granule - 1) / granule, MAX_PART_OUTPUTS / granule) * granule;
    }

    private void stagePart(int row, int worker) {
        source.stage(row, rows, scratch.rows.segment());
    }

    private void multiplyPart(int part, int worker) {
        int from = part * partOutputs;
        int to = Math.min(outputs, from + partOutputs);
        float[] y = scratch.desk(worker).results();
        if (arrangement == Arrangement.PAIRED) {
            multiply(y, 0, 0, from, to - from, worker);
            multiply(y, rows * (to - from), 1, from, to - from, worker);
            sink.accept(rows, 0, from, to - from, y);
            return;
        }
        int base = 0;
        for (int i = 0; i < weights.size(); i++) {
            int first = Math.max(from - base, 0);
            int count = Math.min(to - base, weights.get(i).outputs()) - first;
            if (count > 0) {
                multiply(y, 0, i, first, count, worker);
                sink.accept(rows, i, first, count, y);
            }
            base += weights.get(i).outputs();
        }
    }

    private void multiply(float[] y, int at, int weight, int first, int count, int worker) {
        Scratch.Desk desk = scratch.desk(worker);
        arithmetic.multiply(y, at, weights.get(weight), first, count, scratch.rows.segment(), rows, desk);
    }
}
