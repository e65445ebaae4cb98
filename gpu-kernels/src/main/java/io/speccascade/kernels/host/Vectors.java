package io.speccascade.kernels.host;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// The vector type in use and what every vector kernel needs of it. `reduceLanes` and the built-in `EXP` are avoided:
/// their rounding may change when a method moves from the interpreter to compiled code.
final class Vectors {
    /// The widest type of the hardware up to 512 bits.
    static final VectorSpecies<Float> FLOATS =
            FloatVector.SPECIES_PREFERRED.length() > 16 ? FloatVector.SPECIES_512 : FloatVector.SPECIES_PREFERRED;

    static final VectorSpecies<Integer> INTS = FLOATS.withLanes(int.class);
    static final int LANES = FLOATS.length();
    static final int BYTES = FLOATS.vectorByteSize();
    /// Whether there are 32 registers for vectors, as in AVX-512 and NEON; AVX2 has 16.
    static final boolean HAS_MANY_REGISTERS = LANES != 8;

    static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    private static final VectorShuffle<Float> BY_8 = rotation(8);
    private static final VectorShuffle<Float> BY_4 = rotation(4);
    private static final VectorShuffle<Float> BY_2 = rotation(2);
    private static final VectorShuffle<Float> BY_1 = rotation(1);

    /// exp(x) = 2^n · exp(r): r by two constants that sum to ln 2, exp(r) by Cephes' polynomial of degree 7.
    private static final float LOG2_E = 1.442695f;

    private static final float LN2_HIGH = 0x1.63p-1f;
    private static final float LN2_LOW = -2.1219444e-4f;
    /// Adding 1.5·2^23 rounds to the nearest integer, which then stands in the low bits.
    private static final float ROUNDER = 12582912f;

    private static final float EXP_MAX = 88.37f;
    private static final float EXP_MIN = -87.33f;

    private Vectors() {}

    private static VectorShuffle<Float> rotation(int by) {
        return VectorShuffle.fromOp(FLOATS, lane -> (lane + by) % FLOATS.length());
    }

    static String describe() {
        return "Vector API, " + VectorShape.forBitSize(FLOATS.vectorBitSize()).vectorBitSize() + "-bit vectors";
    }

    static FloatVector load(MemorySegment segment, long offset) {
        return FloatVector.fromMemorySegment(FLOATS, segment, offset, ORDER);
    }

    /// The floats at `offset` in the lanes of `mask`, 0 in the others.
    static FloatVector load(MemorySegment segment, long offset, VectorMask<Float> mask) {
        return FloatVector.fromMemorySegment(FLOATS, segment, offset, ORDER, mask);
    }

    static void store(FloatVector vector, MemorySegment segment, long offset) {
        vector.intoMemorySegment(segment, offset, ORDER);
    }

    /// The sum of all lanes, always paired in the same way.
    static float sum(FloatVector vector) {
        FloatVector sum = vector;
        if (LANES >= 16) {
            sum = sum.add(sum.rearrange(BY_8));
        }
        if (LANES >= 8) {
            sum = sum.add(sum.rearrange(BY_4));
        }
        if (LANES >= 4) {
            sum = sum.add(sum.rearrange(BY_2));
        }
        return sum.add(sum.rearrange(BY_1)).lane(0);
    }

    /// exp, within 2 units in the last place; 0 below −87.33, infinite above 88.37.
    static FloatVector exp(FloatVector x) {
        FloatVector shifted = x.fma(FloatVector.broadcast(FLOATS, LOG2_E), FloatVector.broadcast(FLOATS, ROUNDER));
        FloatVector n = shifted.sub(ROUNDER);
        FloatVector r = n.fma(FloatVector.broadcast(FLOATS, -LN2_HIGH), x);
        r = n.fma(FloatVector.broadcast(FLOATS, -LN2_LOW), r);
        FloatVector p = expOfRest(r);
        IntVector power =
                shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23).add(0x3F800000);
        return p.mul(power.reinterpretAsFloats())
                .blend(Float.POSITIVE_INFINITY, x.compare(VectorOperators.GT, EXP_MAX))
                .blend(0f, x.compare(VectorOperators.LT, EXP_MIN));
    }

    /// exp(r) for |r| ≤ ln 2 / 2. A method of its own because [#exp] would be too long to be inlined, and a vector that
    /// leaves a compiled method becomes an object.
    private static FloatVector expOfRest(FloatVector r) {
        FloatVector p = FloatVector.broadcast(FLOATS, 1.9875691e-4f);
        p = p.fma(r, FloatVector.broadcast(FLOATS, 1.3981999e-3f));
        p = p.fma(r, FloatVector.broadcast(FLOATS, 8.333452e-3f));
        p = p.fma(r, FloatVector.broadcast(FLOATS, 4.1665796e-2f));
        p = p.fma(r, FloatVector.broadcast(FLOATS, 0.16666666f));
        p = p.fma(r, FloatVector.broadcast(FLOATS, 0.5f));
        return p.fma(r.mul(r), r).add(1f);
    }
}
