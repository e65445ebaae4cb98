package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import java.lang.foreign.MemorySegment;

/// Table rows of tokens.
final class EmbedKernel implements HostKernel {
    private final int capacity;
    private final int hiddenSize;
    private final int vocabSize;
    private final float scale;
    private final MemorySegment out;
    private final MemorySegment token;
    private final MemorySegment counts;
    private final Weight table;

    EmbedKernel(Launch launch) {
        capacity = Expect.positive(launch, 0, "rows");
        hiddenSize = Expect.positive(launch, 1, "hiddenSize");
        vocabSize = Expect.positive(launch, 2, "vocabSize");
        scale = launch.scalar(0);
        out = Expect.buffer(launch, 0, "out", ElementType.F32, (long) capacity * hiddenSize);
        token = Expect.buffer(launch, 1, "token", ElementType.I32, capacity);
        counts = Expect.buffer(launch, 2, "counts", ElementType.I32, 1);
        table = Weight.of(Expect.name(launch, "table"), launch.buffer(3), vocabSize, hiddenSize);
    }

    @Override
    public void run() {
        table.buffer().requireAlive();
        int rows = Expect.count(counts, 0, capacity);
        for (int row = 0; row < rows; row++) {
            long at = 4L * row * hiddenSize;
            PlainDecoder.decode(out, at, table, Expect.index(token, row, vocabSize, "token"));
            if (scale != 1) {
                for (int i = 0; i < hiddenSize; i++) {
                    out.set(PlainDecoder.FLOAT, at + 4L * i, out.get(PlainDecoder.FLOAT, at + 4L * i) * scale);
                }
            }
        }
    }
}
