package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleOperation;
import io.speccascade.kernels.RuleProgram;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Interprets the part of a rule's program for rows. Values are pairs of floats, so that a confidence that misses 1 by
/// less than a rounding is still less than 1. Every work-item runs it for itself, on its own part of the stack, which
/// is
/// allocated here: TornadoVM mistakes the indices of a local array that was handed to a method.
final class RowProgram {
    /// Values on a stack.
    static final int VALUES = RuleProgram.MOST_VALUES;

    /// From here on a confidence is computed from the sum: 1 less what is missed would have too few digits.
    private static final float MOST_MISSED = 0.9375f;

    /// Splits a float into two halves of 12 bits.
    private static final float SPLIT = 4097f;

    private RowProgram() {}

    /// 1 where the program of a slot has the operation.
    static int asks(IntArray ints, int slotInts, int operation) {
        int length = ints.get(slotInts + IntColumn.ROW_LENGTH);
        int asks = 0;
        for (int i = 0; i < length; i++) {
            asks = TornadoMath.max(asks, Flags.of(ints.get(slotInts + IntColumn.INSTRUCTIONS + i) == operation));
        }
        return asks;
    }

    /// A value that is on the stack at the end.
    ///
    /// @param floats [slots, FloatColumn.COUNT]
    /// @param row whose statistics are read
    /// @param wanted which value, counted from the bottom; −1: the one on top
    static float run(
            KernelContext context,
            IntArray ints,
            FloatArray floats,
            FloatArray drafterStats,
            FloatArray expertStats,
            int slot,
            int row,
            float variation,
            float surprise,
            int wanted,
            int lane,
            int lanes) {
        float[] high = context.allocateFloatLocalArray(lanes * VALUES);
        float[] low = context.allocateFloatLocalArray(lanes * VALUES);
        int intsAt = slot * IntColumn.COUNT;
        int floatsAt = slot * FloatColumn.COUNT;
        int stat = row * RowStat.COUNT;
        int base = lane * VALUES;
        int length = ints.get(intsAt + IntColumn.ROW_LENGTH);
        int top = 0;
        float result = 0f;
        for (int i = 0; i < length; i++) {
            int op = ints.get(intsAt + IntColumn.INSTRUCTIONS + i);
            int isConstant = Flags.of(op >= RuleOperation.CONSTANT);
            int isPush = Flags.of(op < RuleOperation.FIRST_UNARY) + isConstant;
            int isBinary = Flags.of(op >= RuleOperation.FIRST_BINARY) * (1 - isConstant);
            int b = base + TornadoMath.max(top - 1, 0);
            int a = base + TornadoMath.max(top - 1 - isBinary, 0);
            float ah = high[a];
            float al = low[a];
            float bh = high[b];
            float bl = low[b];
            float rh = ah;
            float rl = 0f;
            if (isConstant == 1) {
                rh = floats.get(floatsAt + FloatColumn.CONSTANTS + op - RuleOperation.CONSTANT);
                rl = floats.get(floatsAt + FloatColumn.CONSTANTS_LOW + op - RuleOperation.CONSTANT);
            }
            if (op == RuleCodes.ALPHA) {
                rh = floats.get(floatsAt + FloatColumn.ALPHA);
                rl = floats.get(floatsAt + FloatColumn.ALPHA + FloatColumn.LOW);
            }
            if (op == RuleCodes.MAX_Q) {
                rh = largest(drafterStats, stat);
                rl = largestLow(drafterStats, stat);
            }
            if (op == RuleCodes.MAX_P) {
                rh = largest(expertStats, stat);
                rl = largestLow(expertStats, stat);
            }
            if (op == RuleCodes.VARIATION) {
                rh = variation;
            }
            if (op == RuleCodes.ENTROPY_Q) {
                rh = drafterStats.get(stat + RowStat.ENTROPY);
            }
            if (op == RuleCodes.ENTROPY_P) {
                rh = expertStats.get(stat + RowStat.ENTROPY);
            }
            if (op == RuleCodes.SURPRISE) {
                rh = surprise;
            }
            if (isPush + isBinary == 0) {
                int isNegated = Flags.of(op == RuleCodes.NEGATE) + Flags.of(op == RuleCodes.ABS) * Flags.of(ah < 0f);
                float sign = isNegated == 1 ? -1f : 1f;
                rh = unary(op, sign * ah, al);
                rl = op <= RuleCodes.ABS ? sign * al : 0f;
            }
            if (isBinary == 1) {
                int less = Flags.of(ah < bh) + Flags.of(ah == bh) * Flags.of(al < bl);
                int more = Flags.of(ah > bh) + Flags.of(ah == bh) * Flags.of(al > bl);
                int equal = Flags.of(ah == bh) * Flags.of(al == bl);
                int takesB = Flags.of(op == RuleCodes.MIN) * more + Flags.of(op == RuleCodes.MAX) * less;
                float compared = Flags.of(op == RuleCodes.LESS) * less
                        + Flags.of(op == RuleCodes.LESS_EQUAL) * (less + equal)
                        + Flags.of(op == RuleCodes.GREATER) * more
                        + Flags.of(op == RuleCodes.GREATER_EQUAL) * (more + equal);
                float logical = op == RuleCodes.AND ? ah * bh : TornadoMath.max(ah, bh);
                float chosen = takesB == 1 ? bh : ah;
                float value = op >= RuleCodes.LESS ? compared : chosen;
                rh = op >= RuleCodes.AND ? logical : value;
                rl = takesB == 1 ? bl : al;
                rl = op >= RuleCodes.LESS ? 0f : rl;
                if (op <= RuleCodes.DIVIDE) {
                    float sign = op == RuleCodes.SUBTRACT ? -1f : 1f;
                    float nearest = nearest(op, ah, sign * bh);
                    float error = error(op, ah, al, sign * bh, sign * bl, nearest);
                    int isFinite = Flags.of(TornadoMath.abs(nearest) <= Float.MAX_VALUE)
                            * Flags.of(TornadoMath.abs(error) <= Float.MAX_VALUE);
                    float left = isFinite == 1 ? error : 0f;
                    rh = nearest + left;
                    rl = isFinite == 1 ? left - (rh - nearest) : 0f;
                }
            }
            int place = isPush == 1 ? base + top : a;
            high[place] = rh;
            low[place] = rl;
            top = place - base + 1;
            result = rh;
        }
        return wanted < 0 ? result : high[base + TornadoMath.max(wanted, 0)];
    }

    /// The largest plain probability.
    static float largest(FloatArray statistics, int stat) {
        float miss = statistics.get(stat + RowStat.MISS);
        return miss < MOST_MISSED ? 1f - miss : TornadoMath.exp(-statistics.get(stat + RowStat.LOG_SUM));
    }

    private static float largestLow(FloatArray statistics, int stat) {
        float miss = statistics.get(stat + RowStat.MISS);
        float nearest = 1f - miss;
        return miss < MOST_MISSED ? (1f - nearest) - miss : 0f;
    }

    private static float unary(int op, float x, float low) {
        float value = x;
        if (op == RuleCodes.SQRT) {
            value = TornadoMath.sqrt(x);
        }
        if (op == RuleCodes.EXP) {
            value = TornadoMath.exp(x);
        }
        if (op == RuleCodes.NOT) {
            value = x == 0f ? 1f : 0f;
        }
        if (Flags.of(op == RuleCodes.LOG) + Flags.of(op == RuleCodes.LOG_RATIO) == 1) {
            int isNear = Flags.of(x > 0.5f) * Flags.of(x < 2f);
            float rest = isNear == 1 ? (x - 1f) + low : 0f;
            float log = isNear == 1 ? RuleMath.log1p(rest) : TornadoMath.log(x);
            int isOut = Flags.of(op == RuleCodes.LOG_RATIO) * (1 - Flags.of(x > 0f));
            value = isOut == 1 ? Float.NEGATIVE_INFINITY : log;
        }
        return value;
    }

    private static float nearest(int op, float a, float b) {
        float product = op == RuleCodes.MULTIPLY ? a * b : a + b;
        return op == RuleCodes.DIVIDE ? a / b : product;
    }

    /// What `nearest` leaves out of a + b, a · b or a / b of pairs (Dekker 1971).
    private static float error(int op, float a, float al, float b, float bl, float nearest) {
        float part = nearest - a;
        float error = ((a - (nearest - part)) + (b - part)) + (al + bl);
        if (op == RuleCodes.MULTIPLY) {
            error = productError(a, b, nearest) + (a * bl + al * b);
        }
        if (op == RuleCodes.DIVIDE) {
            float product = nearest * b;
            error = (((a - product) - productError(nearest, b, product)) + (al - nearest * bl)) / b;
        }
        return error;
    }

    /// a · b − product, exactly; 0 where the halves would overflow.
    private static float productError(float a, float b, float product) {
        float splitA = SPLIT * a;
        float headA = splitA - (splitA - a);
        float tailA = a - headA;
        float splitB = SPLIT * b;
        float headB = splitB - (splitB - b);
        float tailB = b - headB;
        float error = ((headA * headB - product) + headA * tailB + tailA * headB) + tailA * tailB;
        int isSafe = Flags.of(TornadoMath.abs(a) < 1e30f) * Flags.of(TornadoMath.abs(b) < 1e30f);
        return isSafe == 1 ? error : 0f;
    }
}
