package io.speccascade.bench.kernels;

import io.speccascade.bench.kernels.KernelInstance.Output;
import io.speccascade.bench.kernels.KernelInstance.Work;
import io.speccascade.kernels.Activation;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementLaunches;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.TransformerLaunches.Distances;
import io.speccascade.kernels.TransformerLaunches.RowMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The operations of a forward pass.
final class LayerKernels {
    private static final float EPSILON = 1e-5f;
    private static final int FLOAT = Float.BYTES;
    private static final double EXACT = 1e-6;
    private static final double OF_SUMS = 1e-5;
    private static final int PAGE = 32;

    /// Positions that attention sees before the rows' own.
    static final int DEPTH = 4096;

    private final KernelCase one;
    private final KernelShape shape;
    private final BufferSource source;
    private final int rows;
    private final RowBatch batch;

    LayerKernels(KernelCase one, BufferSource source) {
        this.one = one;
        this.source = source;
        shape = one.shape();
        rows = one.rows();
        batch = source.rows(rows, DEPTH, one.vocabSize());
    }

    KernelInstance embed() {
        int hidden = shape.hiddenSize();
        DeviceBuffer out = zeros((long) rows * hidden);
        DeviceBuffer table = source.weights(one.type(), one.vocabSize(), hidden);
        double bytes = (double) rows * (one.type().byteSize(hidden) + FLOAT * (long) hidden);
        return KernelInstance.of(
                TransformerLaunches.embed(batch, out, table, hidden, 1),
                new Output(out, EXACT),
                new Work(bytes, (double) rows * hidden));
    }

    /// Query, key and value, or the output matrix where there is a vocabulary.
    KernelInstance normMatmul() {
        int hidden = shape.hiddenSize();
        List<Integer> outputs = one.vocabSize() > 0
                ? List.of(one.vocabSize())
                : List.of(shape.querySize(), shape.kvSize(), shape.kvSize());
        int width = outputs.stream().mapToInt(Integer::intValue).sum();
        List<DeviceBuffer> weights = new ArrayList<>();
        outputs.forEach(size -> weights.add(source.weights(one.type(), size, hidden)));
        DeviceBuffer out = zeros((long) rows * width);
        RowMap map = new RowMap(rows, 1, batch.outputSource(), batch.outputTarget());
        DeviceBuffer x = source.random((long) rows * hidden);
        return KernelInstance.of(
                TransformerLaunches.normMatmul(batch, map, out, x, source.random(hidden), EPSILON, weights),
                new Output(out, OF_SUMS),
                product(hidden, width));
    }

    KernelInstance normGated() {
        int hidden = shape.hiddenSize();
        int ffn = shape.ffnSize();
        DeviceBuffer out = zeros((long) rows * ffn);
        return KernelInstance.of(
                TransformerLaunches.normGated(
                        batch,
                        out,
                        source.random((long) rows * hidden),
                        source.random(hidden),
                        EPSILON,
                        source.weights(one.type(), ffn, hidden),
                        source.weights(one.type(), ffn, hidden),
                        Activation.SILU),
                new Output(out, OF_SUMS),
                product(hidden, 2 * ffn));
    }

    KernelInstance matmul() {
        int hidden = shape.hiddenSize();
        DeviceBuffer out = zeros((long) rows * hidden);
        DeviceBuffer in = source.random((long) rows * shape.querySize());
        DeviceBuffer weights = source.weights(one.type(), hidden, shape.querySize());
        return KernelInstance.of(
                TransformerLaunches.matmul(batch, out, in, weights, hidden),
                new Output(out, OF_SUMS),
                product(shape.querySize(), hidden));
    }

    KernelInstance matmulAdd() {
        int hidden = shape.hiddenSize();
        DeviceBuffer x = source.random((long) rows * hidden);
        DeviceBuffer in = source.random((long) rows * shape.ffnSize());
        DeviceBuffer weights = source.weights(one.type(), hidden, shape.ffnSize());
        return KernelInstance.of(
                TransformerLaunches.matmulAdd(batch, x, in, weights, hidden),
                new Output(x, OF_SUMS),
                product(shape.ffnSize(), hidden));
    }

    KernelInstance add() {
        int hidden = shape.hiddenSize();
        DeviceBuffer x = source.random((long) rows * hidden);
        return KernelInstance.of(
                ElementLaunches.add(batch, x, source.random((long) rows * hidden), hidden, 0.5f),
                new Output(x, EXACT),
                onElements(3, 2, (double) rows * hidden));
    }

    KernelInstance addBias() {
        DeviceBuffer x = source.random((long) rows * shape.qkvSize());
        return KernelInstance.of(
                ElementLaunches.addBias(batch, x, source.random(shape.qkvSize())),
                new Output(x, EXACT),
                onElements(2, 1, (double) rows * shape.qkvSize()));
    }

    KernelInstance relu() {
        DeviceBuffer x = source.random((long) rows * shape.ffnSize());
        return KernelInstance.of(
                ElementLaunches.relu(batch, x, shape.ffnSize()),
                new Output(x, EXACT),
                onElements(2, 1, (double) rows * shape.ffnSize()));
    }

    KernelInstance headNorm() {
        DeviceBuffer qkv = source.random((long) rows * shape.qkvSize());
        return KernelInstance.of(
                ElementLaunches.headNorm(
                        batch,
                        qkv,
                        source.random(shape.headSize()),
                        source.random(shape.headSize()),
                        attentionShape(),
                        EPSILON),
                new Output(qkv, EXACT),
                onElements(2, 4, (double) rows * (shape.querySize() + shape.kvSize())));
    }

    KernelInstance softCap() {
        DeviceBuffer logits = source.random((long) rows * one.vocabSize());
        return KernelInstance.of(
                ElementLaunches.softCap(batch, logits, one.vocabSize(), 30),
                new Output(logits, OF_SUMS),
                onElements(2, 3, (double) rows * one.vocabSize()));
    }

    KernelInstance ropeStore() {
        DeviceBuffer qkv = source.random((long) rows * shape.qkvSize());
        DeviceBuffer keys = zeros(cacheLength(shape.kvSize()));
        DeviceBuffer values = zeros(cacheLength(shape.kvSize()));
        double moved = 2.0 * shape.querySize() + 4.0 * shape.kvSize();
        double turned = (double) shape.querySize() + shape.kvSize();
        return new KernelInstance(
                TransformerLaunches.ropeStore(
                        batch, qkv, keys, values, blockTable(), frequencies(), attentionShape(), false, 1),
                List.of(new Output(qkv, OF_SUMS), new Output(keys, OF_SUMS), new Output(values, EXACT)),
                new Work(FLOAT * rows * moved, 3 * rows * turned),
                () -> {});
    }

    KernelInstance attention() {
        DeviceBuffer out = zeros((long) rows * shape.querySize());
        return KernelInstance.of(
                TransformerLaunches.attention(
                        batch,
                        out,
                        source.random((long) rows * shape.qkvSize()),
                        source.random(cacheLength(shape.kvSize())),
                        source.random(cacheLength(shape.kvSize())),
                        blockTable(),
                        attentionShape(),
                        scale()),
                new Output(out, OF_SUMS),
                attended(shape.kvSize()));
    }

    /// As many heads of keys as of queries.
    KernelInstance relativeAttention() {
        int size = shape.querySize();
        int span = DEPTH + rows;
        DeviceBuffer out = zeros((long) rows * size);
        Distances distances =
                new Distances(false, source.ints(span), 0, source.random((long) shape.headCount() * span));
        AttentionShape relative =
                new AttentionShape(shape.headCount(), shape.headCount(), shape.headSize(), 0, PAGE, pages());
        return KernelInstance.of(
                TransformerLaunches.relativeAttention(
                        batch,
                        out,
                        source.random((long) rows * size),
                        size,
                        source.random(cacheLength(size)),
                        source.random(cacheLength(size)),
                        blockTable(),
                        relative,
                        distances,
                        scale()),
                new Output(out, OF_SUMS),
                attended(size));
    }

    /// Weights once, rows in and out.
    private Work product(int inputs, int outputs) {
        double weights = one.type().byteSize((long) inputs * outputs);
        return new Work(weights + FLOAT * (double) rows * (inputs + outputs), 2.0 * rows * inputs * outputs);
    }

    private static Work onElements(int moved, int operations, double elements) {
        return new Work(FLOAT * moved * elements, operations * elements);
    }

    /// Keys and values of the slot once, for all rows.
    private Work attended(int kvSize) {
        double seen = DEPTH + (rows + 1) / 2.0;
        return new Work(
                FLOAT * (2.0 * (DEPTH + rows) * kvSize + 2.0 * rows * shape.querySize()),
                4.0 * rows * seen * shape.querySize());
    }

    private AttentionShape attentionShape() {
        return new AttentionShape(
                shape.headCount(), shape.kvHeadCount(), shape.headSize(), shape.headSize(), PAGE, pages());
    }

    private float scale() {
        return (float) (1 / Math.sqrt(shape.headSize()));
    }

    private int pages() {
        return Math.ceilDiv(DEPTH + rows, PAGE);
    }

    private long cacheLength(int kvSize) {
        return (long) pages() * PAGE * kvSize;
    }

    private DeviceBuffer blockTable() {
        return source.ints(IntStream.range(0, pages()).toArray());
    }

    private DeviceBuffer frequencies() {
        float[] values = new float[shape.headSize() / 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.pow(1e4, -2.0 * i / shape.headSize());
        }
        return source.floats(values);
    }

    private DeviceBuffer zeros(long length) {
        return source.zeros(ElementType.F32, length);
    }
}
