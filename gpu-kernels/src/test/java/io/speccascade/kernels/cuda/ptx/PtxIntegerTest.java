package io.speccascade.kernels.cuda.ptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.Test;

class PtxIntegerTest {
    private static final int[] EDGES = {0, 1, 2, 3, 7, 31, 32, 33, 255, 65535, -1, -2, -100, 1 << 30, 1 << 31, -1 >>> 1
    };

    private static int[][] pairs() {
        int[][] pairs = new int[2][EDGES.length * EDGES.length];
        for (int i = 0; i < pairs[0].length; i++) {
            pairs[0][i] = EDGES[i / EDGES.length];
            pairs[1][i] = EDGES[i % EDGES.length];
        }
        return pairs;
    }

    private static void check(String instruction, IntBinaryOperator expected) {
        checkAll(instruction + " %r0, %r1, %r2;", expected);
    }

    private static void checkAll(String instruction, IntBinaryOperator expected) {
        int[][] pairs = pairs();
        int[] results = Snippet.ints(instruction, pairs);
        for (int i = 0; i < results.length; i++) {
            assertEquals(
                    expected.applyAsInt(pairs[0][i], pairs[1][i]),
                    results[i],
                    instruction + " of " + pairs[0][i] + " and " + pairs[1][i]);
        }
    }

    private static void checkWide(String instruction, LongBinaryOperator expected) {
        long[][] pairs = new long[2][];
        for (int i = 0; i < 2; i++) {
            int shift = 32 * i;
            pairs[i] = Arrays.stream(pairs()[i])
                    .mapToLong(value -> (long) value << shift ^ value)
                    .toArray();
        }
        long[] results = Snippet.longs(instruction + " %rd0, %rd1, %rd2;", pairs);
        for (int i = 0; i < results.length; i++) {
            assertEquals(expected.applyAsLong(pairs[0][i], pairs[1][i]), results[i], instruction);
        }
    }

    @Test
    void wrapsSumsAndProducts() {
        check("add.s32", (a, b) -> a + b);
        check("sub.s32", (a, b) -> a - b);
        check("mul.lo.s32", (a, b) -> a * b);
        check("mul.hi.s32", (a, b) -> Math.toIntExact(Math.multiplyFull(a, b) >> 32));
        check("mul.hi.u32", (a, b) -> (int) Math.unsignedMultiplyHigh((long) a << 32, Integer.toUnsignedLong(b)));
        checkWide("add.s64", Long::sum);
        checkWide("sub.s64", (a, b) -> a - b);
        checkWide("mul.lo.s64", (a, b) -> a * b);
        checkWide(
                "mul.hi.u64",
                (a, b) -> unsigned(a).multiply(unsigned(b)).shiftRight(64).longValue());
    }

    private static BigInteger unsigned(long value) {
        return new BigInteger(Long.toUnsignedString(value));
    }

    @Test
    void dividesWithAndWithoutSign() {
        check("div.s32", (a, b) -> b == 0 ? -1 : a / b);
        check("rem.s32", (a, b) -> b == 0 ? a : a % b);
        check("div.u32", (a, b) -> b == 0 ? -1 : Integer.divideUnsigned(a, b));
        check("rem.u32", (a, b) -> b == 0 ? a : Integer.remainderUnsigned(a, b));
        checkWide("div.s64", (a, b) -> b == 0 ? -1 : a / b);
        checkWide("div.u64", (a, b) -> b == 0 ? -1 : Long.divideUnsigned(a, b));
    }

    @Test
    void clampsShiftsAtTheWidth() {
        check("shl.b32", (a, b) -> b >= 0 && b < 32 ? a << b : 0);
        check("shr.u32", (a, b) -> b >= 0 && b < 32 ? a >>> b : 0);
        check("shr.s32", (a, b) -> b >= 0 && b < 32 ? a >> b : a < 0 ? -1 : 0);
        long[] value = {-5, -5, -5, -5};
        long[] shift = {0, 63, 64, 1L << 31};
        assertArrayEquals(
                new long[] {-5, 1L << 63, 0, 0},
                Snippet.longs("cvt.u32.u64 %r1, %rd2; shl.b64 %rd0, %rd1, %r1;", value, shift));
        assertArrayEquals(
                new long[] {-5, -1, -1, -1},
                Snippet.longs("cvt.u32.u64 %r1, %rd2; shr.s64 %rd0, %rd1, %r1;", value, shift));
    }

    @Test
    void ordersWithAndWithoutSign() {
        check("min.s32", Math::min);
        check("max.u32", (a, b) -> Integer.compareUnsigned(a, b) > 0 ? a : b);
        for (String order : new String[] {"lt", "le", "gt", "ge", "eq", "ne"}) {
            checkAll(
                    "setp." + order + ".s32 %p1, %r1, %r2; selp.s32 %r0, 1, 0, %p1;",
                    (a, b) -> holds(order, Integer.compare(a, b)) ? 1 : 0);
            checkAll(
                    "setp." + order + ".u32 %p1, %r1, %r2; selp.s32 %r0, 1, 0, %p1;",
                    (a, b) -> holds(order, Integer.compareUnsigned(a, b)) ? 1 : 0);
            checkAll(
                    "setp.gt.s32 %p1, %r1, 0; setp." + order + ".and.s32 %p2, %r1, %r2, %p1; selp.s32 %r0, 1, 0, %p2;",
                    (a, b) -> a > 0 && holds(order, Integer.compare(a, b)) ? 1 : 0);
        }
    }

    private static boolean holds(String order, int comparison) {
        return switch (order) {
            case "lt" -> comparison < 0;
            case "le" -> comparison <= 0;
            case "gt" -> comparison > 0;
            case "ge" -> comparison >= 0;
            case "eq" -> comparison == 0;
            default -> comparison != 0;
        };
    }

    @Test
    void multipliesToTwiceTheWidth() {
        long[] a = {-1, -1, 3, 1L << 31};
        long[] b = {-1, 2, 5, 1L << 31};
        String narrowed = "cvt.u32.u64 %r1, %rd1; cvt.u32.u64 %r2, %rd2; ";
        assertArrayEquals(
                new long[] {1, -2, 15, 1L << 62}, Snippet.longs(narrowed + "mul.wide.s32 %rd0, %r1, %r2;", a, b));
        assertArrayEquals(
                new long[] {0xFFFFFFFE00000001L, 0x1FFFFFFFEL, 15, 1L << 62},
                Snippet.longs(narrowed + "mul.wide.u32 %rd0, %r1, %r2;", a, b));
    }

    @Test
    void picksAndInsertsFieldsOfBits() {
        int[] values = {0x12345678, 0x12345678, 0x8000FF00, 0x8000FF00, -1};
        int[] positions = {4, 28, 8, 31, 40};
        int[] lengths = {8, 8, 8, 4, 8};
        assertArrayEquals(
                new int[] {0x67, 1, 0xFF, 1, 0},
                Snippet.ints("bfe.u32 %r0, %r1, %r2, %r3;", values, positions, lengths));
        assertArrayEquals(
                new int[] {0x67, 1, -1, -1, -1},
                Snippet.ints("bfe.s32 %r0, %r1, %r2, %r3;", values, positions, lengths));
        assertArrayEquals(
                new int[] {0x12345AB8, 0xB2345678, 0x8000AB00, (0x8000FF00 & -1 >>> 1) | 1 << 31, -1},
                Snippet.ints("mov.u32 %r4, 0xAB; bfi.b32 %r0, %r4, %r1, %r2, %r3;", values, positions, lengths));
    }

    @Test
    void permutesBytes() {
        int[] a = {0x44332211, 0x44332211, 0x44332281};
        int[] b = {0x88776655, 0x88776655, 0x88776655};
        int[] choice = {0x7531, 0x0123, 0x8F84};
        assertArrayEquals(
                new int[] {0x88664422, 0x11223344, 0xFFFFFF55},
                Snippet.ints("prmt.b32 %r0, %r1, %r2, %r3;", a, b, choice));
    }

    @Test
    void shiftsAcrossTwoRegisters() {
        int[] low = {0x89ABCDEF, 0x89ABCDEF, 0x89ABCDEF};
        int[] high = {0x01234567, 0x01234567, 0x01234567};
        int[] shift = {8, 0, 36};
        assertArrayEquals(
                new int[] {0x23456789, 0x01234567, 0x12345678},
                Snippet.ints("shf.l.wrap.b32 %r0, %r1, %r2, %r3;", low, high, shift));
        assertArrayEquals(
                new int[] {0x6789ABCD, 0x89ABCDEF, 0x01234567},
                Snippet.ints("shf.r.clamp.b32 %r0, %r1, %r2, %r3;", low, high, shift));
    }

    @Test
    void computesAnyLogicAndCounts() {
        Random random = new Random(3);
        int[] a = random.ints(64).toArray();
        int[] b = random.ints(64).toArray();
        int[] c = random.ints(64).toArray();
        int[] results = Snippet.ints("lop3.b32 %r0, %r1, %r2, %r3, 0x96;", a, b, c);
        int[] counts = Snippet.ints(
                "popc.b32 %r4, %r1; clz.b32 %r5, %r2; brev.b32 %r6, %r3; add.u32 %r4, %r4, %r5; add.u32 %r0, %r4, %r6;",
                a, b, c);
        for (int i = 0; i < 64; i++) {
            assertEquals(a[i] ^ b[i] ^ c[i], results[i]);
            assertEquals(
                    Integer.bitCount(a[i]) + Integer.numberOfLeadingZeros(b[i]) + Integer.reverse(c[i]), counts[i]);
        }
    }

    @Test
    void sumsProductsOfBytes() {
        Random random = new Random(4);
        int[] a = random.ints(64).toArray();
        int[] b = random.ints(64).toArray();
        int[] c = random.ints(64).toArray();
        int[] results = Snippet.ints("dp4a.s32.s32 %r0, %r1, %r2, %r3;", a, b, c);
        for (int i = 0; i < 64; i++) {
            int sum = c[i];
            for (int k = 0; k < 4; k++) {
                sum += (byte) (a[i] >> (8 * k)) * (byte) (b[i] >> (8 * k));
            }
            assertEquals(sum, results[i]);
        }
    }

    @Test
    void readsOnlyTheLowerHalfOfHalves() {
        int[] a = {0x12340005, 0xFFFF, 0x18000};
        int[] b = {0x7FFF0007, 1, 2};
        assertArrayEquals(
                new int[] {12, 0, -32766},
                Snippet.ints(
                        "mov.b32 {%rs1, %rs3}, %r1; mov.b32 {%rs2, %rs4}, %r2; add.s16 %rs0, %rs1, %rs2; cvt.s32.s16 %r0, %rs0;",
                        a, b));
        assertArrayEquals(
                new int[] {35, 0xFFFF, 0x10000},
                Snippet.ints("cvt.u16.u32 %rs1, %r1; cvt.u16.u32 %rs2, %r2; mul.wide.u16 %r0, %rs1, %rs2;", a, b));
    }
}
