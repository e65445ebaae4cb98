package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/// Comparisons, and choices by their outcome.
final class Comparisons {
    private Comparisons() {}

    interface FloatTest {
        boolean test(double a, double b);
    }

    static void addTo(Map<String, Assembly> table) {
        signed(table);
        unsigned(table);
        floats(table);
        for (String type : new String[] {"b16", "u16", "s16", "b32", "u32", "s32", "f32"}) {
            table.put("selp." + type, Shapes.ints3((a, b, c) -> c != 0 ? a : b));
        }
        for (String type : new String[] {"b64", "u64", "s64", "f64"}) {
            table.put("selp." + type, WideShapes.longOfLongs2Int((a, b, c) -> c != 0 ? a : b));
        }
    }

    private static void signed(Map<String, Assembly> table) {
        orders().forEach((name, test) -> {
            narrow(table, name, "s32", test);
            narrow(table, name, "s16", (a, b) -> test.applyAsInt((short) a, (short) b));
            wide(table, name, "s64", (a, b) -> test.applyAsInt(Long.compare(a, b), 0));
        });
    }

    private static void unsigned(Map<String, Assembly> table) {
        Map<String, IntBinaryOperator> orders = orders();
        orders.put("lo", (a, b) -> a < b ? 1 : 0);
        orders.put("ls", (a, b) -> a <= b ? 1 : 0);
        orders.put("hi", (a, b) -> a > b ? 1 : 0);
        orders.put("hs", (a, b) -> a >= b ? 1 : 0);
        orders.forEach((name, test) -> {
            for (String type : new String[] {"u", "b"}) {
                narrow(table, name, type + "32", (a, b) -> test.applyAsInt(Integer.compareUnsigned(a, b), 0));
                narrow(table, name, type + "16", (a, b) -> test.applyAsInt(a & 0xFFFF, b & 0xFFFF));
                wide(table, name, type + "64", (a, b) -> test.applyAsInt(Long.compareUnsigned(a, b), 0));
            }
        });
    }

    private static Map<String, IntBinaryOperator> orders() {
        Map<String, IntBinaryOperator> orders = new LinkedHashMap<>();
        orders.put("eq", (a, b) -> a == b ? 1 : 0);
        orders.put("ne", (a, b) -> a != b ? 1 : 0);
        orders.put("lt", (a, b) -> a < b ? 1 : 0);
        orders.put("le", (a, b) -> a <= b ? 1 : 0);
        orders.put("gt", (a, b) -> a > b ? 1 : 0);
        orders.put("ge", (a, b) -> a >= b ? 1 : 0);
        return orders;
    }

    private static void floats(Map<String, Assembly> table) {
        Map<String, FloatTest> tests = new LinkedHashMap<>();
        tests.put("eq", (a, b) -> a == b);
        tests.put("ne", (a, b) -> a < b || a > b);
        tests.put("lt", (a, b) -> a < b);
        tests.put("le", (a, b) -> a <= b);
        tests.put("gt", (a, b) -> a > b);
        tests.put("ge", (a, b) -> a >= b);
        tests.put("equ", (a, b) -> !(a < b || a > b));
        tests.put("neu", (a, b) -> a != b);
        tests.put("ltu", (a, b) -> !(a >= b));
        tests.put("leu", (a, b) -> !(a > b));
        tests.put("gtu", (a, b) -> !(a <= b));
        tests.put("geu", (a, b) -> !(a < b));
        tests.put("num", (a, b) -> !Double.isNaN(a) && !Double.isNaN(b));
        tests.put("nan", (a, b) -> Double.isNaN(a) || Double.isNaN(b));
        tests.forEach((name, test) -> {
            narrow(table, name, "f32", (a, b) -> test.test(single(a), single(b)) ? 1 : 0);
            narrow(table, name, "ftz.f32", (a, b) -> test.test(flushed(a), flushed(b)) ? 1 : 0);
            narrow(table, name, "f16", (a, b) -> test.test(half(a), half(b)) ? 1 : 0);
            narrow(table, name, "bf16", (a, b) -> test.test(single(a << 16), single(b << 16)) ? 1 : 0);
            wide(table, name, "f64", (a, b) -> test.test(DoubleOperations.value(a), DoubleOperations.value(b)) ? 1 : 0);
        });
    }

    private static float single(int bits) {
        return FloatOperations.value(bits);
    }

    private static float flushed(int bits) {
        return FloatOperations.value(FloatOperations.flushed(bits));
    }

    private static float half(int bits) {
        return Float.float16ToFloat((short) bits);
    }

    private static void narrow(Map<String, Assembly> table, String name, String type, IntBinaryOperator test) {
        table.put("setp." + name + "." + type, Shapes.ints2(test));
        table.put("setp." + name + ".and." + type, Shapes.ints3((a, b, c) -> test.applyAsInt(a, b) & c));
        table.put("setp." + name + ".or." + type, Shapes.ints3((a, b, c) -> test.applyAsInt(a, b) | c));
        table.put("setp." + name + ".xor." + type, Shapes.ints3((a, b, c) -> test.applyAsInt(a, b) ^ c));
    }

    private static void wide(Map<String, Assembly> table, String name, String type, Shapes.IntOfLongs2 test) {
        table.put("setp." + name + "." + type, Shapes.intOfLongs2(test));
        table.put("setp." + name + ".and." + type, Shapes.intOfLongs2Int((a, b, c) -> test.apply(a, b) & c));
        table.put("setp." + name + ".or." + type, Shapes.intOfLongs2Int((a, b, c) -> test.apply(a, b) | c));
        table.put("setp." + name + ".xor." + type, Shapes.intOfLongs2Int((a, b, c) -> test.apply(a, b) ^ c));
    }
}
