package io.speccascade.cascade;

import io.speccascade.kernels.Bonus;
import io.speccascade.kernels.CascadeLaunches;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.ModelRows;
import io.speccascade.kernels.PlanLaunches;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.RuleRows;
import io.speccascade.kernels.SlotState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The decoding strategies as lists of launches, to be joined with the forward passes of any two models: it plans
/// the rows that a pass has to work on, and turns the logits that the pass wrote into committed tokens.
/// Concatenate, compile once, and run once per block:
///
/// | strategy | one block |
/// |---|---|
/// | drafter or expert alone | `planLast(role)`, forward, `commitLast(role)` |
/// | draft, for each i < `draftSteps()` | `planDraft(i)`, drafter forward, `sampleDraft(i)` |
/// | then verify: speculation, speculative cascade | `planVerify`, expert forward, `verify` |
/// | token cascade | `planLast(DRAFTER)`, drafter forward, `planTokenCascade`, expert forward, `commitTokenCascade` |
/// | oracle cascade | `planLast` and forward of both, `commitOracle` |
///
/// `planPrefill(role)` and a forward pass, run ⌈(promptLength − 1) / rowCapacity⌉ times for each model, feed a
/// prompt; a slot takes no part in blocks before that. Forward passes write the logits of output o to row
/// `outputTarget[o]` of the buffer given here, [SlotState.rows(), vocabSize].
public final class CascadeSteps {
    private final SlotState state;
    private final Map<ModelRole, ModelRows> models;
    private final @Nullable RuleRows ruleRows;
    private final Bonus bonus;

    private CascadeSteps(SlotState state, Map<ModelRole, ModelRows> models, @Nullable RuleRows ruleRows, Bonus bonus) {
        this.state = state;
        this.models = models;
        this.ruleRows = ruleRows;
        this.bonus = bonus;
    }

    /// Steps of one model alone, over its logits, F32 [SlotState.rows(), vocabSize].
    public static CascadeSteps single(
            Device device, SlotState state, ModelRole role, int vocabSize, DeviceBuffer logits) {
        Map<ModelRole, ModelRows> models = new EnumMap<>(ModelRole.class);
        models.put(role, ModelRows.allocate(device, state, role, vocabSize, logits));
        return new CascadeSteps(state, models, null, Bonus.EXPERT);
    }

    /// Steps of two models over their logits, F32 [SlotState.rows(), vocabSize] each.
    ///
    /// @param bonus what the token after a fully accepted draft is drawn from, for all slots
    public static CascadeSteps pair(
            Device device,
            SlotState state,
            int vocabSize,
            DeviceBuffer drafterLogits,
            DeviceBuffer expertLogits,
            Bonus bonus) {
        Map<ModelRole, ModelRows> models = new EnumMap<>(ModelRole.class);
        models.put(ModelRole.DRAFTER, ModelRows.allocate(device, state, ModelRole.DRAFTER, vocabSize, drafterLogits));
        models.put(ModelRole.EXPERT, ModelRows.allocate(device, state, ModelRole.EXPERT, vocabSize, expertLogits));
        return new CascadeSteps(state, models, RuleRows.allocate(device, state, vocabSize), bonus);
    }

    /// Plans the next chunk of prompts for one model: no outputs, no logits needed.
    public List<Launch> planPrefill(ModelRole role, RowBatch rows) {
        return List.of(PlanLaunches.prefill(state, rows, role));
    }

    /// Drafter passes per block: maxDraft, and one more where the bonus token is drawn from the target.
    public int draftSteps() {
        if (state.maxDraft() < 1) {
            throw new IllegalStateException("maxDraft: 0 (expected: >= 1 for speculation)");
        }
        return switch (bonus) {
            case EXPERT -> state.maxDraft();
            case TARGET -> state.maxDraft() + 1;
        };
    }

    /// Plans the drafter's pass `step`; step 0 begins a block and needs room for 2 rows per slot, the others for one.
    public List<Launch> planDraft(int step, RowBatch rows) {
        return List.of(PlanLaunches.draft(state, rows, step, bonus));
    }

    /// Draws the draft's token `step` from the logits just written.
    public List<Launch> sampleDraft(int step) {
        ModelRows drafter = model(ModelRole.DRAFTER);
        Launch distribution = CascadeLaunches.distribution(state, drafter, step, 1);
        return step < state.maxDraft()
                ? List.of(distribution, CascadeLaunches.sampleDraft(state, drafter, step))
                : List.of(distribution);
    }

    /// Plans the expert's pass over drafts of up to maxDraft tokens. Needs room for maxDraft + 1 rows per slot.
    public List<Launch> planVerify(RowBatch rows) {
        return planVerify(rows, state.maxDraft());
    }

    /// Plans the expert's pass over shorter drafts.
    ///
    /// @param rows with room for draftTokens + 1 rows and outputs per slot
    /// @param draftTokens the most that any slot drafts in this block
    public List<Launch> planVerify(RowBatch rows, int draftTokens) {
        return List.of(PlanLaunches.verify(state, rows, draftTokens));
    }

    /// Verifies the draft and ends the block.
    public List<Launch> verify() {
        ModelRows drafter = model(ModelRole.DRAFTER);
        ModelRows expert = model(ModelRole.EXPERT);
        return List.of(
                CascadeLaunches.distribution(state, expert, 0, state.rowsPerSlot()),
                CascadeLaunches.rule(state, drafter, expert, ruleRows()),
                CascadeLaunches.accept(state, ruleRows()),
                CascadeLaunches.correct(state, drafter, expert, ruleRows(), bonus),
                CascadeLaunches.commit(state));
    }

    /// Begins a block without a draft: plans one model's pass over the last committed token of each slot. Needs
    /// room for one row per slot.
    public List<Launch> planLast(ModelRole role, RowBatch rows) {
        int needed = models.keySet().stream().mapToInt(ModelRole::bit).sum();
        return List.of(PlanLaunches.last(state, rows, role, needed));
    }

    /// Draws the next token from one model alone and ends the block.
    public List<Launch> commitLast(ModelRole role) {
        ModelRows model = model(role);
        return List.of(
                CascadeLaunches.distribution(state, model, 0, 1),
                CascadeLaunches.sampleLast(state, model),
                CascadeLaunches.commit(state));
    }

    /// Decides from the drafter's logits whether each slot defers, and plans the expert's pass for those that do.
    /// The slots' rules must read only the drafter ([io.speccascade.kernels.RuleOperation#readsExpert]). A
    /// slot's rows are at most rowCapacity / slots; the more, the longer the expert can stay behind.
    public List<Launch> planTokenCascade(RowBatch rows) {
        ModelRows drafter = model(ModelRole.DRAFTER);
        return List.of(
                CascadeLaunches.distribution(state, drafter, 0, 1),
                CascadeLaunches.sampleLast(state, drafter),
                PlanLaunches.tokenCascade(state, rows, drafter));
    }

    /// Draws the next token of each slot from the model its rule chose and ends the block.
    public List<Launch> commitTokenCascade() {
        return commitLast(ModelRole.EXPERT);
    }

    /// Draws the next token from the target of both models' logits and ends the block.
    public List<Launch> commitOracle() {
        ModelRows drafter = model(ModelRole.DRAFTER);
        ModelRows expert = model(ModelRole.EXPERT);
        return List.of(
                CascadeLaunches.distribution(state, drafter, 0, 1),
                CascadeLaunches.distribution(state, expert, 0, 1),
                CascadeLaunches.rule(state, drafter, expert, ruleRows()),
                CascadeLaunches.sampleTarget(state, drafter, expert, ruleRows()),
                CascadeLaunches.commit(state));
    }

    private ModelRows model(ModelRole role) {
        ModelRows rows = models.get(role);
        if (rows == null) {
            throw new IllegalStateException("steps: of " + models.keySet() + " alone (expected: with " + role + ")");
        }
        return rows;
    }

    private RuleRows ruleRows() {
        if (ruleRows == null) {
            throw new IllegalStateException("steps: of " + models.keySet() + " alone (expected: of a pair)");
        }
        return ruleRows;
    }
}
