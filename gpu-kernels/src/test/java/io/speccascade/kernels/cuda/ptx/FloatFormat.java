package io.speccascade.kernels.cuda.ptx;

/// A binary floating-point format of up to 32 bits, for encoding with every rounding.
///
/// @param exponentBits bits of the exponent
/// @param fractionBits bits of the significand that are stored
record FloatFormat(int exponentBits, int fractionBits) {
    static final FloatFormat SINGLE = new FloatFormat(8, 23);
    static final FloatFormat HALF = new FloatFormat(5, 10);
    static final FloatFormat BRAIN = new FloatFormat(8, 7);

    /// How to round.
    enum Rounding {
        /// To the nearest, of two to the even one.
        NEAREST,
        ZERO,
        DOWN,
        UP;

        double apply(double value) {
            return switch (this) {
                case NEAREST -> Math.rint(value);
                case ZERO -> value < 0 ? Math.ceil(value) : Math.floor(value);
                case DOWN -> Math.floor(value);
                case UP -> Math.ceil(value);
            };
        }
    }

    /// The sum of two doubles rounded to odd: rounding it to 51 bits or fewer gives what rounding the exact sum
    /// gives.
    static double oddSum(double a, double b) {
        double sum = a + b;
        if (!Double.isFinite(sum)) {
            return sum;
        }
        double part = sum - a;
        double error = (a - (sum - part)) + (b - part);
        if (error == 0 || (Double.doubleToRawLongBits(sum) & 1) != 0) {
            return sum;
        }
        return error > 0 ? Math.nextUp(sum) : Math.nextDown(sum);
    }

    /// Product and sum with one rounding to odd, exact for factors of up to 26 bits.
    static double oddFma(double a, double b, double c) {
        return oddSum(a * b, c);
    }

    private int bias() {
        return (1 << (exponentBits - 1)) - 1;
    }

    /// Bits of infinity.
    int infinity() {
        return ((1 << exponentBits) - 1) << fractionBits;
    }

    /// Bits of the NaN that instructions give.
    int nan() {
        return infinity() | (1 << fractionBits) - 1;
    }

    private int signBit() {
        return 1 << (exponentBits + fractionBits);
    }

    int encode(double value, Rounding rounding) {
        if (Double.isNaN(value)) {
            return nan();
        }
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        int sign = negative ? signBit() : 0;
        if (Double.isInfinite(value)) {
            return sign | infinity();
        }
        int exponent = Math.max(Math.getExponent(value), 1 - bias());
        double units = Math.abs(rounding.apply(Math.scalb(value, fractionBits - exponent)));
        long magnitude = (long) units + ((long) (exponent + bias() - 1) << fractionBits);
        if (magnitude < infinity()) {
            return sign | (int) magnitude;
        }
        boolean toInfinity = switch (rounding) {
            case NEAREST -> true;
            case ZERO -> false;
            case DOWN -> negative;
            case UP -> !negative;
        };
        return sign | (toInfinity ? infinity() : infinity() - 1);
    }

    float decode(int bits) {
        if (this.equals(HALF)) {
            return Float.float16ToFloat((short) bits);
        }
        return Float.intBitsToFloat(bits << (31 - exponentBits - fractionBits));
    }
}
