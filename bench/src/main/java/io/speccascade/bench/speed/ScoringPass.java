package io.speccascade.bench.speed;

import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.RowBatch;
import java.util.stream.IntStream;

/// A pass of a model over some rows of slot 0 that computes the logits of every row, as verification does.
record ScoringPass(Device device, Program program, RowBatch batch) {
    private static final int FIRST_TOKEN = 5;
    private static final int STRIDE = 7;

    /// @param depth position of the first row
    static ScoringPass of(Device device, Transformer model, int depth, int rows) {
        RowBatch batch = RowBatch.allocate(device, rows, rows);
        int[] order = IntStream.range(0, rows).toArray();
        int vocabSize = model.spec().vocabSize();
        device.upload(
                batch.token(),
                0,
                IntStream.of(order)
                        .map(row -> (FIRST_TOKEN + STRIDE * row) % vocabSize)
                        .toArray());
        device.upload(
                batch.position(), 0, IntStream.of(order).map(row -> depth + row).toArray());
        device.upload(batch.outputSource(), 0, order);
        device.upload(batch.outputTarget(), 0, order);
        device.upload(batch.counts(), 0, rows, rows);
        DeviceBuffer logits = device.allocate(ElementType.F32, (long) rows * vocabSize);
        return new ScoringPass(device, device.compile(model.forward(batch, logits)), batch);
    }

    void run() {
        program.run();
    }

    /// Waits for all passes: a download does.
    void await() {
        device.download(batch.counts(), 0, new int[2]);
    }
}
