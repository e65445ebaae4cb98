package io.speccascade.engine.transformer;

import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.Rope;
import io.speccascade.weights.Tensor;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Optional;

/// The angle per position of each pair of a head: theta^(−2i/dimension), divided by the linear scaling factor and by
/// the
/// file's own factors (`rope_freqs.weight`, how "llama3" scaling is stored) where it has them.
final class RotaryFrequencies {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private RotaryFrequencies() {}

    static float[] of(Rope rope, Checkpoint file) {
        float[] frequencies = new float[rope.dimension() / 2];
        Optional<Tensor> factors = file.findTensor("rope_freqs.weight");
        for (int i = 0; i < frequencies.length; i++) {
            double frequency = Math.pow(rope.theta(), -2.0 * i / rope.dimension()) / rope.linearFactor();
            float factor = factors.isPresent() ? factors.get().data().get(FLOAT, (long) i * Float.BYTES) : 1f;
            frequencies[i] = (float) (frequency / factor);
        }
        return frequencies;
    }
}
