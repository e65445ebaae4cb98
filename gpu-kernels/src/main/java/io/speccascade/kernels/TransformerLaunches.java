package io.speccascade.kernels;

import java.util.ArrayList;
import java.util.List;

/// Makes the launches of a transformer's forward pass and checks their shapes.
public final class TransformerLaunches {
    private TransformerLaunches() {}

    /// Head geometry of one attention layer over a paged cache.
    public record AttentionShape(
            int headCount, int kvHeadCount, int headSize, int rotarySize, int pageSize, int pagesPerSlot) {
        public int querySize() {
            return headCount * headSize;
        }

        public int kvSize() {
            return kvHeadCount * headSize;
        }

        public int qkvSize() {
            return querySize() + 2 * kvSize();
        }
    }

    /// How attention scores positions.
    ///
    /// @param scale of q·k
    /// @param window how many positions a row sees, itself included; 0: all
    /// @param softCap scores become softCap · tanh(score / softCap); 0: they stay
    public record AttentionScores(float scale, int window, float softCap) {
        /// @throws IllegalArgumentException if window or softCap is negative
        public AttentionScores {
            if (window < 0 || !(softCap >= 0)) {
                throw new IllegalArgumentException(
                        "attention: window " + window + ", softCap " + softCap + " (expected: each >= 0)");
            }
        }

        /// All positions, no soft-cap.
        public static AttentionScores scaled(float scale) {
            return new AttentionScores(scale, 0, 0);
        }
    }

    /// Which rows of a batch an operation reads and writes.
    ///
    /// @param countIndex 0: the batch's rows; 1: its outputs
    public record RowMap(int capacity, int countIndex, DeviceBuffer source, DeviceBuffer target) {}

    /// Token embeddings of the rows.
    public static Launch embed(RowBatch rows, DeviceBuffer out, DeviceBuffer table, int hiddenSize, float scale) {
        int vocabSize = Math.toIntExact(table.length() / hiddenSize);
        requireLength("embed out", out, (long) rows.rowCapacity() * hiddenSize);
        return new Launch(
                Operation.EMBED,
                List.of(out, rows.token(), rows.counts(), table),
                List.of(rows.rowCapacity(), hiddenSize, vocabSize),
                List.of(scale));
    }

    /// RMS norm, then one to three matrices, side by side in the output row.
    public static Launch normMatmul(
            RowBatch rows,
            RowMap map,
            DeviceBuffer out,
            DeviceBuffer x,
            DeviceBuffer norm,
            float epsilon,
            List<DeviceBuffer> weights) {
        long hiddenSize = norm.length();
        List<Integer> sizes = new ArrayList<>(List.of(map.capacity(), (int) hiddenSize, map.countIndex()));
        List<DeviceBuffer> buffers = new ArrayList<>(List.of(out, x, rows.counts(), map.source(), map.target(), norm));
        for (DeviceBuffer weight : weights) {
            sizes.add(rowsOf("normMatmul weight", weight, hiddenSize));
            buffers.add(weight);
        }
        return new Launch(Operation.NORM_MATMUL, buffers, sizes, List.of(epsilon));
    }

    /// RMS norm, gate and up projections, gating.
    public static Launch normGated(
            RowBatch rows,
            DeviceBuffer out,
            DeviceBuffer x,
            DeviceBuffer norm,
            float epsilon,
            DeviceBuffer gate,
            DeviceBuffer up,
            Activation activation) {
        long hiddenSize = norm.length();
        int ffnSize = rowsOf("normGated gate", gate, hiddenSize);
        requireLength("normGated up", up, gate.length());
        requireLength("normGated out", out, (long) rows.rowCapacity() * ffnSize);
        return new Launch(
                Operation.NORM_GATED,
                List.of(out, x, rows.counts(), norm, gate, up),
                List.of(rows.rowCapacity(), (int) hiddenSize, ffnSize, activation.code()),
                List.of(epsilon));
    }

    /// Projection of rows as they are.
    public static Launch matmul(RowBatch rows, DeviceBuffer out, DeviceBuffer in, DeviceBuffer weight, int outputs) {
        return product(Operation.MATMUL, rows, out, in, weight, outputs);
    }

    /// Projection added to the residual stream.
    public static Launch matmulAdd(
            RowBatch rows, DeviceBuffer x, DeviceBuffer in, DeviceBuffer weight, int hiddenSize) {
        return product(Operation.MATMUL_ADD, rows, x, in, weight, hiddenSize);
    }

    private static Launch product(
            Operation operation, RowBatch rows, DeviceBuffer out, DeviceBuffer in, DeviceBuffer weight, int outputs) {
        int inputSize = rowsOf(operation + " weight", weight, outputs);
        requireLength(operation + " out", out, (long) rows.rowCapacity() * outputs);
        requireLength(operation + " in", in, (long) rows.rowCapacity() * inputSize);
        return new Launch(
                operation,
                List.of(out, in, rows.counts(), weight),
                List.of(rows.rowCapacity(), outputs, inputSize),
                List.of());
    }

    /// Rotary embedding and the write to the cache.
    public static Launch ropeStore(
            RowBatch rows,
            DeviceBuffer qkv,
            DeviceBuffer keyCache,
            DeviceBuffer valueCache,
            DeviceBuffer blockTable,
            DeviceBuffer frequency,
            AttentionShape shape,
            boolean interleaved,
            float magnitude) {
        requireLength("ropeStore qkv", qkv, (long) rows.rowCapacity() * shape.qkvSize());
        requireLength("ropeStore frequency", frequency, shape.rotarySize() / 2);
        requireLength("ropeStore valueCache", valueCache, keyCache.length());
        return new Launch(
                Operation.ROPE_STORE,
                List.of(qkv, keyCache, valueCache, rows.counts(), rows.slot(), rows.position(), blockTable, frequency),
                List.of(
                        rows.rowCapacity(),
                        shape.headCount(),
                        shape.kvHeadCount(),
                        shape.headSize(),
                        shape.rotarySize(),
                        shape.pageSize(),
                        shape.pagesPerSlot(),
                        interleaved ? 1 : 0),
                List.of(magnitude));
    }

    /// Causal attention over the whole cache of a slot.
    public static Launch attention(
            RowBatch rows,
            DeviceBuffer out,
            DeviceBuffer qkv,
            DeviceBuffer keyCache,
            DeviceBuffer valueCache,
            DeviceBuffer blockTable,
            AttentionShape shape,
            float scale) {
        return attention(rows, out, qkv, keyCache, valueCache, blockTable, shape, AttentionScores.scaled(scale));
    }

    /// Causal attention over the cache.
    public static Launch attention(
            RowBatch rows,
            DeviceBuffer out,
            DeviceBuffer qkv,
            DeviceBuffer keyCache,
            DeviceBuffer valueCache,
            DeviceBuffer blockTable,
            AttentionShape shape,
            AttentionScores scores) {
        requireLength("attention out", out, (long) rows.rowCapacity() * shape.querySize());
        return new Launch(
                Operation.ATTENTION,
                List.of(out, qkv, keyCache, valueCache, rows.counts(), rows.slot(), rows.position(), blockTable),
                List.of(
                        rows.rowCapacity(),
                        shape.headCount(),
                        shape.kvHeadCount(),
                        shape.headSize(),
                        shape.pageSize(),
                        shape.pagesPerSlot(),
                        scores.window()),
                List.of(scores.scale(), scores.softCap()));
    }

    /// Which positions a relative attention sees.
    ///
    /// @param whole whether all of the slot, not those up to the row's own
    /// @param lengths I32 [slots]: how many there are where all are seen
    /// @param centre index of distance 0 in the bias
    /// @param bias F32 [headCount, span]
    public record Distances(boolean whole, DeviceBuffer lengths, int centre, DeviceBuffer bias) {}

    /// Attention with a bias by distance; keys and values have as many heads as queries.
    ///
    /// @param queries F32 [rows, stride]
    public static Launch relativeAttention(
            RowBatch rows,
            DeviceBuffer out,
            DeviceBuffer queries,
            int stride,
            DeviceBuffer keyCache,
            DeviceBuffer valueCache,
            DeviceBuffer blockTable,
            AttentionShape shape,
            Distances distances,
            float scale) {
        requireLength("relativeAttention out", out, (long) rows.rowCapacity() * shape.querySize());
        requireLength("relativeAttention queries", queries, (long) rows.rowCapacity() * stride);
        return new Launch(
                Operation.RELATIVE_ATTENTION,
                List.of(
                        out,
                        queries,
                        keyCache,
                        valueCache,
                        rows.counts(),
                        rows.slot(),
                        rows.position(),
                        blockTable,
                        distances.lengths(),
                        distances.bias()),
                List.of(
                        rows.rowCapacity(),
                        shape.headCount(),
                        shape.headSize(),
                        shape.pageSize(),
                        shape.pagesPerSlot(),
                        stride,
                        distances.whole() ? 1 : 0,
                        distances.centre(),
                        rowsOf("relativeAttention bias", distances.bias(), shape.headCount())),
                List.of(scale));
    }

    private static int rowsOf(String name, DeviceBuffer weight, long inputSize) {
        if (inputSize == 0 || weight.length() % inputSize != 0) {
            throw new IllegalArgumentException(
                    name + ": " + weight.length() + " elements (expected: a multiple of " + inputSize + ")");
        }
        return Math.toIntExact(weight.length() / inputSize);
    }

    static void requireLength(String name, DeviceBuffer buffer, long length) {
        if (buffer.length() < length) {
            throw new IllegalArgumentException(
                    name + ": " + buffer.length() + " elements (expected: at least " + length + ")");
        }
    }
}
