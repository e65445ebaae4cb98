package io.speccascade.kernels.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RuleForm;
import io.speccascade.kernels.RuleOperation;
import io.speccascade.kernels.SlotStatus;
import io.speccascade.kernels.TokenSource;
import org.junit.jupiter.api.Test;

class SlotCodesTest {
    @Test
    void areThoseOfTheEnumerations() {
        assertEquals(SlotStatus.RUNNING.code(), SlotCodes.RUNNING);
        assertEquals(SlotStatus.STOPPED.code(), SlotCodes.STOPPED);
        assertEquals(SlotStatus.LIMIT_REACHED.code(), SlotCodes.LIMIT_REACHED);
        assertEquals(SlotStatus.FAILED.code(), SlotCodes.FAILED);
        assertEquals(TokenSource.DRAFTER.code(), SlotCodes.FROM_DRAFTER);
        assertEquals(ModelRole.DRAFTER.bit(), SlotCodes.DRAFTER_BIT);
        assertEquals(ModelRole.EXPERT.bit(), SlotCodes.EXPERT_BIT);
    }

    @Test
    void formsOfRulesAreThoseOfTheEnumeration() {
        assertEquals(11, RuleForm.values().length);
        assertEquals(RuleForm.ROW.code(), RuleCodes.ROW);
        assertEquals(RuleForm.ROW_VARIATION.code(), RuleCodes.ROW_VARIATION);
        assertEquals(RuleForm.TOKEN_Q.code(), RuleCodes.TOKEN_Q);
        assertEquals(RuleForm.TOKEN_P.code(), RuleCodes.TOKEN_P);
        assertEquals(RuleForm.LOSSY.code(), RuleCodes.LOSSY);
        assertEquals(RuleForm.LENIENT.code(), RuleCodes.LENIENT);
        assertEquals(RuleForm.TYPICAL.code(), RuleCodes.TYPICAL);
        assertEquals(RuleForm.RELAXED.code(), RuleCodes.RELAXED);
        assertEquals(RuleForm.SYNTHETIC.code(), RuleCodes.SYNTHETIC);
        assertEquals(RuleForm.TOKEN.code(), RuleCodes.TOKEN);
        assertEquals(RuleForm.DRAFT.code(), RuleCodes.DRAFT);
    }

    @Test
    void operationsOfRulesAreThoseOfTheEnumeration() {
        assertEquals(28, RuleOperation.values().length);
        assertEquals(RuleOperation.ALPHA.code(), RuleCodes.ALPHA);
        assertEquals(RuleOperation.MAX_Q.code(), RuleCodes.MAX_Q);
        assertEquals(RuleOperation.MAX_P.code(), RuleCodes.MAX_P);
        assertEquals(RuleOperation.VARIATION.code(), RuleCodes.VARIATION);
        assertEquals(RuleOperation.ENTROPY_Q.code(), RuleCodes.ENTROPY_Q);
        assertEquals(RuleOperation.ENTROPY_P.code(), RuleCodes.ENTROPY_P);
        assertEquals(RuleOperation.SURPRISE.code(), RuleCodes.SURPRISE);
        assertEquals(RuleOperation.Q_V.code(), RuleCodes.Q_V);
        assertEquals(RuleOperation.P_V.code(), RuleCodes.P_V);
        assertEquals(RuleOperation.NEGATE.code(), RuleCodes.NEGATE);
        assertEquals(RuleOperation.ABS.code(), RuleCodes.ABS);
        assertEquals(RuleOperation.SQRT.code(), RuleCodes.SQRT);
        assertEquals(RuleOperation.LOG.code(), RuleCodes.LOG);
        assertEquals(RuleOperation.EXP.code(), RuleCodes.EXP);
        assertEquals(RuleOperation.NOT.code(), RuleCodes.NOT);
        assertEquals(RuleOperation.LOG_RATIO.code(), RuleCodes.LOG_RATIO);
        assertEquals(RuleOperation.ADD.code(), RuleCodes.ADD);
        assertEquals(RuleOperation.SUBTRACT.code(), RuleCodes.SUBTRACT);
        assertEquals(RuleOperation.MULTIPLY.code(), RuleCodes.MULTIPLY);
        assertEquals(RuleOperation.DIVIDE.code(), RuleCodes.DIVIDE);
        assertEquals(RuleOperation.MIN.code(), RuleCodes.MIN);
        assertEquals(RuleOperation.MAX.code(), RuleCodes.MAX);
        assertEquals(RuleOperation.LESS.code(), RuleCodes.LESS);
        assertEquals(RuleOperation.LESS_EQUAL.code(), RuleCodes.LESS_EQUAL);
        assertEquals(RuleOperation.GREATER.code(), RuleCodes.GREATER);
        assertEquals(RuleOperation.GREATER_EQUAL.code(), RuleCodes.GREATER_EQUAL);
        assertEquals(RuleOperation.AND.code(), RuleCodes.AND);
        assertEquals(RuleOperation.OR.code(), RuleCodes.OR);
    }
}
