package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.FloatFormat.Rounding;
import org.jspecify.annotations.Nullable;

/// A type of scalars, and how its values stand in registers.
enum Type {
    B8(8, Kind.UNSIGNED),
    U8(8, Kind.UNSIGNED),
    S8(8, Kind.SIGNED),
    B16(16, Kind.UNSIGNED),
    U16(16, Kind.UNSIGNED),
    S16(16, Kind.SIGNED),
    B32(32, Kind.UNSIGNED),
    U32(32, Kind.UNSIGNED),
    S32(32, Kind.SIGNED),
    B64(64, Kind.UNSIGNED),
    U64(64, Kind.UNSIGNED),
    S64(64, Kind.SIGNED),
    F16(16, Kind.FLOAT),
    BF16(16, Kind.FLOAT),
    F32(32, Kind.FLOAT),
    F64(64, Kind.FLOAT);

    private enum Kind {
        SIGNED,
        UNSIGNED,
        FLOAT
    }

    private final int bits;
    private final Kind kind;

    Type(int bits, Kind kind) {
        this.bits = bits;
        this.kind = kind;
    }

    static @Nullable Type find(String modifier) {
        for (Type type : values()) {
            if (type.name().equalsIgnoreCase(modifier)) {
                return type;
            }
        }
        return null;
    }

    int bytes() {
        return bits / 8;
    }

    boolean isFloat() {
        return kind == Kind.FLOAT;
    }

    boolean isSigned() {
        return kind == Kind.SIGNED;
    }

    /// The lowest bits, extended to 64: by the sign if it is a type with sign, else by zeros.
    long extend(long raw) {
        int unused = 64 - bits;
        return isSigned() ? raw << unused >> unused : raw << unused >>> unused;
    }

    /// The value of bits of a type of floats.
    double decode(long raw) {
        return switch (this) {
            case F16 -> FloatFormat.HALF.decode((int) raw);
            case BF16 -> FloatFormat.BRAIN.decode((int) raw);
            case F32 -> Float.intBitsToFloat((int) raw);
            case F64 -> Double.longBitsToDouble(raw);
            default -> throw new IllegalArgumentException(this + " (expected: a type of floats)");
        };
    }

    /// The bits of a value in a type of floats.
    long encode(double value, Rounding rounding) {
        return switch (this) {
            case F16 -> FloatFormat.HALF.encode(value, rounding);
            case BF16 -> FloatFormat.BRAIN.encode(value, rounding);
            case F32 ->
                Integer.toUnsignedLong(
                        rounding == Rounding.NEAREST
                                ? FloatOperations.bits((float) value)
                                : FloatFormat.SINGLE.encode(value, rounding));
            case F64 -> Double.doubleToRawLongBits(value);
            default -> throw new IllegalArgumentException(this + " (expected: a type of floats)");
        };
    }

    /// The integer nearest to a whole number that the type can hold; 0 for NaN.
    long clamp(double whole) {
        double half = 0x1p63;
        if (this == U64 && whole >= half) {
            return whole < 2 * half ? Long.MIN_VALUE + (long) (whole - half) : -1;
        }
        return clamp((long) whole, true);
    }

    /// The integer nearest to one that the type can hold.
    ///
    /// @param signed whether `value` is to be read with a sign
    long clamp(long value, boolean signed) {
        long highest = isSigned() ? (1L << (bits - 1)) - 1 : bits == 64 ? -1 : (1L << bits) - 1;
        long lowest = isSigned() ? -highest - 1 : 0;
        if (signed && value < 0) {
            return isSigned() ? Math.max(value, lowest) : 0;
        }
        return Long.compareUnsigned(value, highest) > 0 ? highest : value;
    }
}
