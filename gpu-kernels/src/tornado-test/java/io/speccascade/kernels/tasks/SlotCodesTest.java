package io.speccascade.kernels.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RuleKind;
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
        assertEquals(RuleKind.CHOW.code(), SlotCodes.CHOW);
        assertEquals(RuleKind.CHOW_LOG.code(), SlotCodes.CHOW_LOG);
        assertEquals(ModelRole.DRAFTER.bit(), SlotCodes.DRAFTER_BIT);
        assertEquals(ModelRole.EXPERT.bit(), SlotCodes.EXPERT_BIT);
    }
}
