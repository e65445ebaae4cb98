package io.speccascade.kernels.host;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RowStat;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// Logits to sampling distributions and plain statistics. A part is one row.
final class DistributionKernel implements HostKernel {
    private final RowCrew crew;
    private final SlotShape shape;
    private final int rowsColumn;
    private final int firstRow;
    private final int rowCount;
    private final MemorySegment probabilities;
    private final MemorySegment statistics;
    private final MemorySegment logits;
    private final SlotMemory slots;
    private final Workers.Part part = this::distribute;

    DistributionKernel(Launch launch, RowCrew crew) {
        this.crew = crew;
        shape = SlotShape.of(launch);
        ModelRole role = launch.size(3) == ModelRole.DRAFTER.code() ? ModelRole.DRAFTER : ModelRole.EXPERT;
        rowsColumn = role.rowsColumn();
        firstRow = launch.size(4);
        rowCount = Expect.positive(launch, 5, "rowCount");
        if (firstRow < 0 || firstRow + rowCount > shape.rowsPerSlot()) {
            throw new IllegalArgumentException(Expect.name(launch, "rows") + ": " + firstRow + " to "
                    + (firstRow + rowCount - 1) + " (expected: within 0 to " + (shape.rowsPerSlot() - 1) + ")");
        }
        probabilities = shape.rows(launch, 0, "probabilities", shape.vocabSize());
        statistics = shape.rows(launch, 1, "statistics", RowStat.COUNT);
        logits = shape.rows(launch, 2, "logits", shape.vocabSize());
        slots = shape.memory(launch, 3, 4);
        crew.reserve(shape.vocabSize());
    }

    @Override
    public void run() {
        crew.run(shape.slots() * rowCount, shape.vocabSize(), part);
    }

    private void distribute(int index, int worker) {
        int slot = index / rowCount;
        int place = firstRow + index % rowCount;
        if (place >= slots.get(slot, rowsColumn)) {
            return;
        }
        int row = slot * shape.rowsPerSlot() + place;
        int size = shape.vocabSize();
        RowLane lane = crew.lane(worker);
        float[] x = lane.logits;
        float[] weights = lane.weights;
        RowLane.read(logits, row, size, x);
        float largest = crew.loops().max(x, size);
        if (!Float.isFinite(largest)) {
            slots.set(slot, IntColumn.FAULT, 1);
            return;
        }
        int argmax = RowMath.indexOf(x, largest, size);
        // Leaving the largest out keeps 1 − max exact where it is nearly 0.
        x[argmax] = Float.NEGATIVE_INFINITY;
        crew.loops().exponentials(weights, lane.sums, x, largest, 1, size);
        x[argmax] = largest;
        weights[argmax] = 1;
        describe(row, largest, argmax, lane.sums[0], lane.sums[1]);
        lane.sums[0] += 1;
        double temperature = slots.getDouble(slot, FloatColumn.TEMPERATURE);
        if (temperature == 0) {
            Arrays.fill(weights, 0, size, 0f);
            weights[argmax] = 1;
        } else {
            if (temperature != 1) {
                crew.loops().exponentials(weights, lane.sums, x, largest, 1 / temperature, size);
            }
            double total = cut(slot, lane, x, weights) ? RowMath.sum(weights, size) : lane.sums[0];
            float scale = (float) (1 / total);
            for (int v = 0; v < size; v++) {
                weights[v] *= scale;
            }
        }
        RowLane.write(weights, probabilities, row, size);
    }

    /// @param rest Σ exp(x − largest) without the largest
    /// @param dot Σ exp(x − largest)·(x − largest)
    private void describe(int row, float largest, int argmax, double rest, double dot) {
        double logSum = Math.log1p(rest);
        set(row, RowStat.MISS, (float) (rest / (1 + rest)));
        set(row, RowStat.ARGMAX, argmax);
        set(row, RowStat.MAX_LOGIT, largest);
        set(row, RowStat.LOG_SUM, (float) logSum);
        set(row, RowStat.ENTROPY, (float) (logSum - dot / (1 + rest)));
    }

    private void set(int row, int column, float value) {
        statistics.setAtIndex(SlotMemory.FLOAT, (long) row * RowStat.COUNT + column, value);
    }

    /// Top-k, top-p, min-p: sets the weights of what goes to zero. The largest weight is 1. Returns whether any
    /// cut applied.
    private boolean cut(int slot, RowLane lane, float[] x, float[] weights) {
        int size = shape.vocabSize();
        int topK = slots.get(slot, IntColumn.TOP_K);
        boolean byCount = topK > 0 && topK < size;
        if (byCount) {
            lane.selection.largest(x, size, topK);
            lane.selection.cut(x, weights, size);
        }
        double topP = slots.getDouble(slot, FloatColumn.TOP_P);
        if (topP < 1) {
            double total = byCount ? RowMath.sum(weights, size) : lane.sums[0];
            // Weights that reach topP but for rounding reach it.
            lane.selection.holding(x, weights, size, topP * total * (1 - 1e-7));
            lane.selection.cut(x, weights, size);
        }
        double minP = slots.getDouble(slot, FloatColumn.MIN_P);
        if (minP > 0) {
            for (int v = 0; v < size; v++) {
                weights[v] = weights[v] < minP ? 0f : weights[v];
            }
        }
        return byCount || topP < 1 || minP > 0;
    }
}
