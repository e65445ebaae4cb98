package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.FloatFormat.Rounding;
import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/// Arithmetic of 16-bit floats, of one and of two in a register.
final class HalfOperations {
    private HalfOperations() {}

    static void addTo(Map<String, Assembly> table) {
        arithmetic(table, "f16", FloatFormat.HALF);
        arithmetic(table, "bf16", FloatFormat.BRAIN);
        for (String type : new String[] {"f16", "bf16", "f16x2", "bf16x2"}) {
            int sign = type.endsWith("x2") ? 0x80008000 : 0x8000;
            table.put("neg." + type, Shapes.ints1(a -> a ^ sign));
            table.put("abs." + type, Shapes.ints1(a -> a & ~sign));
        }
    }

    private static void arithmetic(Map<String, Assembly> table, String type, FloatFormat format) {
        for (String rounding : new String[] {"", ".rn"}) {
            binary(table, "add" + rounding, type, rounded(format, FloatFormat::oddSum));
            binary(table, "sub" + rounding, type, rounded(format, (a, b) -> FloatFormat.oddSum(a, -b)));
            binary(table, "mul" + rounding, type, rounded(format, (a, b) -> a * b));
        }
        binary(
                table,
                "min",
                type,
                rounded(format, (a, b) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b)));
        binary(
                table,
                "max",
                type,
                rounded(format, (a, b) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b)));
        binary(table, "min.NaN", type, rounded(format, Math::min));
        binary(table, "max.NaN", type, rounded(format, Math::max));
        fused(table, "fma.rn", type, (a, b, c) -> multiplyAdd(format, a, b, c));
        fused(table, "fma.rn.relu", type, (a, b, c) -> positive(format, multiplyAdd(format, a, b, c)));
        fused(table, "fma.rn.sat", type, (a, b, c) -> saturated(format, multiplyAdd(format, a, b, c)));
        unary(table, "ex2.approx", type, a -> format.encode(Math.pow(2, format.decode(a)), Rounding.NEAREST));
        unary(table, "ex2.approx.ftz", type, a -> format.encode(Math.pow(2, format.decode(a)), Rounding.NEAREST));
        unary(table, "tanh.approx", type, a -> format.encode(Math.tanh(format.decode(a)), Rounding.NEAREST));
    }

    private static IntBinaryOperator rounded(FloatFormat format, DoubleBinaryOperator f) {
        return (a, b) -> format.encode(f.applyAsDouble(format.decode(a), format.decode(b)), Rounding.NEAREST);
    }

    private static int multiplyAdd(FloatFormat format, int a, int b, int c) {
        double exact = FloatFormat.oddFma(format.decode(a), format.decode(b), format.decode(c));
        return format.encode(exact, Rounding.NEAREST);
    }

    private static int positive(FloatFormat format, int value) {
        return format.decode(value) > 0 || Float.isNaN(format.decode(value)) ? value : 0;
    }

    private static int saturated(FloatFormat format, int value) {
        float cut = Math.min(format.decode(value), 1);
        return cut > 0 ? format.encode(cut, Rounding.NEAREST) : 0;
    }

    private static void unary(Map<String, Assembly> table, String operation, String type, IntUnaryOperator f) {
        table.put(operation + "." + type, Shapes.ints1(a -> f.applyAsInt(a & 0xFFFF)));
        table.put(
                operation + "." + type + "x2",
                Shapes.ints1(a -> f.applyAsInt(a & 0xFFFF) | f.applyAsInt(a >>> 16) << 16));
    }

    private static void binary(Map<String, Assembly> table, String operation, String type, IntBinaryOperator f) {
        table.put(operation + "." + type, Shapes.ints2((a, b) -> f.applyAsInt(a & 0xFFFF, b & 0xFFFF)));
        table.put(
                operation + "." + type + "x2",
                Shapes.ints2((a, b) -> f.applyAsInt(a & 0xFFFF, b & 0xFFFF) | f.applyAsInt(a >>> 16, b >>> 16) << 16));
    }

    private static void fused(Map<String, Assembly> table, String operation, String type, Shapes.Int3 f) {
        table.put(operation + "." + type, Shapes.ints3((a, b, c) -> f.apply(a & 0xFFFF, b & 0xFFFF, c & 0xFFFF)));
        table.put(
                operation + "." + type + "x2",
                Shapes.ints3((a, b, c) ->
                        f.apply(a & 0xFFFF, b & 0xFFFF, c & 0xFFFF) | f.apply(a >>> 16, b >>> 16, c >>> 16) << 16));
    }
}
