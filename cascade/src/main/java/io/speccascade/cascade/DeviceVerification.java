package io.speccascade.cascade;

import io.speccascade.kernels.CascadeLaunches;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.ModelRows;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.SlotState;
import io.speccascade.kernels.SlotStatus;
import java.util.ArrayList;
import java.util.List;

/// Looks at what the device's rule program does with one position: the device's twin of [Verification#ofLogits],
/// in single precision where the device has no better.
public final class DeviceVerification implements AutoCloseable {
    private final Device device;
    private final int vocabSize;
    private final Slots slots;
    private final List<DeviceBuffer> buffers = new ArrayList<>();
    private final ModelRows drafter;
    private final ModelRows expert;
    private final DeviceBuffer target;
    private final DeviceBuffer accept;
    private final DeviceBuffer residual;
    private final Program program;

    /// Allocates the rows and compiles the program for a vocabulary.
    public DeviceVerification(Device device, int vocabSize) {
        this.device = device;
        this.vocabSize = vocabSize;
        slots = Slots.allocate(device, 1, 2, 0);
        SlotState state = slots.state();
        drafter = rows(state, ModelRole.DRAFTER);
        expert = rows(state, ModelRole.EXPERT);
        target = allocate();
        accept = allocate();
        residual = allocate();
        program = device.compile(List.of(
                CascadeLaunches.distribution(state, drafter, 0, 1),
                CascadeLaunches.distribution(state, expert, 0, 1),
                CascadeLaunches.target(state, drafter, expert, target, accept, residual)));
    }

    /// The device's target, acceptance and residual.
    ///
    /// @throws IllegalArgumentException if there are not as many logits as the vocabulary has tokens, a logit is
    ///     NaN or +Infinity, or none is finite
    public Verification verify(Rule rule, SamplingParameters sampling, double[] drafterLogits, double[] expertLogits) {
        upload(drafter.logits(), "drafterLogits", drafterLogits);
        upload(expert.logits(), "expertLogits", expertLogits);
        slots.admit(0, new int[1], new SlotParameters(rule, 0, sampling, 0, 1, List.of()));
        int[] ints = new int[IntColumn.COUNT];
        device.download(slots.state().ints(), 0, ints);
        ints[IntColumn.STATUS] = SlotStatus.RUNNING.code();
        ints[IntColumn.ACTIVE] = 1;
        ints[IntColumn.DRAFTER_ROWS] = 1;
        ints[IntColumn.EXPERT_ROWS] = 1;
        device.upload(slots.state().ints(), 0, ints);
        program.run();
        return Verification.ofParts(download(target), download(accept), download(residual));
    }

    @Override
    public void close() {
        buffers.reversed().forEach(DeviceBuffer::close);
        slots.close();
    }

    private ModelRows rows(SlotState state, ModelRole role) {
        ModelRows rows = ModelRows.allocate(device, state, role, vocabSize, allocate());
        buffers.add(rows.probabilities());
        buffers.add(rows.statistics());
        return rows;
    }

    private DeviceBuffer allocate() {
        DeviceBuffer buffer = device.allocate(ElementType.F32, vocabSize);
        buffers.add(buffer);
        return buffer;
    }

    private void upload(DeviceBuffer buffer, String what, double[] logits) {
        if (logits.length != vocabSize) {
            throw new IllegalArgumentException(
                    what + ": " + logits.length + " values (expected: " + vocabSize + ", the vocabulary)");
        }
        float[] floats = new float[vocabSize];
        double[] rounded = new double[vocabSize];
        for (int v = 0; v < vocabSize; v++) {
            floats[v] = (float) logits[v];
            rounded[v] = floats[v];
        }
        Distributions.requireLogits(rounded);
        device.upload(buffer, 0, floats);
    }

    private double[] download(DeviceBuffer buffer) {
        float[] floats = new float[vocabSize];
        device.download(buffer, 0, floats);
        double[] values = new double[vocabSize];
        for (int v = 0; v < vocabSize; v++) {
            values[v] = floats[v];
        }
        return values;
    }
}
