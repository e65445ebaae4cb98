package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/// Arithmetic and logic of integers, which wraps.
final class IntegerOperations {
    private IntegerOperations() {}

    static void addTo(Map<String, Assembly> table) {
        narrow(table);
        wide(table);
        half(table);
        logic(table);
        products(table);
        BitOperations.addTo(table);
    }

    /// Adds an instruction for several types.
    static void put(Map<String, Assembly> table, String operation, Assembly assembly, String... types) {
        for (String type : types) {
            table.put(operation + "." + type, assembly);
        }
    }

    private static void narrow(Map<String, Assembly> table) {
        put(table, "add", Shapes.ints2((a, b) -> a + b), "u32", "s32");
        put(table, "sub", Shapes.ints2((a, b) -> a - b), "u32", "s32");
        put(table, "mul.lo", Shapes.ints2((a, b) -> a * b), "u32", "s32");
        put(table, "mul.hi", Shapes.ints2((a, b) -> (int) (((long) a * b) >> 32)), "s32");
        put(table, "mul.hi", Shapes.ints2((a, b) -> (int) ((unsigned(a) * unsigned(b)) >>> 32)), "u32");
        put(table, "mad.lo", Shapes.ints3((a, b, c) -> a * b + c), "u32", "s32");
        put(table, "mad.hi", Shapes.ints3((a, b, c) -> (int) (((long) a * b) >> 32) + c), "s32");
        put(table, "mad.hi", Shapes.ints3((a, b, c) -> (int) ((unsigned(a) * unsigned(b)) >>> 32) + c), "u32");
        put(table, "div", Shapes.ints2((a, b) -> b == 0 ? -1 : a / b), "s32");
        put(table, "div", Shapes.ints2((a, b) -> b == 0 ? -1 : Integer.divideUnsigned(a, b)), "u32");
        put(table, "rem", Shapes.ints2((a, b) -> b == 0 ? a : a % b), "s32");
        put(table, "rem", Shapes.ints2((a, b) -> b == 0 ? a : Integer.remainderUnsigned(a, b)), "u32");
        put(table, "min", Shapes.ints2(Math::min), "s32");
        put(table, "max", Shapes.ints2(Math::max), "s32");
        put(table, "min", Shapes.ints2((a, b) -> Integer.compareUnsigned(a, b) <= 0 ? a : b), "u32");
        put(table, "max", Shapes.ints2((a, b) -> Integer.compareUnsigned(a, b) >= 0 ? a : b), "u32");
        put(table, "neg", Shapes.ints1(a -> -a), "s32");
        put(table, "abs", Shapes.ints1(a -> a < 0 ? -a : a), "s32");
        put(table, "shl", Shapes.ints2((a, b) -> isWithin(b, 32) ? a << b : 0), "b32");
        put(table, "shr", Shapes.ints2((a, b) -> isWithin(b, 32) ? a >>> b : 0), "u32", "b32");
        put(table, "shr", Shapes.ints2((a, b) -> a >> (isWithin(b, 32) ? b : 31)), "s32");
    }

    private static void wide(Map<String, Assembly> table) {
        put(table, "add", WideShapes.longs2(Long::sum), "u64", "s64");
        put(table, "sub", WideShapes.longs2((a, b) -> a - b), "u64", "s64");
        put(table, "mul.lo", WideShapes.longs2((a, b) -> a * b), "u64", "s64");
        put(table, "mul.hi", WideShapes.longs2(Math::multiplyHigh), "s64");
        put(table, "mul.hi", WideShapes.longs2(Math::unsignedMultiplyHigh), "u64");
        put(table, "mad.lo", WideShapes.longs3((a, b, c) -> a * b + c), "u64", "s64");
        put(table, "div", WideShapes.longs2((a, b) -> b == 0 ? -1 : a / b), "s64");
        put(table, "div", WideShapes.longs2((a, b) -> b == 0 ? -1 : Long.divideUnsigned(a, b)), "u64");
        put(table, "rem", WideShapes.longs2((a, b) -> b == 0 ? a : a % b), "s64");
        put(table, "rem", WideShapes.longs2((a, b) -> b == 0 ? a : Long.remainderUnsigned(a, b)), "u64");
        put(table, "min", WideShapes.longs2(Math::min), "s64");
        put(table, "max", WideShapes.longs2(Math::max), "s64");
        put(table, "min", WideShapes.longs2((a, b) -> Long.compareUnsigned(a, b) <= 0 ? a : b), "u64");
        put(table, "max", WideShapes.longs2((a, b) -> Long.compareUnsigned(a, b) >= 0 ? a : b), "u64");
        put(table, "neg", WideShapes.longs1(a -> -a), "s64");
        put(table, "abs", WideShapes.longs1(a -> a < 0 ? -a : a), "s64");
        put(table, "shl", WideShapes.longOfLongInt((a, b) -> isWithin(b, 64) ? a << b : 0), "b64");
        put(table, "shr", WideShapes.longOfLongInt((a, b) -> isWithin(b, 64) ? a >>> b : 0), "u64", "b64");
        put(table, "shr", WideShapes.longOfLongInt((a, b) -> a >> (isWithin(b, 64) ? b : 63)), "s64");
    }

    private static void half(Map<String, Assembly> table) {
        put(table, "add", Shapes.ints2((a, b) -> a + b), "u16", "s16");
        put(table, "sub", Shapes.ints2((a, b) -> a - b), "u16", "s16");
        put(table, "mul.lo", Shapes.ints2((a, b) -> a * b), "u16", "s16");
        put(table, "mul.hi", signed((a, b) -> (a * b) >> 16), "s16");
        put(table, "mul.hi", unsigned((a, b) -> (a * b) >>> 16), "u16");
        put(table, "mul.wide", signed((a, b) -> a * b), "s16");
        put(table, "mul.wide", unsigned((a, b) -> a * b), "u16");
        put(table, "mad.lo", Shapes.ints3((a, b, c) -> a * b + c), "u16", "s16");
        put(table, "mad.wide", Shapes.ints3((a, b, c) -> (short) a * (short) b + c), "s16");
        put(table, "mad.wide", Shapes.ints3((a, b, c) -> (a & 0xFFFF) * (b & 0xFFFF) + c), "u16");
        put(table, "div", signed((a, b) -> b == 0 ? -1 : a / b), "s16");
        put(table, "div", unsigned((a, b) -> b == 0 ? -1 : a / b), "u16");
        put(table, "rem", signed((a, b) -> b == 0 ? a : a % b), "s16");
        put(table, "rem", unsigned((a, b) -> b == 0 ? a : a % b), "u16");
        put(table, "min", signed(Math::min), "s16");
        put(table, "max", signed(Math::max), "s16");
        put(table, "min", unsigned(Math::min), "u16");
        put(table, "max", unsigned(Math::max), "u16");
        put(table, "neg", Shapes.ints1(a -> -a), "s16");
        put(table, "abs", Shapes.ints1(a -> Math.abs((short) a)), "s16");
        put(table, "shl", Shapes.ints2((a, b) -> isWithin(b, 16) ? a << b : 0), "b16");
        put(table, "shr", Shapes.ints2((a, b) -> isWithin(b, 16) ? (a & 0xFFFF) >>> b : 0), "u16", "b16");
        put(table, "shr", Shapes.ints2((a, b) -> (short) a >> (isWithin(b, 16) ? b : 15)), "s16");
    }

    private static void logic(Map<String, Assembly> table) {
        put(table, "and", Shapes.ints2((a, b) -> a & b), "b32", "b16", "pred");
        put(table, "or", Shapes.ints2((a, b) -> a | b), "b32", "b16", "pred");
        put(table, "xor", Shapes.ints2((a, b) -> a ^ b), "b32", "b16", "pred");
        put(table, "not", Shapes.ints1(a -> ~a), "b32", "b16");
        put(table, "not", Shapes.ints1(a -> a ^ 1), "pred");
        put(table, "cnot", Shapes.ints1(a -> a == 0 ? 1 : 0), "b32");
        put(table, "and", WideShapes.longs2((a, b) -> a & b), "b64");
        put(table, "or", WideShapes.longs2((a, b) -> a | b), "b64");
        put(table, "xor", WideShapes.longs2((a, b) -> a ^ b), "b64");
        put(table, "not", WideShapes.longs1(a -> ~a), "b64");
    }

    private static void products(Map<String, Assembly> table) {
        put(table, "mul.wide", WideShapes.longOfInts2((a, b) -> (long) a * b), "s32");
        put(table, "mul.wide", WideShapes.longOfInts2((a, b) -> unsigned(a) * unsigned(b)), "u32");
        put(table, "mad.wide", WideShapes.longOfInts2Long((a, b, c) -> (long) a * b + c), "s32");
        put(table, "mad.wide", WideShapes.longOfInts2Long((a, b, c) -> unsigned(a) * unsigned(b) + c), "u32");
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }

    private static boolean isWithin(int shift, int width) {
        return shift >= 0 && shift < width;
    }

    private static Assembly signed(IntBinaryOperator f) {
        return Shapes.ints2((a, b) -> f.applyAsInt((short) a, (short) b));
    }

    private static Assembly unsigned(IntBinaryOperator f) {
        return Shapes.ints2((a, b) -> f.applyAsInt(a & 0xFFFF, b & 0xFFFF));
    }
}
