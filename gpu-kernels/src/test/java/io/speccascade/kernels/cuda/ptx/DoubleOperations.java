package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.Map;

/// Arithmetic of 64-bit floats, rounded to the nearest.
final class DoubleOperations {
    private DoubleOperations() {}

    interface Double1 {
        double apply(double a);
    }

    interface Double2 {
        double apply(double a, double b);
    }

    static void addTo(Map<String, Assembly> table) {
        for (String rounding : new String[] {"", ".rn"}) {
            put2(table, "add" + rounding, (a, b) -> a + b);
            put2(table, "sub" + rounding, (a, b) -> a - b);
            put2(table, "mul" + rounding, (a, b) -> a * b);
        }
        put2(table, "div.rn", (a, b) -> a / b);
        put2(table, "min", (a, b) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b));
        put2(table, "max", (a, b) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b));
        put1(table, "rcp.rn", a -> 1 / a);
        put1(table, "sqrt.rn", Math::sqrt);
        put1(table, "neg", a -> -a);
        put1(table, "abs", Math::abs);
        table.put("fma.rn.f64", WideShapes.longs3((a, b, c) -> bits(Math.fma(value(a), value(b), value(c)))));
    }

    static double value(long bits) {
        return Double.longBitsToDouble(bits);
    }

    static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }

    private static void put1(Map<String, Assembly> table, String operation, Double1 f) {
        table.put(operation + ".f64", WideShapes.longs1(a -> bits(f.apply(value(a)))));
    }

    private static void put2(Map<String, Assembly> table, String operation, Double2 f) {
        table.put(operation + ".f64", WideShapes.longs2((a, b) -> bits(f.apply(value(a), value(b)))));
    }
}
