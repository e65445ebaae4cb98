package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.FloatFormat.Rounding;
import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/// Conversions between types.
final class Conversions {
    private static final Map<String, Rounding> ROUNDINGS = Map.of(
            "rn", Rounding.NEAREST,
            "rz", Rounding.ZERO,
            "rm", Rounding.DOWN,
            "rp", Rounding.UP,
            "rni", Rounding.NEAREST,
            "rzi", Rounding.ZERO,
            "rmi", Rounding.DOWN,
            "rpi", Rounding.UP);
    private static final Set<String> WHOLE = Set.of("rni", "rzi", "rmi", "rpi");

    private Conversions() {}

    static void addTo(Map<String, Assembly> table) {
        table.put("cvt", Conversions::convert);
        table.put("cvt.rn.f32.s32", Shapes.ints1(a -> Float.floatToRawIntBits((float) a)));
        table.put("cvt.rzi.s32.f32", Shapes.ints1(a -> (int) FloatOperations.value(a)));
        table.put("cvt.f32.f16", Shapes.ints1(a -> FloatOperations.bits(Float.float16ToFloat((short) a))));
        table.put("cvt.f32.bf16", Shapes.ints1(a -> a << 16));
        table.put("cvt.rn.f16x2.f32", packed(FloatFormat.HALF));
        table.put("cvt.rn.bf16x2.f32", packed(FloatFormat.BRAIN));
    }

    /// Two floats to halves of a register, the first to the upper one.
    private static Assembly packed(FloatFormat format) {
        return Shapes.ints2((a, b) -> format.encode(FloatOperations.value(a), Rounding.NEAREST) << 16
                | format.encode(FloatOperations.value(b), Rounding.NEAREST));
    }

    /// A conversion between types.
    ///
    /// @param whole whether it rounds to a whole number
    /// @param flush whether floats that are too small to be normal count as zero
    /// @param saturate whether values beyond the range become its ends, for floats 0 and 1
    private record Conversion(Type to, Type from, Rounding rounding, boolean whole, boolean flush, boolean saturate) {
        /// Bits to bits; those above the type's own are void in the first and extended in the second.
        LongUnaryOperator function() {
            if (from.isFloat()) {
                return to.isFloat() ? this::floatToFloat : this::floatToInteger;
            }
            return to.isFloat() ? this::integerToFloat : this::integerToInteger;
        }

        private long integerToInteger(long raw) {
            long value = from.extend(raw);
            return to.extend(saturate ? to.clamp(value, from.isSigned()) : value);
        }

        /// Beyond 53 bits a double cannot hold it: what does not fit goes into the last bit, rounded to odd.
        private long integerToFloat(long raw) {
            long value = from.extend(raw);
            boolean unsigned = !from.isSigned() && value < 0;
            long magnitude = unsigned ? value >>> 1 | (value & 1) : value;
            double high = (magnitude >> 32) * 0x1p32;
            double low = magnitude & 0xFFFFFFFFL;
            double scale = unsigned ? 2 : 1;
            double result = to == Type.F64 ? high + low : FloatFormat.oddSum(high, low);
            return to.encode(result * scale, rounding);
        }

        private long floatToInteger(long raw) {
            return to.extend(to.clamp(rounding.apply(from.decode(flushed(from, raw)))));
        }

        private long floatToFloat(long raw) {
            double value = from.decode(flushed(from, raw));
            double result = whole ? rounding.apply(value) : value;
            if (saturate) {
                return to.encode(result > 0 ? Math.min(result, 1) : 0, rounding);
            }
            return flushed(to, to.encode(whole ? Math.copySign(result, value) : result, rounding));
        }

        private long flushed(Type type, long raw) {
            return flush && type == Type.F32 ? FloatOperations.flushed((int) raw) : raw;
        }
    }

    private static Instruction convert(Operands operands) {
        Rounding rounding = Rounding.NEAREST;
        boolean whole = false;
        boolean flush = false;
        boolean saturate = false;
        Type to = null;
        Type from = null;
        int types = 0;
        for (String modifier : operands.statement().modifiers()) {
            Type type = Type.find(modifier);
            if (type != null) {
                to = to == null ? type : to;
                from = type;
                types++;
            } else if (ROUNDINGS.containsKey(modifier)) {
                rounding = ROUNDINGS.getOrDefault(modifier, rounding);
                whole = WHOLE.contains(modifier);
            } else if (modifier.equals("ftz")) {
                flush = true;
            } else if (modifier.equals("sat")) {
                saturate = true;
            } else {
                throw operands.error("." + modifier + " (expected: a modifier of conversions)");
            }
        }
        if (to == null || from == null || types != 2) {
            throw operands.error("cvt (expected: two types)");
        }
        Conversion conversion = new Conversion(to, from, rounding, whole, flush, saturate);
        return between(operands, conversion.function());
    }

    private static Instruction between(Operands operands, LongUnaryOperator f) {
        operands.expect(2);
        boolean wideTo = operands.isWide(operands.get(0));
        boolean wideFrom = operands.isWide(operands.get(1));
        if (wideTo) {
            return (wideFrom ? WideShapes.longs1(f) : WideShapes.longOfInt(f::applyAsLong)).assemble(operands);
        }
        return (wideFrom ? Shapes.intOfLong(a -> (int) f.applyAsLong(a)) : Shapes.ints1(a -> (int) f.applyAsLong(a)))
                .assemble(operands);
    }
}
