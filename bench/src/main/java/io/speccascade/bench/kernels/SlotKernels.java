package io.speccascade.bench.kernels;

import io.speccascade.bench.kernels.KernelInstance.Output;
import io.speccascade.bench.kernels.KernelInstance.Work;
import io.speccascade.kernels.Bonus;
import io.speccascade.kernels.CascadeLaunches;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.ModelRows;
import io.speccascade.kernels.PlanLaunches;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.RuleKind;
import io.speccascade.kernels.RuleProgram;
import io.speccascade.kernels.RuleRows;
import io.speccascade.kernels.RuleStat;
import io.speccascade.kernels.SlotState;
import io.speccascade.kernels.SlotStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The operations that plan, sample, verify and commit, on one slot in the middle of a block of γ
/// drafted tokens.
final class SlotKernels {
    private static final int CONTEXT = 1024;
    private static final int PROMPT = 12;
    private static final int LENGTH = 16;
    private static final int LONG_PROMPT = 512;
    private static final int PROMPT_ROWS = 128;
    private static final int CATCH_UP_ROWS = 8;
    private static final double INTEGERS = 0;
    private static final double OF_SUMS = 1e-5;
    private static final int WORD = Float.BYTES;
    private static final int ROW_BUFFERS = 4; // token, slot, position, and what they are read from

    private final KernelCase one;
    private final BufferSource source;
    private final SlotState state;
    private final int[] ints = new int[IntColumn.COUNT];
    private final float[] floats = new float[FloatColumn.COUNT];

    SlotKernels(KernelCase one, BufferSource source) {
        this.one = one;
        this.source = source;
        state = SlotState.allocate(source.device(), 1, CONTEXT, one.draftTokens());
        int gamma = one.draftTokens();
        ints[IntColumn.PROMPT_LENGTH] = PROMPT;
        ints[IntColumn.LIMIT] = CONTEXT;
        program(RuleKind.TOKEN_V3).store(ints, floats);
        ints[IntColumn.DRAFT_TOKENS] = gamma;
        ints[IntColumn.SEED_LOW] = 5;
        ints[IntColumn.LENGTH] = LENGTH;
        ints[IntColumn.STATUS] = SlotStatus.RUNNING.code();
        ints[IntColumn.DRAFTER_FED] = LENGTH - 1;
        ints[IntColumn.EXPERT_FED] = LENGTH - 1;
        ints[IntColumn.ACTIVE] = 1;
        ints[IntColumn.BLOCK_DRAFT] = gamma;
        ints[IntColumn.DRAFTER_ROWS] = Math.max(1, gamma);
        ints[IntColumn.EXPERT_ROWS] = gamma + 1;
        ints[IntColumn.BLOCK_ACCEPTED] = gamma / 2;
        floats[FloatColumn.ALPHA] = 0.25f;
        floats[FloatColumn.TEMPERATURE] = 1;
        floats[FloatColumn.TOP_P] = 1;
        int[] stops = new int[SlotState.STOP_CAPACITY];
        Arrays.fill(stops, -1);
        source.device().upload(state.stopTokens(), 0, stops);
    }

    KernelInstance planPrefill() {
        ints[IntColumn.PROMPT_LENGTH] = LONG_PROMPT;
        ints[IntColumn.LENGTH] = LONG_PROMPT;
        ints[IntColumn.EXPERT_FED] = 0;
        RowBatch rows = batch(PROMPT_ROWS, 1);
        return planned(rows, PlanLaunches.prefill(state, rows, ModelRole.EXPERT), PROMPT_ROWS);
    }

    KernelInstance planDraft() {
        requireDraft();
        RowBatch rows = batch(2, 1);
        return planned(rows, PlanLaunches.draft(state, rows, 0, Bonus.EXPERT), 2);
    }

    KernelInstance planVerify() {
        requireDraft();
        RowBatch rows = batch(one.rows(), one.rows());
        return planned(rows, PlanLaunches.verify(state, rows, one.draftTokens()), one.rows());
    }

    KernelInstance planLast() {
        RowBatch rows = batch(1, 1);
        int both = ModelRole.DRAFTER.bit() | ModelRole.EXPERT.bit();
        return planned(rows, PlanLaunches.last(state, rows, ModelRole.EXPERT, both), 1);
    }

    /// The rule defers, so that the expert is to catch up.
    KernelInstance planTokenCascade() {
        program(RuleKind.CHOW).store(ints, floats);
        ints[IntColumn.EXPERT_FED] = LENGTH - CATCH_UP_ROWS / 2;
        RowBatch rows = batch(CATCH_UP_ROWS, 1);
        ModelRows drafter = model(ModelRole.DRAFTER);
        return planned(rows, PlanLaunches.tokenCascade(state, rows, drafter), CATCH_UP_ROWS / 2);
    }

    KernelInstance distribution() {
        ModelRows expert = model(ModelRole.EXPERT);
        Launch launch = CascadeLaunches.distribution(state, expert, 0, one.rows());
        return made(
                launch,
                new Work(2.0 * row() * one.rows(), 4.0 * one.rows() * one.vocabSize()),
                new Output(expert.probabilities(), OF_SUMS),
                new Output(expert.statistics(), OF_SUMS));
    }

    KernelInstance sampleDraft() {
        requireDraft();
        ModelRows drafter = model(ModelRole.DRAFTER);
        return made(
                CascadeLaunches.sampleDraft(state, drafter, 0),
                new Work(row(), one.vocabSize()),
                new Output(state.draft(), INTEGERS));
    }

    KernelInstance sampleLast() {
        return made(
                CascadeLaunches.sampleLast(state, model(ModelRole.EXPERT)),
                new Work(row(), one.vocabSize()),
                new Output(state.ints(), INTEGERS),
                new Output(state.floats(), OF_SUMS));
    }

    /// Logits and probabilities of both models for each drafted token.
    KernelInstance rule() {
        requireDraft();
        Pair pair = pair();
        int drafted = one.draftTokens();
        return made(
                pair.rule(state),
                new Work(4 * row() * drafted, 6.0 * drafted * one.vocabSize()),
                new Output(pair.found().statistics(), OF_SUMS));
    }

    KernelInstance accept() {
        requireDraft();
        Pair pair = ruled();
        return made(
                CascadeLaunches.accept(state, pair.found()),
                new Work(WORD * (one.draftTokens() * 3.0 + IntColumn.COUNT), one.draftTokens()),
                new Output(state.ints(), INTEGERS));
    }

    KernelInstance correct() {
        requireDraft();
        Pair pair = ruled();
        return made(
                CascadeLaunches.correct(state, pair.drafter(), pair.expert(), pair.found(), Bonus.EXPERT),
                new Work(4 * row(), 6.0 * one.vocabSize()),
                new Output(state.ints(), INTEGERS),
                new Output(state.floats(), OF_SUMS));
    }

    KernelInstance sampleTarget() {
        requireDraft();
        Pair pair = ruled();
        return made(
                CascadeLaunches.sampleTarget(state, pair.drafter(), pair.expert(), pair.found()),
                new Work(4 * row(), 6.0 * one.vocabSize()),
                new Output(state.ints(), INTEGERS),
                new Output(state.floats(), OF_SUMS));
    }

    KernelInstance target() {
        requireDraft();
        Pair pair = pair();
        DeviceBuffer target = ofRows();
        DeviceBuffer accept = ofRows();
        DeviceBuffer residual = ofRows();
        int drafted = one.draftTokens();
        return made(
                CascadeLaunches.target(state, pair.drafter(), pair.expert(), target, accept, residual),
                new Work(7 * row() * drafted, 10.0 * drafted * one.vocabSize()),
                new Output(target, OF_SUMS),
                new Output(accept, OF_SUMS),
                new Output(residual, OF_SUMS));
    }

    KernelInstance commit() {
        double tokens = one.draftTokens() / 2.0 + 1;
        return made(
                CascadeLaunches.commit(state),
                new Work(WORD * (4 * tokens + IntColumn.COUNT + FloatColumn.COUNT + SlotState.STOP_CAPACITY), 0),
                new Output(state.ints(), INTEGERS),
                new Output(state.floats(), OF_SUMS),
                new Output(state.tokens(), INTEGERS),
                new Output(state.sources(), INTEGERS),
                new Output(state.emitted(), INTEGERS));
    }

    /// Both models' rows, and where the rule's statistics go.
    private record Pair(ModelRows drafter, ModelRows expert, RuleRows found) {
        Launch rule(SlotState state) {
            return CascadeLaunches.rule(state, drafter, expert, found);
        }
    }

    private Pair pair() {
        ModelRows drafter = model(ModelRole.DRAFTER);
        ModelRows expert = model(ModelRole.EXPERT);
        int words = RuleRows.words(Math.max(1, one.vocabSize()));
        RuleRows found = new RuleRows(
                source.zeros(ElementType.F32, (long) state.rows() * RuleStat.COUNT),
                source.zeros(ElementType.I32, (long) state.rows() * words));
        return new Pair(drafter, expert, found);
    }

    private static RuleProgram program(RuleKind kind) {
        return kind.program().orElseThrow();
    }

    /// With the statistics that the rule makes on this device.
    private Pair ruled() {
        Pair pair = pair();
        reset();
        source.device().compile(List.of(pair.rule(state))).run();
        return pair;
    }

    private ModelRows model(ModelRole role) {
        int vocabSize = Math.max(1, one.vocabSize());
        DeviceBuffer logits = source.zeros(ElementType.F32, (long) state.rows() * vocabSize);
        ModelRows rows = ModelRows.allocate(source.device(), state, role, vocabSize, logits);
        VocabularyRows said = source.vocabulary(state.rows(), vocabSize, role.code());
        said.upload(source.device(), rows);
        if (role == ModelRole.DRAFTER) {
            for (int i = 0; i < one.draftTokens(); i++) {
                source.device().upload(state.draft(), i, said.likeliest(i));
            }
        }
        return rows;
    }

    private KernelInstance planned(RowBatch rows, Launch launch, int planned) {
        List<Output> outputs = new ArrayList<>();
        rows.buffers().forEach(buffer -> outputs.add(new Output(buffer, INTEGERS)));
        outputs.add(new Output(state.ints(), INTEGERS));
        double words = (double) ROW_BUFFERS * planned + IntColumn.COUNT;
        return made(launch, new Work(WORD * words, 0), outputs.toArray(Output[]::new));
    }

    private KernelInstance made(Launch launch, Work work, Output... outputs) {
        return new KernelInstance(launch, List.of(outputs), work, this::reset);
    }

    /// The slot as it is before the operation.
    private void reset() {
        source.device().upload(state.ints(), 0, ints);
        source.device().upload(state.floats(), 0, floats);
    }

    private RowBatch batch(int rows, int outputs) {
        return RowBatch.allocate(source.device(), rows, outputs);
    }

    private DeviceBuffer ofRows() {
        return source.zeros(ElementType.F32, (long) state.rows() * one.vocabSize());
    }

    /// Bytes of a row over the vocabulary.
    private double row() {
        return (double) WORD * one.vocabSize();
    }

    private void requireDraft() {
        if (one.draftTokens() < 1) {
            throw new IllegalArgumentException("rows: " + one.rows() + " of " + one.operation()
                    + " (expected: at least 2, a drafted token and one more)");
        }
    }
}
