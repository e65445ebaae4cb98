package io.speccascade.kernels.compiled;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.TestDevices;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WeightLayoutTest {
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;

    @ParameterizedTest
    @CsvSource({
        "F16, false, F32, 4",
        "F16, true, F16, 2",
        "BF16, false, F32, 4",
        "BF16, true, BF16, 2",
        "F32, false, F32, 4"
    })
    void keepsWhatTheDeviceReadsAndWidensTheRest(
            ElementType type, boolean keeps, ElementType storedAs, int elementBytes) {
        WeightLayout layout = WeightLayout.of(type, keeps);
        assertEquals(storedAs, layout.storedAs());
        assertEquals(64L * elementBytes, layout.elementBytes(64));
        assertEquals(0, layout.scaleBytes(64));
    }

    @ParameterizedTest
    @CsvSource({"Q4_K, 152", "Q5_K, 184", "Q6_K, 212"})
    void superBlocksStayAboutAsLargeAsInTheFile(ElementType type, long bytes) {
        WeightLayout layout = WeightLayout.of(type, false);
        assertEquals(type, layout.storedAs());
        assertEquals(bytes, layout.elementBytes(256) + layout.scaleBytes(256));
        assertEquals(7 * bytes, layout.elementBytes(7 * 256) + layout.scaleBytes(7 * 256));
    }

    @Test
    void widensNumbersOfSixteenBits() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment floats = arena.allocate(16, 4);
            MemorySegment file = arena.allocate(9, 1).asSlice(1);
            short[] half = {0x3C00, (short) 0xC000, 0x0001, 0x7BFF};
            MemorySegment.copy(half, 0, file, SHORT, 0, 4);
            WeightLayout.WIDENED_F16.convert(file, 4, floats, floats);
            assertArrayEquals(new float[] {1, -2, 0x1p-24f, 65504}, floats.toArray(ValueLayout.JAVA_FLOAT));
            short[] brain = {0x3F80, (short) 0xC000, 0x0001, 0x7F7F};
            MemorySegment.copy(brain, 0, file, SHORT, 0, 4);
            WeightLayout.WIDENED_BF16.convert(file, 4, floats, floats);
            assertArrayEquals(new float[] {1, -2, 0x1p-133f, 0x1.FEp127f}, floats.toArray(ValueLayout.JAVA_FLOAT));
        }
    }

    /// More than one piece, the last one not whole; from a mapped file's odd address, and from the heap.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bringsQuantsAndScalesApartToTheDevice(boolean isNative) {
        int blocks = (1 << 19) + 3;
        try (Arena arena = Arena.ofConfined();
                CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU)) {
            byte[] bytes = new byte[blocks * 34];
            new Random(11).nextBytes(bytes);
            for (int block = 0; block < blocks; block++) {
                short scale = Float.floatToFloat16(1 + block % 97);
                bytes[34 * block] = (byte) scale;
                bytes[34 * block + 1] = (byte) (scale >> 8);
            }
            MemorySegment file = isNative
                    ? arena.allocate(bytes.length + 1).asSlice(1).copyFrom(MemorySegment.ofArray(bytes))
                    : MemorySegment.ofArray(bytes);
            var before = device.transfers();
            CompiledBuffer<?> buffer = (CompiledBuffer<?>) device.load(ElementType.Q8_0, 32L * blocks, file);
            assertEquals(36L * blocks, device.transfers().since(before).bytesToDevice());
            assertEquals(ElementType.Q8_0, buffer.storedAs());
            byte[] quants = quants(buffer, 32 * blocks);
            float[] scales = scales(buffer, blocks);
            for (int block = 0; block < blocks; block++) {
                assertEquals(1 + block % 97, scales[block], "scale " + block);
                for (int i = 0; i < 32; i++) {
                    assertEquals(bytes[34 * block + 2 + i], quants[32 * block + i], "block " + block);
                }
            }
        }
    }

    private static <R> byte[] quants(CompiledBuffer<R> buffer, int length) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(length);
            buffer.driver().read(buffer.elements(), 0, bytes);
            return bytes.toArray(ValueLayout.JAVA_BYTE);
        }
    }

    private static <R> float[] scales(CompiledBuffer<R> buffer, int length) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment floats = arena.allocate(ValueLayout.JAVA_FLOAT, length);
            buffer.driver().read(buffer.scales(), 0, floats);
            return floats.toArray(ValueLayout.JAVA_FLOAT);
        }
    }

    @Test
    void hasScalesOnlyForQuantisedWeights() {
        try (CompiledDevice<?> device = TestDevices.openCl(Geometry.CPU)) {
            CompiledBuffer<?> buffer = (CompiledBuffer<?>) device.allocate(ElementType.F32, 4);
            assertEquals(
                    "scales: of F32 (expected: a quantised weight)",
                    assertThrows(IllegalArgumentException.class, buffer::scales).getMessage());
        }
    }
}
