package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.kernels.Bonus;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TestDevices;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What slots and steps refuse, and what they say.
@ParameterizedClass
@EnumSource(names = {"HOST", "OPENCL_CPU"})
class SlotsTest {
    @Parameter
    private TestDevices devices = TestDevices.HOST;

    @Test
    void requestsThatDoNotFitAreNamed() {
        try (Device device = devices.open()) {
            Slots slots = Slots.allocate(device, 2, 8, 3);
            SlotParameters request = request(3);
            assertMessage("slot: 2 (expected: 0 to 1)", () -> slots.admit(2, new int[1], request));
            assertMessage(
                    "prompt: 0 tokens (expected: 1 to 7, the context less one)",
                    () -> slots.admit(0, new int[0], request));
            assertMessage(
                    "prompt: 8 tokens (expected: 1 to 7, the context less one)",
                    () -> slots.admit(0, new int[8], request));
            assertMessage(
                    "draftTokens: 4 (expected: at most 3, the slots' largest draft)",
                    () -> slots.admit(0, new int[1], request(4)));
        }
    }

    @Test
    void parametersOutOfRangeAreNamed() {
        assertMessage("draftTokens: -1 (expected: >= 0)", () -> request(-1));
        assertMessage(
                "maxNewTokens: 0 (expected: >= 1)",
                () -> new SlotParameters(Rule.EXACT, 1, SamplingParameters.PLAIN, 0, 0, List.of()));
        assertMessage(
                "stopTokens: 17 tokens (expected: at most 16)",
                () -> new SlotParameters(Rule.EXACT, 1, SamplingParameters.PLAIN, 0, 1, Collections.nCopies(17, 5)));
        try (Device device = devices.open()) {
            assertMessage("slots: 0 (expected: >= 1)", () -> Slots.allocate(device, 0, 8, 3));
            assertMessage("context: 1 (expected: >= 2)", () -> Slots.allocate(device, 1, 1, 3));
            assertMessage("maxDraft: -1 (expected: >= 0)", () -> Slots.allocate(device, 1, 8, -1));
        }
    }

    @Test
    void buffersThatAreTooSmallAreNamed() {
        try (Device device = devices.open()) {
            Slots slots = Slots.allocate(device, 2, 8, 3);
            DeviceBuffer small = device.allocate(ElementType.F32, 79);
            DeviceBuffer large = device.allocate(ElementType.F32, 80);
            assertMessage(
                    "logits: 79 elements (expected: at least 8 rows of vocabSize 10)",
                    () -> CascadeSteps.pair(device, slots.state(), 10, large, small, Bonus.EXPERT));
            CascadeSteps steps = CascadeSteps.pair(device, slots.state(), 10, large, large, Bonus.EXPERT);
            RowBatch rows = RowBatch.allocate(device, 3, 2);
            assertMessage("draft rows: 3 (expected: >= 4)", () -> steps.planDraft(0, rows));
            assertMessage("verify rows: 3 (expected: >= 8)", () -> steps.planVerify(rows));
        }
    }

    @Test
    void stepsThatNeedTheOtherModelSaySo() {
        try (Device device = devices.open()) {
            Slots slots = Slots.allocate(device, 1, 8, 0);
            CascadeSteps steps = CascadeSteps.single(
                    device, slots.state(), ModelRole.EXPERT, 10, device.allocate(ElementType.F32, 10));
            Exception noDrafter = assertThrows(IllegalStateException.class, steps::verify);
            assertEquals("steps: of [EXPERT] alone (expected: with DRAFTER)", noDrafter.getMessage());
            Exception noDraft = assertThrows(IllegalStateException.class, steps::draftSteps);
            assertEquals("maxDraft: 0 (expected: >= 1 for speculation)", noDraft.getMessage());
        }
    }

    /// A rule that must see the expert cannot decide whether to call it. Only the host device can refuse in the middle
    /// of a
    /// program.
    @Test
    void tokenCascadeRefusesRulesThatReadTheExpert() {
        try (TestEngine engine = new TestEngine(TestDevices.HOST.open(), 1, 16, 1, Bonus.EXPERT, 4, 4)) {
            SlotParameters request =
                    new SlotParameters(Rule.parse("diff"), 0, SamplingParameters.PLAIN, 0, 5, List.of());
            engine.slots().admit(0, new int[1], request);
            assertMessage(
                    "rule: reads the expert (expected: one that reads only the drafter, in a token cascade)",
                    engine::cascadeByToken);
        }
    }

    private static SlotParameters request(int draftTokens) {
        return new SlotParameters(Rule.EXACT, draftTokens, SamplingParameters.PLAIN, 0, 1, List.of());
    }

    private static void assertMessage(String message, Executable action) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }
}
