package io.speccascade.kernels;

import static io.speccascade.kernels.RuleOperation.ADD;
import static io.speccascade.kernels.RuleOperation.ALPHA;
import static io.speccascade.kernels.RuleOperation.CONSTANT;
import static io.speccascade.kernels.RuleOperation.DIVIDE;
import static io.speccascade.kernels.RuleOperation.ENTROPY_Q;
import static io.speccascade.kernels.RuleOperation.GREATER;
import static io.speccascade.kernels.RuleOperation.LESS;
import static io.speccascade.kernels.RuleOperation.LOG_RATIO;
import static io.speccascade.kernels.RuleOperation.MAX_P;
import static io.speccascade.kernels.RuleOperation.MAX_Q;
import static io.speccascade.kernels.RuleOperation.MULTIPLY;
import static io.speccascade.kernels.RuleOperation.NEGATE;
import static io.speccascade.kernels.RuleOperation.SUBTRACT;
import static io.speccascade.kernels.RuleOperation.SURPRISE;
import static io.speccascade.kernels.RuleOperation.VARIATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The deferral rules that have a name, and `CUSTOM` for those that are written as an expression. Their equations,
/// alpha
/// ranges and sources are documented where they are defined exactly, in the `cascade` module's `Rule`.
public enum RuleKind {
    EXACT(RuleForm.ROW, one()),
    CHOW(RuleForm.ROW, of(MAX_Q), one(), of(ALPHA, SUBTRACT, LESS)),
    CHOW_LOG(RuleForm.ROW, of(ENTROPY_Q, ALPHA, GREATER)),
    DIFF(RuleForm.ROW, of(MAX_Q, MAX_P, ALPHA, SUBTRACT, LESS)),
    OPT(RuleForm.ROW_VARIATION, of(MAX_Q, MAX_P, ALPHA, VARIATION, MULTIPLY, SUBTRACT, LESS)),
    BILD(RuleForm.ROW, of(SURPRISE, ALPHA, GREATER)),
    TOKEN_V1(RuleForm.TOKEN_Q, of(MAX_P, ALPHA, SUBTRACT, MAX_Q, DIVIDE, LOG_RATIO)),
    TOKEN_V2(RuleForm.TOKEN_P, one(), of(ALPHA, NEGATE, MAX_P, DIVIDE, ADD, LOG_RATIO)),
    TOKEN_V3(RuleForm.TOKEN_P, one(), of(ALPHA, SUBTRACT, LOG_RATIO)),
    LOSSY(RuleForm.LOSSY),
    LENIENT(RuleForm.LENIENT),
    TYPICAL(RuleForm.TYPICAL),
    RELAXED_TOPK(RuleForm.RELAXED),
    SYNTHETIC(RuleForm.SYNTHETIC),
    CUSTOM;

    @SuppressWarnings("ImmutableEnumChecker") // A record of unmodifiable lists.
    private final Optional<RuleProgram> program;

    RuleKind() {
        program = Optional.empty();
    }

    @SafeVarargs
    RuleKind(RuleForm form, List<Integer>... parts) {
        List<Integer> row = new ArrayList<>();
        for (List<Integer> part : parts) {
            row.addAll(part);
        }
        List<Double> constants = row.contains(CONSTANT) ? List.of(1.0) : List.of();
        program = Optional.of(RuleProgram.of(form, constants, row));
    }

    /// What the kernels run for it; empty for [#CUSTOM], where the expression says it.
    public Optional<RuleProgram> program() {
        return program;
    }

    private static List<Integer> of(RuleOperation... operations) {
        return Arrays.stream(operations).map(RuleOperation::code).toList();
    }

    /// The constant 1, the only one that these rules have.
    private static List<Integer> one() {
        return List.of(CONSTANT);
    }
}
