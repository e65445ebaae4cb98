package io.speccascade.bench.kernels;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.RowBatch;
import java.lang.foreign.Arena;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Makes filled buffers on a device, with the same contents on every device.
final class BufferSource {
    private final Device device;
    private final Arena arena;
    private final Map<Long, float[]> drawn = new HashMap<>(); // by length
    private final Map<Integer, VocabularyRows> said = new HashMap<>(); // by seed

    /// @param arena where weights lie that a device does not copy
    BufferSource(Device device, Arena arena) {
        this.device = device;
        this.arena = arena;
    }

    Device device() {
        return device;
    }

    /// What a model says, the same whenever it is asked for.
    VocabularyRows vocabulary(int rows, int vocabSize, int seed) {
        return said.computeIfAbsent(seed, absent -> VocabularyRows.random(rows, vocabSize, seed));
    }

    DeviceBuffer zeros(ElementType type, long length) {
        return device.allocate(type, length);
    }

    DeviceBuffer ints(int... values) {
        DeviceBuffer buffer = device.allocate(ElementType.I32, values.length);
        device.upload(buffer, 0, values);
        return buffer;
    }

    DeviceBuffer floats(float... values) {
        DeviceBuffer buffer = device.allocate(ElementType.F32, values.length);
        device.upload(buffer, 0, values);
        return buffer;
    }

    /// Numbers in [−1, 1).
    DeviceBuffer random(long length) {
        return floats(drawn.computeIfAbsent(length, BufferSource::draw));
    }

    private static float[] draw(long length) {
        SplittableRandom random = new SplittableRandom(length);
        float[] values = new float[Math.toIntExact(length)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (2 * random.nextDouble() - 1);
        }
        return values;
    }

    /// A matrix whose products with numbers of size 1 are of size 1.
    DeviceBuffer weights(ElementType type, int outputs, int inputs) {
        long length = (long) outputs * inputs;
        RandomWeights weights = new RandomWeights(type, Math.sqrt(3.0 / inputs));
        return device.load(type, length, weights.allocate(arena, length));
    }

    /// A full batch of rows of slot 0, at successive positions, all of them outputs.
    RowBatch rows(int count, int firstPosition, int vocabSize) {
        RowBatch batch = RowBatch.allocate(device, count, count);
        int[] order = IntStream.range(0, count).toArray();
        SplittableRandom random = new SplittableRandom(count);
        device.upload(batch.counts(), 0, count, count);
        device.upload(
                batch.token(), 0, random.ints(count, 0, Math.max(1, vocabSize)).toArray());
        device.upload(
                batch.position(),
                0,
                IntStream.of(order).map(row -> firstPosition + row).toArray());
        device.upload(batch.outputSource(), 0, order);
        device.upload(batch.outputTarget(), 0, order);
        return batch;
    }
}
