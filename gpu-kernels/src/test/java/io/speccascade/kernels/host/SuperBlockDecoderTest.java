package io.speccascade.kernels.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.SuperBlocks;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SuperBlockDecoderTest {
    @ParameterizedTest
    @EnumSource(names = {"Q4_K", "Q5_K", "Q6_K"})
    void bothDecodersMakeTheReferencesNumbers(ElementType type) {
        SuperBlocks blocks = SuperBlocks.of(type);
        try (HostDevice device = HostDevice.open(1)) {
            int inputs = blocks.numbers().length / 2;
            Weight weight = Weight.of("W", blocks.load(device), 2, inputs);
            MemorySegment plain = MemorySegment.ofArray(new float[2 * inputs]);
            MemorySegment vector = MemorySegment.ofArray(new float[2 * inputs]);
            for (int row = 0; row < 2; row++) {
                PlainDecoder.decode(plain, 4L * row * inputs, weight, row);
                for (int from = 0; from < inputs; from += SuperBlocks.LENGTH) {
                    long at = 4L * (row * inputs + from);
                    VectorDecoder.decode(vector, at, Vectors.BYTES, weight, row, from, from + SuperBlocks.LENGTH);
                }
            }
            assertArrayEquals(blocks.numbers(), plain.toArray(ValueLayout.JAVA_FLOAT));
            assertArrayEquals(blocks.numbers(), vector.toArray(ValueLayout.JAVA_FLOAT));
        }
    }
}
