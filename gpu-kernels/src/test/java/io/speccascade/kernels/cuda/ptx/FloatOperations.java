package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.FloatFormat.Rounding;
import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.Map;

/// Arithmetic of 32-bit floats. Values are bits; a NaN that an operation gives is 0x7FFFFFFF.
final class FloatOperations {
    private static final int NAN = 0x7FFFFFFF;
    private static final int SIGN = 0x80000000;

    private FloatOperations() {}

    interface Float1 {
        float apply(float a);
    }

    interface Float2 {
        float apply(float a, float b);
    }

    interface Float3 {
        float apply(float a, float b, float c);
    }

    static void addTo(Map<String, Assembly> table) {
        arithmetic(table);
        roots(table);
        approximations(table);
        for (Map.Entry<String, Rounding> entry : Map.of("rz", Rounding.ZERO, "rm", Rounding.DOWN, "rp", Rounding.UP)
                .entrySet()) {
            rounded(table, entry.getKey(), entry.getValue());
        }
        DoubleOperations.addTo(table);
    }

    static float value(int bits) {
        return Float.intBitsToFloat(bits);
    }

    static int bits(float value) {
        return Float.isNaN(value) ? NAN : Float.floatToRawIntBits(value);
    }

    /// Zero of the same sign for what is too small to be normal.
    static int flushed(int bits) {
        return (bits & 0x7F800000) == 0 ? bits & SIGN : bits;
    }

    private static void arithmetic(Map<String, Assembly> table) {
        for (String rounding : new String[] {"", ".rn"}) {
            put2(table, "add" + rounding, (a, b) -> a + b);
            put2(table, "sub" + rounding, (a, b) -> a - b);
            put2(table, "mul" + rounding, (a, b) -> a * b);
        }
        put3(table, "fma.rn", Math::fma);
        put3(table, "mad.rn", Math::fma);
        put2(table, "div.rn", (a, b) -> a / b);
        put2(table, "div.full", (a, b) -> a / b);
        put2(table, "div.approx", (a, b) -> a / b);
        put2(table, "min", (a, b) -> Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.min(a, b));
        put2(table, "max", (a, b) -> Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.max(a, b));
        put2(table, "min.NaN", Math::min);
        put2(table, "max.NaN", Math::max);
        table.put("neg.f32", Shapes.ints1(a -> a ^ SIGN));
        table.put("neg.ftz.f32", Shapes.ints1(a -> flushed(a) ^ SIGN));
        table.put("abs.f32", Shapes.ints1(a -> a & ~SIGN));
        table.put("abs.ftz.f32", Shapes.ints1(a -> flushed(a) & ~SIGN));
        table.put("copysign.f32", Shapes.ints2((a, b) -> (a & SIGN) | (b & ~SIGN)));
    }

    private static void roots(Map<String, Assembly> table) {
        put1(table, "rcp.rn", a -> 1 / a);
        put1(table, "rcp.approx", a -> 1 / a);
        put1(table, "sqrt.rn", a -> (float) Math.sqrt(a));
        put1(table, "sqrt.approx", a -> (float) Math.sqrt(a));
        put1(table, "rsqrt.approx", a -> (float) (1 / Math.sqrt(a)));
    }

    private static void approximations(Map<String, Assembly> table) {
        put1(table, "ex2.approx", a -> (float) Math.pow(2, a));
        put1(table, "lg2.approx", a -> (float) logarithm(a));
        put1(table, "sin.approx", a -> (float) Math.sin(a));
        put1(table, "cos.approx", a -> (float) Math.cos(a));
        put1(table, "tanh.approx", a -> (float) Math.tanh(a));
    }

    /// To base 2; exact for powers of it.
    private static double logarithm(double a) {
        int exponent = a > 0 && a < Double.POSITIVE_INFINITY ? Math.getExponent(a) : 0;
        return exponent + Math.log(Math.scalb(a, -exponent)) / Math.log(2);
    }

    private static void rounded(Map<String, Assembly> table, String name, Rounding rounding) {
        put2(table, "add." + name, (a, b) -> sum(a, b, rounding));
        put2(table, "sub." + name, (a, b) -> sum(a, -b, rounding));
        put2(table, "mul." + name, (a, b) -> single((double) a * b, rounding));
        put3(table, "fma." + name, (a, b, c) -> sum((double) a * b, c, rounding));
        put3(table, "mad." + name, (a, b, c) -> sum((double) a * b, c, rounding));
        put1(table, "rcp." + name, a -> quotient(1, a, rounding));
        put2(table, "div." + name, (a, b) -> quotient(a, b, rounding));
        put1(table, "sqrt." + name, a -> root(a, rounding));
    }

    private static float single(double value, Rounding rounding) {
        return value(FloatFormat.SINGLE.encode(value, rounding));
    }

    /// A sum that is exactly zero is negative where it is rounded down, unless both terms are positive zeros.
    private static float sum(double a, double b, Rounding rounding) {
        double sum = FloatFormat.oddSum(a, b);
        if (sum == 0 && rounding == Rounding.DOWN) {
            return Double.doubleToRawLongBits(a) == 0 && Double.doubleToRawLongBits(b) == 0 ? 0f : -0f;
        }
        return single(sum, rounding);
    }

    private static float quotient(double a, double b, Rounding rounding) {
        double quotient = a / b;
        return single(odd(quotient, -Math.fma(quotient, b, -a) * Math.signum(b)), rounding);
    }

    private static float root(double a, Rounding rounding) {
        double root = Math.sqrt(a);
        return single(odd(root, -Math.fma(root, root, -a)), rounding);
    }

    /// Moves an inexact value to its odd neighbour.
    private static double odd(double value, double error) {
        if (error == 0
                || !Double.isFinite(value)
                || Double.isNaN(error)
                || (Double.doubleToRawLongBits(value) & 1) != 0) {
            return value;
        }
        return error > 0 ? Math.nextUp(value) : Math.nextDown(value);
    }

    private static void put1(Map<String, Assembly> table, String operation, Float1 f) {
        table.put(operation + ".f32", Shapes.ints1(a -> bits(f.apply(value(a)))));
        table.put(operation + ".ftz.f32", Shapes.ints1(a -> flushed(bits(f.apply(value(flushed(a)))))));
    }

    private static void put2(Map<String, Assembly> table, String operation, Float2 f) {
        table.put(operation + ".f32", Shapes.ints2((a, b) -> bits(f.apply(value(a), value(b)))));
        table.put(
                operation + ".ftz.f32",
                Shapes.ints2((a, b) -> flushed(bits(f.apply(value(flushed(a)), value(flushed(b)))))));
        table.put(operation + ".sat.f32", Shapes.ints2((a, b) -> saturated(f.apply(value(a), value(b)))));
        table.put(
                operation + ".ftz.sat.f32",
                Shapes.ints2((a, b) -> saturated(f.apply(value(flushed(a)), value(flushed(b))))));
    }

    private static void put3(Map<String, Assembly> table, String operation, Float3 f) {
        table.put(operation + ".f32", Shapes.ints3((a, b, c) -> bits(f.apply(value(a), value(b), value(c)))));
        table.put(
                operation + ".ftz.f32",
                Shapes.ints3(
                        (a, b, c) -> flushed(bits(f.apply(value(flushed(a)), value(flushed(b)), value(flushed(c)))))));
        table.put(operation + ".sat.f32", Shapes.ints3((a, b, c) -> saturated(f.apply(value(a), value(b), value(c)))));
        table.put(
                operation + ".ftz.sat.f32",
                Shapes.ints3((a, b, c) -> saturated(f.apply(value(flushed(a)), value(flushed(b)), value(flushed(c))))));
    }

    /// Bits of a value cut to 0 … 1; NaN becomes 0.
    static int saturated(float value) {
        return value > 0 ? Float.floatToRawIntBits(Math.min(value, 1)) : 0;
    }
}
