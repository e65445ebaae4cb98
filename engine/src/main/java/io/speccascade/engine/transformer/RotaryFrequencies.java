package io.speccascade.engine.transformer;

import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.Rope;
import io.speccascade.weights.Tensor;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Optional;

/// The angle per position of each pair of a head: theta^(−2i/dimension), divided by the linear scaling factor and by
/// the file's own factors where it has them. See [Rope].
final class RotaryFrequencies {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private RotaryFrequencies() {}

    /// Without factors.
    static float[] of(Rope rope) {
        return of(rope, Optional.empty());
    }

    /// With the factors that a file has for a context of some length.
    static float[] of(Rope rope, Checkpoint file, int contextLength) {
        String length = contextLength > rope.originalContext() ? "long" : "short";
        return of(
                rope,
                file.findTensor("rope_freqs.weight").or(() -> file.findTensor("rope_factors_" + length + ".weight")));
    }

    private static float[] of(Rope rope, Optional<Tensor> factors) {
        float[] frequencies = new float[rope.dimension() / 2];
        for (int i = 0; i < frequencies.length; i++) {
            double frequency = Math.pow(rope.theta(), -2.0 * i / rope.dimension()) / rope.linearFactor();
            float factor = factors.isPresent() ? factors.get().data().get(FLOAT, (long) i * Float.BYTES) : 1f;
            frequencies[i] = (float) (frequency / factor);
        }
        return frequencies;
    }
}
