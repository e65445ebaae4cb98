package io.speccascade.cascade;

import io.speccascade.kernels.Bonus;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.SlotState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An engine around two [PrefixModel]s. Its forward pass keeps, as a KV cache does, the token fed at each position, and
/// computes logits from these tokens alone: a row that was planned wrongly, or a rewind that was forgotten, changes
/// them.
final class TestEngine implements AutoCloseable {
    private final Device device;
    private final Map<ModelRole, PrefixModel> models = new EnumMap<>(ModelRole.class);
    private final Map<ModelRole, int[][]> caches = new EnumMap<>(ModelRole.class);
    private final Map<ModelRole, DeviceBuffer> logits = new EnumMap<>(ModelRole.class);
    private final Slots slots;
    private final CascadeSteps steps;
    private final RowBatch prefillRows;
    private final RowBatch rows;
    private final List<List<Emission>> emitted = new ArrayList<>();

    /// @param device closed with this
    /// @param window rows per slot of the forward passes
    TestEngine(Device device, int slotCount, int context, int maxDraft, Bonus bonus, int prefillCapacity, int window) {
        this.device = device;
        slots = Slots.allocate(device, slotCount, context, maxDraft);
        SlotState state = slots.state();
        for (ModelRole role : ModelRole.values()) {
            caches.put(role, new int[slotCount][context]);
        }
        models.put(ModelRole.DRAFTER, ReferenceDecoder.DRAFTER);
        models.put(ModelRole.EXPERT, ReferenceDecoder.EXPERT);
        int vocabSize = ReferenceDecoder.EXPERT.vocabSize();
        for (ModelRole role : ModelRole.values()) {
            logits.put(role, device.allocate(ElementType.F32, (long) state.rows() * vocabSize));
        }
        steps = CascadeSteps.pair(device, state, vocabSize, logits(ModelRole.DRAFTER), logits(ModelRole.EXPERT), bonus);
        prefillRows = RowBatch.allocate(device, prefillCapacity, 0);
        rows = RowBatch.allocate(device, slotCount * window, state.rows());
    }

    Slots slots() {
        return slots;
    }

    Device device() {
        return device;
    }

    CascadeSteps steps() {
        return steps;
    }

    /// Puts another model in place of a role's.
    void replace(ModelRole role, PrefixModel model) {
        models.put(role, model);
    }

    /// Every block's emissions so far.
    List<List<Emission>> emitted() {
        return emitted;
    }

    /// Feeds the prompts to one model, in as many chunks as it takes.
    void prefill(ModelRole role) {
        do {
            run(steps.planPrefill(role, prefillRows));
        } while (forward(role, prefillRows) > 0);
    }

    /// One block of a speculative cascade.
    void speculate() {
        for (int step = 0; step < steps.draftSteps(); step++) {
            run(steps.planDraft(step, rows));
            forward(ModelRole.DRAFTER, rows);
            run(steps.sampleDraft(step));
        }
        run(steps.planVerify(rows));
        forward(ModelRole.EXPERT, rows);
        run(steps.verify());
        emitted.add(slots.emissions());
    }

    /// One token of one model alone.
    void decode(ModelRole role) {
        run(steps.planLast(role, rows));
        forward(role, rows);
        run(steps.commitLast(role));
        emitted.add(slots.emissions());
    }

    /// One token of a token cascade.
    void cascadeByToken() {
        run(steps.planLast(ModelRole.DRAFTER, rows));
        forward(ModelRole.DRAFTER, rows);
        run(steps.planTokenCascade(rows));
        forward(ModelRole.EXPERT, rows);
        run(steps.commitTokenCascade());
        emitted.add(slots.emissions());
    }

    /// One token of an oracle cascade.
    void consultOracle() {
        for (ModelRole role : ModelRole.values()) {
            run(steps.planLast(role, rows));
            forward(role, rows);
        }
        run(steps.commitOracle());
        emitted.add(slots.emissions());
    }

    /// Repeats `block` until no slot is running.
    void finish(Runnable block) {
        do {
            block.run();
        } while (!emitted.getLast().stream()
                .allMatch(emission -> emission.tokens().isEmpty()));
    }

    /// Runs the rows through a model; returns how many there were.
    int forward(ModelRole role, RowBatch batch) {
        int[] counts = read(batch.counts(), 2);
        int[] token = read(batch.token(), counts[0]);
        int[] slot = read(batch.slot(), counts[0]);
        int[] position = read(batch.position(), counts[0]);
        int[][] cache = caches(role);
        for (int row = 0; row < counts[0]; row++) {
            cache[slot[row]][position[row]] = token[row];
        }
        int[] source = read(batch.outputSource(), counts[1]);
        int[] target = read(batch.outputTarget(), counts[1]);
        PrefixModel model = model(role);
        for (int o = 0; o < counts[1]; o++) {
            double[] row = model.logits(cache[slot[source[o]]], position[source[o]] + 1);
            device.upload(logits(role), (long) target[o] * model.vocabSize(), Samples.floats(row));
        }
        return counts[0];
    }

    private void run(List<Launch> launches) {
        device.compile(launches).run();
    }

    private int[] read(DeviceBuffer buffer, int count) {
        int[] values = new int[count];
        device.download(buffer, 0, values);
        return values;
    }

    private PrefixModel model(ModelRole role) {
        return models.getOrDefault(role, ReferenceDecoder.EXPERT);
    }

    private DeviceBuffer logits(ModelRole role) {
        return Objects.requireNonNull(logits.get(role));
    }

    private int[][] caches(ModelRole role) {
        return Objects.requireNonNull(caches.get(role));
    }

    @Override
    public void close() {
        device.close();
    }
}
