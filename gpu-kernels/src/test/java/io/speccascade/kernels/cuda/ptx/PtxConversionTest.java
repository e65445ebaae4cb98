package io.speccascade.kernels.cuda.ptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PtxConversionTest {
    private static int bits(float value) {
        return Float.floatToRawIntBits(value);
    }

    private static int[] bits(float... values) {
        int[] bits = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            bits[i] = bits(values[i]);
        }
        return bits;
    }

    @Test
    void cutsAndExtendsIntegers() {
        int[] values = {0x80, 0x7F, 0x1FF, -1};
        assertArrayEquals(new int[] {-128, 127, -1, -1}, Snippet.ints("cvt.s32.s8 %r0, %r1;", values));
        assertArrayEquals(new int[] {128, 127, 255, 255}, Snippet.ints("cvt.u32.u8 %r0, %r1;", values));
        assertArrayEquals(new int[] {127, 127, 127, -1}, Snippet.ints("cvt.sat.s8.s32 %r0, %r1;", values));
        assertArrayEquals(new int[] {128, 127, 255, 0}, Snippet.ints("cvt.sat.u8.s32 %r0, %r1;", values));
        long[] wide = {-1, 1L << 32 | 5, 0x80000000L};
        assertArrayEquals(
                new long[] {-1, 5, Integer.MIN_VALUE},
                Snippet.longs("cvt.u32.u64 %r1, %rd1; cvt.s64.s32 %rd0, %r1;", wide));
        assertArrayEquals(
                new long[] {0xFFFFFFFFL, 5, 0x80000000L},
                Snippet.longs("cvt.u32.u64 %r1, %rd1; cvt.u64.u32 %rd0, %r1;", wide));
    }

    @Test
    void roundsFloatsToIntegersAndClamps() {
        int[] values = bits(2.5f, -2.5f, 3.5f, -0.1f, 1e10f, -1e10f, Float.NaN, Float.POSITIVE_INFINITY);
        int max = Integer.MAX_VALUE;
        int min = Integer.MIN_VALUE;
        assertArrayEquals(new int[] {2, -2, 3, 0, max, min, 0, max}, Snippet.ints("cvt.rzi.s32.f32 %r0, %r1;", values));
        assertArrayEquals(new int[] {2, -2, 4, 0, max, min, 0, max}, Snippet.ints("cvt.rni.s32.f32 %r0, %r1;", values));
        assertArrayEquals(
                new int[] {2, -3, 3, -1, max, min, 0, max}, Snippet.ints("cvt.rmi.s32.f32 %r0, %r1;", values));
        assertArrayEquals(new int[] {3, -2, 4, 0, max, min, 0, max}, Snippet.ints("cvt.rpi.s32.f32 %r0, %r1;", values));
        assertArrayEquals(new int[] {2, 0, 3, 0, -1, 0, 0, -1}, Snippet.ints("cvt.rzi.u32.f32 %r0, %r1;", values));
    }

    @Test
    void convertsIntegersToFloats() {
        int[] values = {0, -1, 16777217, 1 << 31, Integer.MAX_VALUE};
        assertArrayEquals(bits(0, -1, 16777216, -0x1p31f, 0x1p31f), Snippet.ints("cvt.rn.f32.s32 %r0, %r1;", values));
        assertArrayEquals(
                bits(0, 0x1p32f, 16777216, 0x1p31f, 0x1p31f), Snippet.ints("cvt.rn.f32.u32 %r0, %r1;", values));
        assertArrayEquals(
                bits(0, -1, 16777216, -0x1p31f, 0x1.fffffep30f), Snippet.ints("cvt.rz.f32.s32 %r0, %r1;", values));
        assertArrayEquals(bits(0, -1, 16777218, -0x1p31f, 0x1p31f), Snippet.ints("cvt.rp.f32.s32 %r0, %r1;", values));
        Random random = new Random(6);
        long[] wide = random.longs(200).map(value -> value >> (value & 31)).toArray();
        long[] signed = Snippet.longs("cvt.rn.f32.s64 %r1, %rd1; cvt.u64.u32 %rd0, %r1;", wide);
        long[] unsigned = Snippet.longs("cvt.rn.f32.u64 %r1, %rd1; cvt.u64.u32 %rd0, %r1;", wide);
        for (int i = 0; i < wide.length; i++) {
            assertEquals((float) wide[i], Float.intBitsToFloat((int) signed[i]));
            BigDecimal exact = new BigDecimal(Long.toUnsignedString(wide[i]));
            assertEquals(exact.floatValue(), Float.intBitsToFloat((int) unsigned[i]));
        }
    }

    @Test
    void roundsAndSaturatesFloats() {
        int[] values = bits(0.5f, -0.4f, 1.5f, 7.25f, Float.NaN);
        assertArrayEquals(bits(0.5f, 0f, 1f, 1f, 0f), Snippet.ints("cvt.sat.f32.f32 %r0, %r1;", values));
        int[] whole = Snippet.ints("cvt.rni.f32.f32 %r0, %r1;", values);
        assertArrayEquals(new int[] {0, bits(-0f), bits(2f), bits(7f), 0x7FFFFFFF}, whole);
        assertArrayEquals(
                bits(0f, -1f, 1f, 7f), Snippet.ints("cvt.rmi.f32.f32 %r0, %r1;", bits(0.5f, -0.4f, 1.5f, 7.25f)));
    }

    @Test
    void readsEveryHalf() {
        int[] all = new int[1024];
        for (int block = 0; block < 64; block++) {
            for (int i = 0; i < all.length; i++) {
                all[i] = block * all.length + i;
            }
            int[] halves = Snippet.ints("cvt.u16.u32 %rs1, %r1; cvt.f32.f16 %r0, %rs1;", all);
            int[] brains = Snippet.ints("cvt.u16.u32 %rs1, %r1; mov.b32 %r0, {0, %rs1};", all);
            for (int i = 0; i < all.length; i++) {
                assertEquals(Float.float16ToFloat((short) all[i]), Float.intBitsToFloat(halves[i]));
                assertEquals(all[i] << 16, brains[i]);
            }
        }
    }

    @Test
    void roundsToHalves() {
        Random random = new Random(7);
        int[] values = random.ints(1024).toArray();
        for (int i = 0; i < 512; i++) {
            values[i] = bits((random.nextFloat() - 0.5f) * (float) Math.scalb(1.0, random.nextInt(-28, 18)));
        }
        int[] halves = Snippet.ints("cvt.rn.f16.f32 %rs1, %r1; cvt.u32.u16 %r0, %rs1;", values);
        int[] brains = Snippet.ints("cvt.rn.bf16.f32 %rs1, %r1; cvt.u32.u16 %r0, %rs1;", values);
        int[] pairs = Snippet.ints("cvt.rn.f16x2.f32 %r0, %r1, %r1;", values);
        for (int i = 0; i < values.length; i++) {
            float value = Float.intBitsToFloat(values[i]);
            int half = Float.isNaN(value) ? 0x7FFF : Float.floatToFloat16(value) & 0xFFFF;
            assertEquals(half, halves[i]);
            assertEquals(half << 16 | half, pairs[i]);
            assertEquals(Float.isNaN(value) ? 0x7FFF : nearestBrain(values[i]), brains[i]);
        }
    }

    private static int nearestBrain(int bits) {
        return (bits + 0x7FFF + (bits >>> 16 & 1)) >>> 16;
    }

    @Test
    void computesWithPairsOfHalves() {
        Random random = new Random(8);
        int count = 1024;
        int[][] inputs = new int[3][count];
        for (int[] input : inputs) {
            for (int i = 0; i < count; i++) {
                int low = Float.floatToFloat16(random.nextFloat(-4, 4)) & 0xFFFF;
                input[i] = Float.floatToFloat16(random.nextFloat(-4, 4)) << 16 | low;
            }
        }
        int[] fused = Snippet.ints("fma.rn.f16x2 %r0, %r1, %r2, %r3;", inputs);
        int[] sums = Snippet.ints("add.f16x2 %r0, %r1, %r2;", inputs);
        for (int i = 0; i < count; i++) {
            for (int shift = 0; shift < 32; shift += 16) {
                BigDecimal a = half(inputs[0][i] >> shift);
                BigDecimal b = half(inputs[1][i] >> shift);
                BigDecimal c = half(inputs[2][i] >> shift);
                requireNearest(a.multiply(b).add(c), fused[i] >> shift);
                requireNearest(a.add(b), sums[i] >> shift);
            }
        }
    }

    private static BigDecimal half(int bits) {
        return new BigDecimal(Float.float16ToFloat((short) bits));
    }

    private static void requireNearest(BigDecimal exact, int bits) {
        BigDecimal distance = exact.subtract(half(bits)).abs();
        int away = (bits & 0x7FFF) == 0 ? bits : bits - 1;
        assertTrue(distance.compareTo(exact.subtract(half(bits + 1)).abs()) <= 0);
        assertTrue(distance.compareTo(exact.subtract(half(away)).abs()) <= 0);
    }

    @Test
    void packsAndUnpacksRegisters() {
        int[] a = {0x11112222, -1};
        int[] b = {0x33334444, 0};
        assertArrayEquals(
                new int[] {0x22223333, 0xFFFF0000},
                Snippet.ints("mov.b32 {%rs1, %rs2}, %r1; mov.b32 {%rs3, %rs4}, %r2; mov.b32 %r0, {%rs4, %rs1};", a, b));
        assertArrayEquals(
                new int[] {0x33334444 ^ 0x11112222, -1},
                Snippet.ints("mov.b64 %rd1, {%r1, %r2}; mov.b64 {%r3, %r4}, %rd1; xor.b32 %r0, %r3, %r4;", a, b));
    }
}
