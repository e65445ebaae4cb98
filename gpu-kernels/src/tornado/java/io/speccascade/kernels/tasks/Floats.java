package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.vectors.Float16;
import uk.ac.manchester.tornado.api.types.vectors.Float4;
import uk.ac.manchester.tornado.api.types.vectors.Float8;

/// Sixteen numbers at a time, in the form that CPU compilers turn into one instruction: a vector is built from loads of
/// single elements, so that arrays of any type will do, and every other step is a vector operation.
final class Floats {
    private static final int NIBBLE = 15;
    private static final int NIBBLE_BITS = 4;
    private static final int NIBBLE_ZERO = 8;

    private Floats() {}

    static Float16 zero() {
        return all(0f);
    }

    static Float16 all(float value) {
        return new Float16(value, value, value, value, value, value, value, value, value, value, value, value, value, value, value, value);
    }

    static Float16 load(FloatArray array, int at) {
        return new Float16(
                array.get(at),
                array.get(at + 1),
                array.get(at + 2),
                array.get(at + 3),
                array.get(at + 4),
                array.get(at + 5),
                array.get(at + 6),
                array.get(at + 7),
                array.get(at + 8),
                array.get(at + 9),
                array.get(at + 10),
                array.get(at + 11),
                array.get(at + 12),
                array.get(at + 13),
                array.get(at + 14),
                array.get(at + 15));
    }

    static Float16 load(ByteArray array, int at) {
        return new Float16(
                array.get(at),
                array.get(at + 1),
                array.get(at + 2),
                array.get(at + 3),
                array.get(at + 4),
                array.get(at + 5),
                array.get(at + 6),
                array.get(at + 7),
                array.get(at + 8),
                array.get(at + 9),
                array.get(at + 10),
                array.get(at + 11),
                array.get(at + 12),
                array.get(at + 13),
                array.get(at + 14),
                array.get(at + 15));
    }

    /// The low nibbles of sixteen bytes, less 8.
    static Float16 low(ByteArray array, int at) {
        return new Float16(
                low(array.get(at)),
                low(array.get(at + 1)),
                low(array.get(at + 2)),
                low(array.get(at + 3)),
                low(array.get(at + 4)),
                low(array.get(at + 5)),
                low(array.get(at + 6)),
                low(array.get(at + 7)),
                low(array.get(at + 8)),
                low(array.get(at + 9)),
                low(array.get(at + 10)),
                low(array.get(at + 11)),
                low(array.get(at + 12)),
                low(array.get(at + 13)),
                low(array.get(at + 14)),
                low(array.get(at + 15)));
    }

    /// The high nibbles of sixteen bytes, less 8.
    static Float16 high(ByteArray array, int at) {
        return new Float16(
                high(array.get(at)),
                high(array.get(at + 1)),
                high(array.get(at + 2)),
                high(array.get(at + 3)),
                high(array.get(at + 4)),
                high(array.get(at + 5)),
                high(array.get(at + 6)),
                high(array.get(at + 7)),
                high(array.get(at + 8)),
                high(array.get(at + 9)),
                high(array.get(at + 10)),
                high(array.get(at + 11)),
                high(array.get(at + 12)),
                high(array.get(at + 13)),
                high(array.get(at + 14)),
                high(array.get(at + 15)));
    }

    static int low(int bits) {
        return (bits & NIBBLE) - NIBBLE_ZERO;
    }

    static int high(int bits) {
        return ((bits >> NIBBLE_BITS) & NIBBLE) - NIBBLE_ZERO;
    }

    /// sum + a · b; the kernel compiler makes it one operation with one rounding.
    static Float16 multiplyAdd(Float16 sum, Float16 a, Float16 b) {
        return Float16.add(sum, Float16.mult(a, b));
    }

    static float sum(Float16 a) {
        Float8 eight = Float8.add(
                new Float8(a.getS0(), a.getS1(), a.getS2(), a.getS3(), a.getS4(), a.getS5(), a.getS6(), a.getS7()),
                new Float8(a.getS8(), a.getS9(), a.getS10(), a.getS11(), a.getS12(), a.getS13(), a.getS14(), a.getS15()));
        Float4 four = Float4.add(
                new Float4(eight.getS0(), eight.getS1(), eight.getS2(), eight.getS3()),
                new Float4(eight.getS4(), eight.getS5(), eight.getS6(), eight.getS7()));
        return (four.getX() + four.getZ()) + (four.getY() + four.getW());
    }
}
