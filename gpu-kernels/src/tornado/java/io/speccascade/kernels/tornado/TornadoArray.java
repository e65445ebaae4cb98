package io.speccascade.kernels.tornado;

import io.speccascade.kernels.ElementType;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/// An array on the host, of which TornadoVM keeps a twin on the device. Quants are bytes to some kernels and words to
/// others: these see a copy.
final class TornadoArray {
    private final ElementType type;
    private final long bytes;
    private final TornadoNativeArray array;
    private Optional<IntArray> words = Optional.empty();

    /// @param type of its elements, or of the weight whose quants it holds
    /// @throws IllegalArgumentException if it has more elements than TornadoVM counts
    TornadoArray(ElementType type, long bytes) {
        this.type = type;
        this.bytes = bytes;
        int length = Math.toIntExact(Math.max(1, bytes / elementBytes(type)));
        array = switch (type) {
            case F32 -> new FloatArray(length);
            case I32 -> new IntArray(length);
            case F16 -> new HalfFloatArray(length);
            case Q8_0, Q4_0, Q4_K, Q5_K, Q6_K -> new ByteArray(length);
            case BF16 -> throw new IllegalArgumentException("BF16: not kept (expected: widened to F32)");
        };
        array.getSegment().fill((byte) 0);
    }

    private static int elementBytes(ElementType type) {
        return switch (type) {
            case F32, I32 -> Integer.BYTES;
            case F16, BF16 -> Short.BYTES;
            case Q8_0, Q4_0, Q4_K, Q5_K, Q6_K -> Byte.BYTES;
        };
    }

    ElementType type() {
        return type;
    }

    long bytes() {
        return bytes;
    }

    /// Whether kernels may write it: weights of other types they only read.
    boolean isMutable() {
        return type == ElementType.F32 || type == ElementType.I32;
    }

    /// The elements on the host.
    MemorySegment segment() {
        return array.getSegment();
    }

    TornadoNativeArray array() {
        return array;
    }

    /// Its quants, four to a word.
    IntArray words() {
        if (words.isEmpty()) {
            IntArray copy = new IntArray(Math.toIntExact((bytes + Integer.BYTES - 1) / Integer.BYTES));
            MemorySegment.copy(segment(), 0, copy.getSegment(), 0, bytes);
            words = Optional.of(copy);
        }
        return words.get();
    }
}
