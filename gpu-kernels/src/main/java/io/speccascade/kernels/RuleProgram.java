package io.speccascade.kernels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A deferral rule as the rule kernels interpret it: a [RuleForm], and a short program for a stack machine. The part
/// for
/// rows runs once for a row; what it leaves on the stack is the result, or, where the form decides token by token, what
/// the part for tokens may push ([RuleOperation#ROW_VALUE]).
///
/// @param form what the result means
/// @param row instructions of the part for rows
/// @param token instructions of the part for tokens; empty unless the form decides token by token
/// @param constants what [RuleOperation#CONSTANT] and the codes after it push
public record RuleProgram(RuleForm form, List<Integer> row, List<Integer> token, List<Double> constants) {
    /// Most instructions of both parts together.
    public static final int MOST_INSTRUCTIONS = IntColumn.COUNT - IntColumn.INSTRUCTIONS;

    public static final int MOST_CONSTANTS = FloatColumn.CONSTANT_COUNT;
    /// Most values on a stack.
    public static final int MOST_VALUES = 8;

    /// @throws IllegalArgumentException if it is too long, or a part takes values that are not there
    public RuleProgram {
        row = List.copyOf(row);
        token = List.copyOf(token);
        constants = List.copyOf(constants);
        require("instructions", row.size() + token.size(), MOST_INSTRUCTIONS);
        require("constants", constants.size(), MOST_CONSTANTS);
        int left = run("row", row);
        if (form.isByToken() ? run("token", token) != 1 : left > 1) {
            throw new IllegalArgumentException("rule program: a stack that ends with more than its result");
        }
    }

    /// A program without a part for tokens.
    public static RuleProgram of(RuleForm form, List<Double> constants, List<Integer> row) {
        return new RuleProgram(form, row, List.of(), constants);
    }

    /// Writes the program into the rows of a slot.
    ///
    /// @param ints [IntColumn.COUNT]
    /// @param floats [FloatColumn.COUNT]
    public void store(int[] ints, float[] floats) {
        ints[IntColumn.RULE] = form.code();
        ints[IntColumn.ROW_LENGTH] = row.size();
        ints[IntColumn.TOKEN_LENGTH] = token.size();
        List<Integer> all = new ArrayList<>(row);
        all.addAll(token);
        all.addAll(Collections.nCopies(MOST_INSTRUCTIONS - all.size(), 0));
        for (int i = 0; i < MOST_INSTRUCTIONS; i++) {
            ints[IntColumn.INSTRUCTIONS + i] = all.get(i);
        }
        for (int i = 0; i < constants.size(); i++) {
            double value = constants.get(i);
            floats[FloatColumn.CONSTANTS + i] = (float) value;
            floats[FloatColumn.CONSTANTS_LOW + i] =
                    Float.isInfinite((float) value) ? 0 : (float) (value - (float) value);
        }
    }

    private static int run(String part, List<Integer> instructions) {
        int values = 0;
        for (int instruction : instructions) {
            int taken = RuleOperation.isPush(instruction) ? 0 : RuleOperation.isBinary(instruction) ? 2 : 1;
            if (values < taken) {
                throw new IllegalArgumentException("rule program: instruction " + instruction + " of the " + part
                        + " part takes " + taken + " values of " + values);
            }
            values += 1 - taken;
            require("values on the stack", values, MOST_VALUES);
        }
        return values;
    }

    private static void require(String what, int found, int most) {
        if (found > most) {
            throw new IllegalArgumentException(
                    "rule program: " + found + " " + what + " (expected: at most " + most + ")");
        }
    }
}
