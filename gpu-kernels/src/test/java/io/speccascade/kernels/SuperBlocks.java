package io.speccascade.kernels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Super-blocks of a K-quantised type, and the numbers that the package `gguf` makes of them
/// (make_k_quant_fixtures.py).
public final class SuperBlocks {
    public static final List<ElementType> TYPES = List.of(ElementType.Q4_K, ElementType.Q5_K, ElementType.Q6_K);

    public static final int LENGTH = 256;

    private final ElementType type;
    private final MemorySegment bytes;
    private final float[] numbers;

    private SuperBlocks(ElementType type, MemorySegment bytes, float[] numbers) {
        this.type = type;
        this.bytes = bytes;
        this.numbers = numbers;
    }

    /// Those of `type`, at an odd address, as they may be in a file.
    public static SuperBlocks of(ElementType type) {
        String name = type.name().toLowerCase(Locale.ROOT);
        byte[] blocks = resource(name + ".bin");
        byte[] odd = new byte[blocks.length + 1];
        System.arraycopy(blocks, 0, odd, 1, blocks.length);
        ValueLayout.OfFloat layout = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
        float[] numbers = MemorySegment.ofArray(resource(name + ".f32")).toArray(layout);
        return new SuperBlocks(type, MemorySegment.ofArray(odd).asSlice(1), numbers);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(SuperBlocks.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ElementType type() {
        return type;
    }

    /// In single precision.
    public float[] numbers() {
        return numbers.clone();
    }

    public float number(int element) {
        return numbers[element];
    }

    public int count() {
        return numbers.length / LENGTH;
    }

    public DeviceBuffer load(Device device) {
        return device.load(type, numbers.length, bytes);
    }
}
