package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.RuleOperation;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Interprets the part of a rule's program for tokens, for WIDTH tokens at a time where a work-item is alone, which
/// CPUs
/// turn into vector code, and for one where they are many.
final class TokenProgram {
    /// Enough tokens that the choice among operations costs little beside them; a divisor of 32.
    private static final int WIDTH = 32;

    private TokenProgram() {}

    /// Tokens at a time.
    static int width(int lanes) {
        return lanes == 1 ? WIDTH : 1;
    }

    /// A bit for each of `width` tokens from `first`, 1 where the rule defers.
    ///
    /// @param rowValues [rows, VALUES]: what the part for rows left
    static int run(
            KernelContext context,
            IntArray ints,
            FloatArray floats,
            FloatArray drafterLogits,
            FloatArray expertLogits,
            FloatArray rowValues,
            int slot,
            int row,
            int first,
            int size,
            float maxQ,
            float maxP,
            float largestQ,
            float largestP,
            int lane,
            int lanes) {
        int width = width(lanes);
        float[] stack = context.allocateFloatLocalArray(lanes * RowProgram.VALUES * width);
        int base = row * size;
        int values = row * RowProgram.VALUES - RuleOperation.ROW_VALUE;
        int intsAt = slot * IntColumn.COUNT;
        int constants = slot * FloatColumn.COUNT + FloatColumn.CONSTANTS - RuleOperation.CONSTANT;
        int begin = intsAt + IntColumn.INSTRUCTIONS + ints.get(intsAt + IntColumn.ROW_LENGTH);
        int length = ints.get(intsAt + IntColumn.TOKEN_LENGTH);
        int bottom = lane * RowProgram.VALUES * width;
        int top = bottom;
        for (int i = 0; i < length; i++) {
            int op = ints.get(begin + i);
            if (op >= RuleOperation.CONSTANT) {
                float value = op >= RuleOperation.ROW_VALUE ? rowValues.get(values + op) : floats.get(constants + op);
                for (int k = 0; k < width; k++) {
                    stack[top + k] = value;
                }
                top += width;
            }
            if (Flags.of(op == RuleCodes.Q_V) + Flags.of(op == RuleCodes.P_V) == 1) {
                int isQ = Flags.of(op == RuleCodes.Q_V);
                float max = isQ == 1 ? maxQ : maxP;
                float largest = isQ == 1 ? largestQ : largestP;
                // Copied first, so that a compiler sees that what the exponentials read and write does not overlap.
                if (first + width <= size) {
                    if (isQ == 1) {
                        for (int k = 0; k < width; k++) {
                            stack[top + k] = drafterLogits.get(base + first + k);
                        }
                    } else {
                        for (int k = 0; k < width; k++) {
                            stack[top + k] = expertLogits.get(base + first + k);
                        }
                    }
                } else {
                    for (int k = 0; k < width; k++) {
                        int at = base + TornadoMath.min(first + k, size - 1);
                        float logit = expertLogits.get(at);
                        stack[top + k] = isQ == 1 ? drafterLogits.get(at) : logit;
                    }
                }
                for (int k = 0; k < width; k++) {
                    stack[top + k] = Exponential.toZero(stack[top + k] - max) * largest;
                }
                top += width;
            }
            if (Flags.within(op - RuleOperation.FIRST_UNARY, RuleOperation.FIRST_BINARY - RuleOperation.FIRST_UNARY)
                    == 1) {
                for (int k = 0; k < width; k++) {
                    stack[top - width + k] = unary(op, stack[top - width + k]);
                }
            }
            if (Flags.within(op - RuleOperation.FIRST_BINARY, RuleOperation.CONSTANT - RuleOperation.FIRST_BINARY)
                    == 1) {
                top -= width;
                int into = top - width;
                if (op <= RuleCodes.DIVIDE) {
                    for (int k = 0; k < width; k++) {
                        stack[into + k] = calculate(op, stack[into + k], stack[top + k]);
                    }
                } else {
                    for (int k = 0; k < width; k++) {
                        stack[into + k] = compare(op, stack[into + k], stack[top + k]);
                    }
                }
            }
        }
        int bits = 0;
        for (int k = 0; k < width; k++) {
            bits += Flags.of(stack[bottom + k] == 1f) << k;
        }
        return bits;
    }

    private static float unary(int op, float x) {
        float value = op == RuleCodes.NEGATE ? -x : TornadoMath.abs(x);
        if (op == RuleCodes.SQRT) {
            value = TornadoMath.sqrt(x);
        }
        if (op == RuleCodes.LOG) {
            value = TornadoMath.log(x);
        }
        if (op == RuleCodes.EXP) {
            value = TornadoMath.exp(x);
        }
        if (op == RuleCodes.NOT) {
            value = x == 0f ? 1f : 0f;
        }
        return value;
    }

    private static float calculate(int op, float a, float b) {
        float value = op == RuleCodes.ADD ? a + b : a - b;
        value = op == RuleCodes.MULTIPLY ? a * b : value;
        return op == RuleCodes.DIVIDE ? a / b : value;
    }

    private static float compare(int op, float a, float b) {
        int less = Flags.of(a < b);
        int more = Flags.of(a > b);
        int equal = Flags.of(a == b);
        float compared = Flags.of(op == RuleCodes.LESS) * less
                + Flags.of(op == RuleCodes.LESS_EQUAL) * (less + equal)
                + Flags.of(op == RuleCodes.GREATER) * more
                + Flags.of(op == RuleCodes.GREATER_EQUAL) * (more + equal);
        int takesB = op == RuleCodes.MIN ? more : less;
        float larger = takesB == 1 ? b : a;
        int isLarger = Flags.of(op <= RuleCodes.MAX) + Flags.of(op == RuleCodes.OR);
        float value = isLarger == 1 ? larger : compared;
        return op == RuleCodes.AND ? a * b : value;
    }
}
