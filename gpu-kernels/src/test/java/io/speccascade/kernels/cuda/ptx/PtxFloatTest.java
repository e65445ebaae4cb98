package io.speccascade.kernels.cuda.ptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class PtxFloatTest {
    private static final int NAN = 0x7FFFFFFF;

    private static final float[] EDGES = {
        0f,
        -0f,
        1f,
        -1f,
        1.5f,
        3f,
        0.1f,
        1e-40f,
        -1.4e-45f,
        1.1754944e-38f,
        3.4028235e38f,
        -3.4028235e38f,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.intBitsToFloat(NAN),
        16777215f
    };

    interface FloatBinary {
        float apply(float a, float b);
    }

    interface FloatPredicate {
        boolean test(float a, float b);
    }

    private static int bits(float value) {
        return Float.isNaN(value) ? NAN : Float.floatToRawIntBits(value);
    }

    private static float flushed(float value) {
        return Math.abs(value) < Float.MIN_NORMAL ? Math.copySign(0f, value) : value;
    }

    private static int[][] pairs() {
        int[][] pairs = new int[2][EDGES.length * EDGES.length];
        for (int i = 0; i < pairs[0].length; i++) {
            pairs[0][i] = Float.floatToRawIntBits(EDGES[i / EDGES.length]);
            pairs[1][i] = Float.floatToRawIntBits(EDGES[i % EDGES.length]);
        }
        return pairs;
    }

    private static void check(String body, FloatBinary expected) {
        int[][] pairs = pairs();
        int[] results = Snippet.ints(body, pairs);
        for (int i = 0; i < results.length; i++) {
            float a = Float.intBitsToFloat(pairs[0][i]);
            float b = Float.intBitsToFloat(pairs[1][i]);
            assertEquals(bits(expected.apply(a, b)), results[i], body + " of " + a + " and " + b);
        }
    }

    @Test
    void computesAsJavaDoes() {
        check("add.f32 %r0, %r1, %r2;", (a, b) -> a + b);
        check("sub.rn.f32 %r0, %r1, %r2;", (a, b) -> a - b);
        check("mul.f32 %r0, %r1, %r2;", (a, b) -> a * b);
        check("div.rn.f32 %r0, %r1, %r2;", (a, b) -> a / b);
        check("rcp.rn.f32 %r0, %r1;", (a, b) -> 1 / a);
        check("sqrt.rn.f32 %r0, %r1;", (a, b) -> (float) Math.sqrt(a));
        check("fma.rn.f32 %r0, %r1, %r2, %r1;", (a, b) -> Math.fma(a, b, a));
    }

    @Test
    void flushesWhatIsTooSmall() {
        check("add.ftz.f32 %r0, %r1, %r2;", (a, b) -> flushed(flushed(a) + flushed(b)));
        check("mul.ftz.f32 %r0, %r1, %r2;", (a, b) -> flushed(flushed(a) * flushed(b)));
        check("fma.rn.ftz.f32 %r0, %r1, %r2, %r2;", (a, b) -> flushed(Math.fma(flushed(a), flushed(b), flushed(b))));
        check("abs.ftz.f32 %r0, %r1;", (a, b) -> Math.abs(flushed(a)));
    }

    @Test
    void prefersNumbersToNan() {
        check("min.f32 %r0, %r1, %r2;", (a, b) -> Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.min(a, b));
        check("max.f32 %r0, %r1, %r2;", (a, b) -> Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.max(a, b));
        check("max.NaN.f32 %r0, %r1, %r2;", Math::max);
    }

    @Test
    void comparesWithAndWithoutNan() {
        compare("lt", (a, b) -> a < b);
        compare("le", (a, b) -> a <= b);
        compare("eq", (a, b) -> a == b);
        compare("ne", (a, b) -> a < b || a > b);
        compare("geu", (a, b) -> !(a < b));
        compare("gtu", (a, b) -> !(a <= b));
        compare("ltu", (a, b) -> !(a >= b));
        compare("leu", (a, b) -> !(a > b));
        compare("neu", (a, b) -> a != b);
        compare("equ", (a, b) -> !(a < b || a > b));
        compare("num", (a, b) -> !Float.isNaN(a) && !Float.isNaN(b));
        compare("nan", (a, b) -> Float.isNaN(a) || Float.isNaN(b));
    }

    private static void compare(String order, FloatPredicate test) {
        check(
                "setp." + order + ".f32 %p1, %r1, %r2; selp.f32 %r0, 0f3F800000, 0f00000000, %p1;",
                (a, b) -> test.test(a, b) ? 1 : 0);
    }

    @Test
    void roundsInEveryDirection() {
        Random random = new Random(5);
        int count = 1000;
        float[][] inputs = new float[3][count];
        int[][] raw = new int[3][count];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < 3; k++) {
                inputs[k][i] = (random.nextFloat() - 0.5f) * (float) Math.scalb(1.0, random.nextInt(-20, 20));
                raw[k][i] = Float.floatToRawIntBits(inputs[k][i]);
            }
        }
        for (String mode : new String[] {"rn", "rz", "rm", "rp"}) {
            int[] fused = Snippet.ints("fma." + mode + ".f32 %r0, %r1, %r2, %r3;", raw);
            int[] sums = Snippet.ints("add." + mode + ".f32 %r0, %r1, %r2;", raw);
            int[] quotients = Snippet.ints("div." + mode + ".f32 %r0, %r1, %r2;", raw);
            for (int i = 0; i < count; i++) {
                BigDecimal a = new BigDecimal(inputs[0][i]);
                BigDecimal b = new BigDecimal(inputs[1][i]);
                BigDecimal c = new BigDecimal(inputs[2][i]);
                requireRounded(mode, a.multiply(b).add(c), Float.intBitsToFloat(fused[i]));
                requireRounded(mode, a.add(b), Float.intBitsToFloat(sums[i]));
                BigDecimal quotient = a.divide(b, new MathContext(60));
                requireRounded(mode, quotient, Float.intBitsToFloat(quotients[i]));
            }
        }
    }

    private static void requireRounded(String mode, BigDecimal exact, float rounded) {
        int side = new BigDecimal(rounded).compareTo(exact);
        if (side == 0) {
            return;
        }
        BigDecimal other = new BigDecimal(side > 0 ? Math.nextDown(rounded) : Math.nextUp(rounded));
        assertTrue(other.compareTo(exact) == -side || other.compareTo(exact) == 0, () -> mode + " " + exact);
        boolean isRight = switch (mode) {
            case "rz" -> side == -exact.signum();
            case "rm" -> side < 0;
            case "rp" -> side > 0;
            default ->
                exact.subtract(new BigDecimal(rounded))
                                .abs()
                                .compareTo(exact.subtract(other).abs())
                        <= 0;
        };
        assertTrue(isRight, () -> mode + " of " + exact + ": " + rounded);
    }

    @Test
    void roundsTheExponentialsMagicNumberDown() {
        int[] result = Snippet.ints(
                "fma.rm.f32 %r0, %r1, %r2, %r3;",
                new int[] {Float.floatToRawIntBits(0.9f), Float.floatToRawIntBits(-0.9f), 0x3F800000},
                new int[] {Float.floatToRawIntBits(252f), Float.floatToRawIntBits(252f), 0x3F800000},
                new int[] {0x4B400001, 0x4B400001, 0xBF800000});
        assertArrayEquals(
                new int[] {bits(12582913f + 226f), bits(12582913f - 227f), 0x80000000}, result, "zero is negative");
    }

    @Test
    void approximatesWithinTheLastBit() {
        near("ex2.approx.f32", a -> Math.pow(2, a));
        near("lg2.approx.f32", a -> Math.log(a) / Math.log(2));
        near("rsqrt.approx.f32", a -> 1 / Math.sqrt(a));
        near("sin.approx.f32", Math::sin);
        near("cos.approx.f32", Math::cos);
        near("tanh.approx.f32", Math::tanh);
        int[] special = Snippet.ints(
                "ex2.approx.ftz.f32 %r0, %r1;",
                new int[] {bits(-130f), bits(Float.NEGATIVE_INFINITY), bits(200f), bits(-3f)});
        assertArrayEquals(new int[] {0, 0, bits(Float.POSITIVE_INFINITY), bits(0.125f)}, special);
        assertArrayEquals(
                new int[] {bits(Float.NEGATIVE_INFINITY), NAN, bits(-126f), bits(3f)},
                Snippet.ints("lg2.approx.f32 %r0, %r1;", new int[] {0, bits(-1f), bits(Float.MIN_NORMAL), bits(8f)}));
    }

    private static void near(String instruction, DoubleUnaryOperator expected) {
        float[] values = {0.1f, 0.5f, 1f, 1.7f, 3f, 10f};
        int[] raw = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            raw[i] = bits(values[i]);
        }
        int[] results = Snippet.ints(instruction + " %r0, %r1;", raw);
        for (int i = 0; i < values.length; i++) {
            float exact = (float) expected.applyAsDouble(values[i]);
            assertEquals(exact, Float.intBitsToFloat(results[i]), Math.ulp(exact), instruction);
        }
    }
}
