package io.speccascade.engine;

import io.speccascade.cascade.CascadeSteps;
import io.speccascade.engine.transformer.Transformer;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The programs of an engine: prompt processing for each model, and one block of each strategy. This is where forward
/// passes and cascade steps meet; each is compiled when it is first needed and replayed from then on. [CascadeEngine]
/// runs
/// them; those who measure a device can replay them by themselves.
public final class DecodingPrograms {
    /// Rows per slot in which a token cascade's expert catches up with tokens that it was not asked for.
    private static final int CATCH_UP_ROWS = 8;

    private record Key(Strategy strategy, int draftTokens) {}

    private final Device device;
    private final SlotState state;
    private final Map<ModelRole, Transformer> models;
    private final Map<ModelRole, DeviceBuffer> logits = new EnumMap<>(ModelRole.class); // [state.rows, vocabSize]
    private final Map<ModelRole, CascadeSteps> single = new EnumMap<>(ModelRole.class);
    private final RowBatch promptRows;
    private final Map<Integer, RowBatch> batches = new HashMap<>(); // by rows per slot
    private final Map<ModelRole, Program> prefill = new EnumMap<>(ModelRole.class);
    private final Map<Key, Program> blocks = new HashMap<>();
    private @Nullable CascadeSteps pair;

    /// @param models with room for [#maxRows] rows, in slots of the state
    /// @param promptChunk most prompt rows of one pass
    public DecodingPrograms(Device device, SlotState state, Map<ModelRole, Transformer> models, int promptChunk) {
        this.device = device;
        this.state = state;
        this.models = models;
        promptRows = RowBatch.allocate(device, promptChunk, 0);
        models.forEach((role, model) -> {
            int vocabSize = model.spec().vocabSize();
            DeviceBuffer buffer = device.allocate(ElementType.F32, (long) state.rows() * vocabSize);
            logits.put(role, buffer);
            single.put(role, CascadeSteps.single(device, state, role, vocabSize, buffer));
        });
    }

    /// Most rows of any batch, for which the models need room.
    public static int maxRows(int slots, int maxDraftTokens, int promptChunk) {
        return Math.max(promptChunk, slots * Math.max(CATCH_UP_ROWS, Math.max(2, maxDraftTokens + 1)));
    }

    /// Feeds the next chunk of all waiting prompts to one model.
    public Program prefill(ModelRole role) {
        return prefill.computeIfAbsent(role, absent -> {
            List<Launch> launches = new ArrayList<>(steps(role).planPrefill(role, promptRows));
            launches.addAll(model(role).forward(promptRows));
            return device.compile(launches);
        });
    }

    public int promptChunk() {
        return promptRows.rowCapacity();
    }

    /// One block for all slots.
    ///
    /// @param draftTokens largest γ of the slots; not used without speculation
    public Program block(Strategy strategy, int draftTokens) {
        return blocks.computeIfAbsent(new Key(strategy, draftTokens), key -> device.compile(launches(key)));
    }

    /// Which strategies can share a block: those with the same group, whose block is that of the group.
    Strategy group(Strategy strategy) {
        return switch (strategy) {
            case SPECULATIVE, LOSSY, BILD, CASCADE -> Strategy.CASCADE;
            case EXPERT -> models.size() == ModelRole.values().length ? Strategy.CASCADE : Strategy.EXPERT;
            case DRAFTER, SEQUENTIAL_CASCADE -> Strategy.DRAFTER;
            case TOKEN_CASCADE, ORACLE_CASCADE -> strategy;
        };
    }

    /// One block for all slots of the group of `strategy`. Where nothing is drafted the expert alone decodes, to the
    /// same
    /// tokens.
    ///
    /// @param draftTokens largest γ of the slots
    Program groupBlock(Strategy strategy, int draftTokens) {
        Strategy group = group(strategy);
        return block(group == Strategy.CASCADE && draftTokens == 0 ? Strategy.EXPERT : group, draftTokens);
    }

    private List<Launch> launches(Key key) {
        return switch (key.strategy()) {
            case DRAFTER, SEQUENTIAL_CASCADE -> singleModel(ModelRole.DRAFTER);
            case EXPERT -> singleModel(ModelRole.EXPERT);
            case TOKEN_CASCADE -> tokenCascade();
            case ORACLE_CASCADE -> oracleCascade();
            case SPECULATIVE, LOSSY, BILD, CASCADE -> speculative(key.draftTokens());
        };
    }

    private List<Launch> singleModel(ModelRole role) {
        RowBatch rows = batch(1);
        List<Launch> launches = new ArrayList<>(steps(role).planLast(role, rows));
        launches.addAll(forward(role, rows));
        launches.addAll(steps(role).commitLast(role));
        return launches;
    }

    private List<Launch> speculative(int draftTokens) {
        CascadeSteps steps = pair();
        List<Launch> launches = new ArrayList<>();
        for (int step = 0; step < Math.max(1, draftTokens); step++) { // step 0 begins the block, even of no draft
            RowBatch rows = batch(step == 0 ? 2 : 1);
            launches.addAll(steps.planDraft(step, rows));
            launches.addAll(forward(ModelRole.DRAFTER, rows));
            launches.addAll(steps.sampleDraft(step));
        }
        RowBatch rows = batch(draftTokens + 1);
        launches.addAll(steps.planVerify(rows, draftTokens));
        launches.addAll(forward(ModelRole.EXPERT, rows));
        launches.addAll(steps.verify());
        return launches;
    }

    private List<Launch> tokenCascade() {
        CascadeSteps steps = pair();
        RowBatch lastRows = batch(1);
        RowBatch catchUpRows = batch(CATCH_UP_ROWS);
        List<Launch> launches = new ArrayList<>(steps.planLast(ModelRole.DRAFTER, lastRows));
        launches.addAll(forward(ModelRole.DRAFTER, lastRows));
        launches.addAll(steps.planTokenCascade(catchUpRows));
        launches.addAll(forward(ModelRole.EXPERT, catchUpRows));
        launches.addAll(steps.commitTokenCascade());
        return launches;
    }

    private List<Launch> oracleCascade() {
        CascadeSteps steps = pair();
        List<Launch> launches = new ArrayList<>();
        for (ModelRole role : ModelRole.values()) {
            RowBatch rows = batch(1);
            launches.addAll(steps.planLast(role, rows));
            launches.addAll(forward(role, rows));
        }
        launches.addAll(steps.commitOracle());
        return launches;
    }

    /// A batch that holds just as many rows as its programs can plan: devices choose their kernels by that.
    private RowBatch batch(int rowsPerSlot) {
        return batches.computeIfAbsent(
                rowsPerSlot,
                absent -> RowBatch.allocate(device, rowsPerSlot * state.slots(), rowsPerSlot * state.slots()));
    }

    private CascadeSteps pair() {
        if (pair == null) {
            pair = CascadeSteps.pair(
                    device,
                    state,
                    model(ModelRole.EXPERT).spec().vocabSize(),
                    logits(ModelRole.DRAFTER),
                    logits(ModelRole.EXPERT),
                    Bonus.EXPERT);
        }
        return pair;
    }

    private List<Launch> forward(ModelRole role, RowBatch rows) {
        return model(role).forward(rows, logits(role));
    }

    private Transformer model(ModelRole role) {
        return Objects.requireNonNull(models.get(role), () -> "no " + role);
    }

    DeviceBuffer logits(ModelRole role) {
        return Objects.requireNonNull(logits.get(role), () -> "no " + role);
    }

    private CascadeSteps steps(ModelRole role) {
        return Objects.requireNonNull(single.get(role), () -> "no " + role);
    }
}
