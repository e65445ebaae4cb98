package io.speccascade.cascade;

import io.speccascade.kernels.Bonus;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.SlotState;
import java.util.ArrayList;
import java.util.List;

/// Blocks over logits that never change: place i of every slot and every block has the same rows.
final class FixedLogits implements AutoCloseable {
    private final Device device;
    private final Slots slots;
    private final Program prefill;
    private final Program block;

    /// @param device closed with this
    /// @param drafterRows [maxDraft, vocabSize]
    /// @param expertRows [maxDraft + 1, vocabSize]
    FixedLogits(Device device, int slotCount, int context, double[][] drafterRows, double[][] expertRows) {
        this.device = device;
        int maxDraft = drafterRows.length;
        int vocabSize = expertRows[0].length;
        slots = Slots.allocate(device, slotCount, context, maxDraft);
        SlotState state = slots.state();
        DeviceBuffer drafter = device.allocate(ElementType.F32, (long) state.rows() * vocabSize);
        DeviceBuffer expert = device.allocate(ElementType.F32, (long) state.rows() * vocabSize);
        for (int row = 0; row < state.rows(); row++) {
            int place = row % state.rowsPerSlot();
            if (place < maxDraft) {
                device.upload(drafter, (long) row * vocabSize, Samples.floats(drafterRows[place]));
            }
            device.upload(expert, (long) row * vocabSize, Samples.floats(expertRows[place]));
        }
        CascadeSteps steps = CascadeSteps.pair(device, state, vocabSize, drafter, expert, Bonus.EXPERT);
        RowBatch rows = RowBatch.allocate(device, state.rows() + slotCount, state.rows());
        RowBatch prompts = RowBatch.allocate(device, slotCount * context, 0);
        List<Launch> feeding = new ArrayList<>(steps.planPrefill(ModelRole.DRAFTER, prompts));
        feeding.addAll(steps.planPrefill(ModelRole.EXPERT, prompts));
        prefill = device.compile(feeding);
        List<Launch> launches = new ArrayList<>();
        for (int step = 0; step < steps.draftSteps(); step++) {
            launches.addAll(steps.planDraft(step, rows));
            launches.addAll(steps.sampleDraft(step));
        }
        launches.addAll(steps.planVerify(rows));
        launches.addAll(steps.verify());
        block = device.compile(launches);
    }

    Slots slots() {
        return slots;
    }

    /// Counts all prompts as fed.
    void prefill() {
        prefill.run();
    }

    List<Emission> run() {
        block.run();
        return slots.emissions();
    }

    @Override
    public void close() {
        device.close();
    }
}
