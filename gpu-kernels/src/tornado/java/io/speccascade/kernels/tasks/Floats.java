package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.vectors.Float16;
import uk.ac.manchester.tornado.api.types.vectors.Float4;
import uk.ac.manchester.tornado.api.types.vectors.Float8;

/// Sixteen numbers at a time, in the form that CPU compilers turn into one instruction: a vector is built from loads of
/// single elements, so that arrays of any type will do, and every other step is a vector operation.
final class Floats {
    /// Added and taken away again it rounds a small number to the nearest whole one.
    private static final float ROUNDING = 0x1.8p23f;

    private Floats() {}

    static Float16 zero() {
        return all(0f);
    }

    static Float16 all(float value) {
        return new Float16(
                value, value, value, value, value, value, value, value, value, value, value, value, value, value, value,
                value);
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

    /// Small whole numbers of at least 0, divided by a power of two and rounded down.
    static Float16 floor(Float16 numbers, float power) {
        Float16 shifted = multiplyAdd(all(0.5f / power - 0.5f), numbers, all(1 / power));
        return Float16.sub(Float16.add(shifted, all(ROUNDING)), all(ROUNDING));
    }

    /// The high nibbles of bytes: the sixteenth part of each number, rounded down.
    static Float16 high(Float16 bytes) {
        Float16 shifted = multiplyAdd(all(-15 / 32f), bytes, all(1 / 16f));
        return Float16.sub(Float16.add(shifted, all(ROUNDING)), all(ROUNDING));
    }

    /// The low nibbles of bytes, less 8.
    static Float16 low(Float16 bytes, Float16 high) {
        return Float16.add(multiplyAdd(bytes, high, all(-16f)), all(-8f));
    }

    /// sum + a · b; the kernel compiler makes it one operation with one rounding.
    static Float16 multiplyAdd(Float16 sum, Float16 a, Float16 b) {
        return Float16.add(sum, Float16.mult(a, b));
    }

    static float sum(Float16 a) {
        Float8 eight = Float8.add(
                new Float8(a.getS0(), a.getS1(), a.getS2(), a.getS3(), a.getS4(), a.getS5(), a.getS6(), a.getS7()),
                new Float8(
                        a.getS8(), a.getS9(), a.getS10(), a.getS11(), a.getS12(), a.getS13(), a.getS14(), a.getS15()));
        Float4 four = Float4.add(
                new Float4(eight.getS0(), eight.getS1(), eight.getS2(), eight.getS3()),
                new Float4(eight.getS4(), eight.getS5(), eight.getS6(), eight.getS7()));
        return (four.getX() + four.getZ()) + (four.getY() + four.getW());
    }
}
