package io.speccascade.kernels.host;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleForm;
import io.speccascade.kernels.RuleOperation;
import io.speccascade.kernels.RuleProgram;
import java.util.Arrays;

/// Runs the program of a slot's rule. The part for rows works with pairs of doubles, so that a confidence that misses 1
/// by less than a rounding is still less than 1; the part for tokens with doubles.
final class RuleMachine {
    /// Tokens that the part for tokens takes at a time.
    static final int STRIP = 256;

    /// From here on a confidence is computed from the sum: 1 less what is missed would have too few digits.
    private static final float MOST_MISSED = 0.9375f;

    private static final RuleOperation[] OPERATIONS = operations();

    private final DoubleDouble[] rowStack = new DoubleDouble[RuleProgram.MOST_VALUES];
    private final double[][] strips = new double[RuleProgram.MOST_VALUES][STRIP];
    private final double[] rowValues = new double[RuleProgram.MOST_VALUES];
    private final int[] instructions = new int[RuleProgram.MOST_INSTRUCTIONS];
    private final DoubleDouble[] constants = new DoubleDouble[RuleProgram.MOST_CONSTANTS];
    private int rowLength;
    private int tokenLength;
    private DoubleDouble alpha = DoubleDouble.ZERO;

    /// Takes the program of a slot.
    void load(SlotMemory slots, int slot) {
        rowLength = slots.get(slot, IntColumn.ROW_LENGTH);
        tokenLength = slots.get(slot, IntColumn.TOKEN_LENGTH);
        for (int i = 0; i < rowLength + tokenLength; i++) {
            instructions[i] = slots.get(slot, IntColumn.INSTRUCTIONS + i);
        }
        for (int i = 0; i < constants.length; i++) {
            constants[i] = DoubleDouble.of(
                    slots.getFloat(slot, FloatColumn.CONSTANTS + i),
                    slots.getFloat(slot, FloatColumn.CONSTANTS_LOW + i));
        }
        alpha = DoubleDouble.of(
                slots.getFloat(slot, FloatColumn.ALPHA), slots.getFloat(slot, FloatColumn.ALPHA + FloatColumn.LOW));
    }

    /// @throws IllegalArgumentException if the program reads more than the drafter's row
    void requireDrafterAlone(RuleForm form) {
        boolean readsExpert = form != RuleForm.ROW;
        for (int i = 0; i < rowLength; i++) {
            readsExpert |= RuleOperation.readsExpert(instructions[i]);
        }
        if (readsExpert) {
            throw new IllegalArgumentException(
                    "rule: reads the expert (expected: one that reads only the drafter, in a token cascade)");
        }
    }

    /// Whether the part for rows has an operation.
    boolean asks(RuleOperation operation) {
        for (int i = 0; i < rowLength; i++) {
            if (instructions[i] == operation.code()) {
                return true;
            }
        }
        return false;
    }

    /// Runs the part for rows.
    ///
    /// @param drafter [RowStat.COUNT]
    /// @param expert [RowStat.COUNT]; not read by programs of the drafter's confidence alone
    /// @param variation TV(p, q), where the program asks for it
    /// @param surprise −log p̂(argmax q̂), likewise
    /// @return what is on top of the stack at the end
    double row(float[] drafter, float[] expert, double variation, double surprise) {
        int top = 0;
        for (int i = 0; i < rowLength; i++) {
            int instruction = instructions[i];
            if (instruction >= RuleOperation.CONSTANT) {
                rowStack[top++] = constants[instruction - RuleOperation.CONSTANT];
            } else if (RuleOperation.isPush(instruction)) {
                rowStack[top++] = statistic(OPERATIONS[instruction], drafter, expert, variation, surprise);
            } else if (RuleOperation.isBinary(instruction)) {
                top--;
                rowStack[top - 1] = rowStack[top - 1].apply(OPERATIONS[instruction], rowStack[top]);
            } else {
                rowStack[top - 1] = rowStack[top - 1].apply(OPERATIONS[instruction]);
            }
        }
        for (int i = 0; i < top; i++) {
            rowValues[i] = rowStack[i].value();
        }
        return top == 0 ? 0 : rowValues[top - 1];
    }

    /// Runs the part for tokens, after [#row], for as many tokens as a strip may have.
    ///
    /// @param q q̂ of the tokens; not read where the program does not ask for it
    /// @param p p̂ of the tokens, likewise
    /// @param defers r of the tokens
    void tokens(double[] q, double[] p, boolean[] defers, int from, int count) {
        int top = 0;
        for (int i = rowLength; i < rowLength + tokenLength; i++) {
            int instruction = instructions[i];
            if (instruction >= RuleOperation.ROW_VALUE) {
                Arrays.fill(strips[top++], 0, count, rowValues[instruction - RuleOperation.ROW_VALUE]);
            } else if (instruction >= RuleOperation.CONSTANT) {
                Arrays.fill(strips[top++], 0, count, constants[instruction - RuleOperation.CONSTANT].value());
            } else if (RuleOperation.isPush(instruction)) {
                double[] pushed = OPERATIONS[instruction] == RuleOperation.Q_V ? q : p;
                System.arraycopy(pushed, 0, strips[top++], 0, count);
            } else if (RuleOperation.isBinary(instruction)) {
                top--;
                RuleStrips.apply(OPERATIONS[instruction], strips[top - 1], strips[top], count);
            } else {
                RuleStrips.apply(OPERATIONS[instruction], strips[top - 1], count);
            }
        }
        for (int v = 0; v < count; v++) {
            defers[from + v] = strips[0][v] == 1;
        }
    }

    /// The largest plain probability of a row.
    static double largest(float[] statistics) {
        return confidence(statistics).value();
    }

    private DoubleDouble statistic(
            RuleOperation operation, float[] drafter, float[] expert, double variation, double surprise) {
        return switch (operation) {
            case ALPHA -> alpha;
            case MAX_Q -> confidence(drafter);
            case MAX_P -> confidence(expert);
            case VARIATION -> DoubleDouble.of(variation, 0);
            case ENTROPY_Q -> DoubleDouble.of(drafter[RowStat.ENTROPY], 0);
            case ENTROPY_P -> DoubleDouble.of(expert[RowStat.ENTROPY], 0);
            case SURPRISE -> DoubleDouble.of(surprise, 0);
            case Q_V, P_V -> throw new IllegalArgumentException("rule program: " + operation + " in the part for rows");
            case NEGATE,
                    ABS,
                    SQRT,
                    LOG,
                    EXP,
                    NOT,
                    LOG_RATIO,
                    ADD,
                    SUBTRACT,
                    MULTIPLY,
                    DIVIDE,
                    MIN,
                    MAX,
                    LESS,
                    LESS_EQUAL,
                    GREATER,
                    GREATER_EQUAL,
                    AND,
                    OR -> throw new IllegalArgumentException("rule program: " + operation + " pushes nothing");
        };
    }

    /// The largest plain probability.
    private static DoubleDouble confidence(float[] statistics) {
        float miss = statistics[RowStat.MISS];
        return miss < MOST_MISSED
                ? DoubleDouble.of(1, -(double) miss)
                : DoubleDouble.of(Math.exp(-statistics[RowStat.LOG_SUM]), 0);
    }

    private static RuleOperation[] operations() {
        RuleOperation[] byCode = new RuleOperation[RuleOperation.CONSTANT];
        Arrays.stream(RuleOperation.values()).forEach(operation -> byCode[operation.code()] = operation);
        return byCode;
    }
}
