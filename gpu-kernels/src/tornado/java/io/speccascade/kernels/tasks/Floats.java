package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.vectors.Float8;

/// Eight numbers at a time, in the form that CPU compilers turn into one instruction: a vector is built from loads of
/// single elements, so that arrays of any type will do, and every other step is a vector operation.
final class Floats {
    private static final int NIBBLE = 15;
    private static final int NIBBLE_BITS = 4;
    private static final int NIBBLE_ZERO = 8;

    private Floats() {}

    static Float8 zero() {
        return new Float8(0f, 0f, 0f, 0f, 0f, 0f, 0f, 0f);
    }

    static Float8 load(FloatArray array, int at) {
        return new Float8(
                array.get(at),
                array.get(at + 1),
                array.get(at + 2),
                array.get(at + 3),
                array.get(at + 4),
                array.get(at + 5),
                array.get(at + 6),
                array.get(at + 7));
    }

    static Float8 load(ByteArray array, int at) {
        return new Float8(
                array.get(at),
                array.get(at + 1),
                array.get(at + 2),
                array.get(at + 3),
                array.get(at + 4),
                array.get(at + 5),
                array.get(at + 6),
                array.get(at + 7));
    }

    /// The low nibbles of eight bytes, less 8.
    static Float8 low(ByteArray array, int at) {
        return new Float8(
                low(array.get(at)),
                low(array.get(at + 1)),
                low(array.get(at + 2)),
                low(array.get(at + 3)),
                low(array.get(at + 4)),
                low(array.get(at + 5)),
                low(array.get(at + 6)),
                low(array.get(at + 7)));
    }

    /// The high nibbles of eight bytes, less 8.
    static Float8 high(ByteArray array, int at) {
        return new Float8(
                high(array.get(at)),
                high(array.get(at + 1)),
                high(array.get(at + 2)),
                high(array.get(at + 3)),
                high(array.get(at + 4)),
                high(array.get(at + 5)),
                high(array.get(at + 6)),
                high(array.get(at + 7)));
    }

    static int low(int bits) {
        return (bits & NIBBLE) - NIBBLE_ZERO;
    }

    static int high(int bits) {
        return ((bits >> NIBBLE_BITS) & NIBBLE) - NIBBLE_ZERO;
    }

    /// sum + a · b; the kernel compiler makes it one operation with one rounding.
    static Float8 multiplyAdd(Float8 sum, Float8 a, Float8 b) {
        return Float8.add(sum, Float8.mult(a, b));
    }

    /// sum + a · factor; the kernel compiler makes it one operation with one rounding.
    static Float8 multiplyAdd(Float8 sum, Float8 a, float factor) {
        return Float8.add(sum, Float8.mult(a, factor));
    }

    static float sum(Float8 a) {
        return ((a.getS0() + a.getS4()) + (a.getS1() + a.getS5())) + ((a.getS2() + a.getS6()) + (a.getS3() + a.getS7()));
    }
}
