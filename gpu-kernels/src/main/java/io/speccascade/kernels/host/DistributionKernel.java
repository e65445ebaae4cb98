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
        float largest = RowMath.max(x, size);
        if (!Float.isFinite(largest)) {
            throw new IllegalStateException("logits of slot " + slot + ", row " + place + ": largest is " + largest
                    + " (expected: a finite number)");
        }
        int argmax = RowMath.indexOf(x, largest, size);
        RowMath.weights(weights, x, largest, 1, size);
        describe(row, x, weights, largest, argmax);
        double temperature = slots.getDouble(slot, FloatColumn.TEMPERATURE);
        if (temperature == 0) {
            Arrays.fill(weights, 0, size, 0f);
            weights[argmax] = 1;
        } else {
            if (temperature != 1) {
                RowMath.weights(weights, x, largest, 1 / temperature, size);
            }
            cut(slot, lane.selection, x, weights);
            float scale = (float) (1 / RowMath.sum(weights, size));
            for (int v = 0; v < size; v++) {
                weights[v] *= scale;
            }
        }
        RowLane.write(weights, probabilities, row, size);
    }

    private void describe(int row, float[] x, float[] weights, float largest, int argmax) {
        int size = shape.vocabSize();
        // Leaving the largest out keeps 1 − max exact where it is nearly 0.
        weights[argmax] = 0;
        double rest = RowMath.sum(weights, size);
        weights[argmax] = 1;
        double even = 0;
        double odd = 0;
        int whole = size & ~1;
        for (int v = 0; v < whole; v += 2) {
            even += weights[v] * Math.max(x[v] - largest, -100f);
            odd += weights[v + 1] * Math.max(x[v + 1] - largest, -100f);
        }
        if (whole < size) {
            even += weights[whole] * Math.max(x[whole] - largest, -100f);
        }
        double logSum = Math.log1p(rest);
        set(row, RowStat.MISS, (float) (rest / (1 + rest)));
        set(row, RowStat.ARGMAX, argmax);
        set(row, RowStat.MAX_LOGIT, largest);
        set(row, RowStat.LOG_SUM, (float) logSum);
        set(row, RowStat.ENTROPY, (float) (logSum - (even + odd) / (1 + rest)));
    }

    private void set(int row, int column, float value) {
        statistics.setAtIndex(SlotMemory.FLOAT, (long) row * RowStat.COUNT + column, value);
    }

    /// Top-k, top-p, min-p: sets the weights of what goes to zero. The largest weight is 1.
    private void cut(int slot, Selection selection, float[] x, float[] weights) {
        int size = shape.vocabSize();
        int topK = slots.get(slot, IntColumn.TOP_K);
        if (topK > 0 && topK < size) {
            selection.largest(x, size, topK);
            selection.cut(x, weights, size);
        }
        double topP = slots.getDouble(slot, FloatColumn.TOP_P);
        if (topP < 1) {
            // Weights that reach topP but for rounding reach it.
            selection.holding(x, weights, size, topP * RowMath.sum(weights, size) * (1 - 1e-7));
            selection.cut(x, weights, size);
        }
        double minP = slots.getDouble(slot, FloatColumn.MIN_P);
        if (minP > 0) {
            for (int v = 0; v < size; v++) {
                weights[v] = weights[v] < minP ? 0f : weights[v];
            }
        }
    }
}
