package io.speccascade.kernels;

import java.util.List;

/// Makes the launches that turn logits into committed tokens: distributions, drafts, rules, verification.
public final class CascadeLaunches {
    private CascadeLaunches() {}

    /// Sampling distributions and statistics of rows `firstRow` … `firstRow + rowCount − 1` of each slot.
    public static Launch distribution(SlotState state, ModelRows model, int firstRow, int rowCount) {
        return new Launch(
                Operation.DISTRIBUTION,
                List.of(model.probabilities(), model.statistics(), model.logits(), state.ints(), state.floats()),
                List.of(
                        state.slots(),
                        state.rowsPerSlot(),
                        model.vocabSize(),
                        model.role().code(),
                        firstRow,
                        rowCount),
                List.of());
    }

    /// Draws the draft's token `step` from the drafter's row `step`.
    public static Launch sampleDraft(SlotState state, ModelRows drafter, int step) {
        return new Launch(
                Operation.SAMPLE_DRAFT,
                List.of(state.draft(), state.ints(), drafter.probabilities()),
                List.of(state.slots(), state.rowsPerSlot(), drafter.vocabSize(), step),
                List.of());
    }

    /// Each position's rule statistics, wherever both models have a row.
    ///
    /// @param found out
    public static Launch rule(SlotState state, ModelRows drafter, ModelRows expert, RuleRows found) {
        requireSameVocabulary(drafter, expert);
        return new Launch(
                Operation.RULE,
                List.of(
                        found.statistics(),
                        state.ints(),
                        state.floats(),
                        state.draft(),
                        drafter.logits(),
                        drafter.probabilities(),
                        drafter.statistics(),
                        expert.logits(),
                        expert.probabilities(),
                        expert.statistics(),
                        found.deferred()),
                List.of(state.slots(), state.rowsPerSlot(), expert.vocabSize()),
                List.of());
    }

    /// Tosses the coins: how many leading drafted tokens each slot accepts.
    public static Launch accept(SlotState state, RuleRows found) {
        return new Launch(
                Operation.ACCEPT,
                List.of(state.ints(), found.statistics()),
                List.of(state.slots(), state.rowsPerSlot()),
                List.of());
    }

    /// The token after the accepted ones: from the residual at a rejection, else the bonus token.
    public static Launch correct(SlotState state, ModelRows drafter, ModelRows expert, RuleRows found, Bonus bonus) {
        requireSameVocabulary(drafter, expert);
        return new Launch(
                Operation.CORRECT,
                pair(state, drafter, expert, found),
                List.of(state.slots(), state.rowsPerSlot(), expert.vocabSize(), bonus.code()),
                List.of());
    }

    /// The next token from the model's row 0 alone, for slots that have such a row.
    public static Launch sampleLast(SlotState state, ModelRows model) {
        return new Launch(
                Operation.SAMPLE_LAST,
                List.of(state.ints(), state.floats(), model.logits(), model.probabilities(), model.statistics()),
                List.of(
                        state.slots(),
                        state.rowsPerSlot(),
                        model.vocabSize(),
                        model.role().code()),
                List.of());
    }

    /// The next token from the target of row 0, which looks at both models.
    public static Launch sampleTarget(SlotState state, ModelRows drafter, ModelRows expert, RuleRows found) {
        requireSameVocabulary(drafter, expert);
        return new Launch(
                Operation.SAMPLE_TARGET,
                pair(state, drafter, expert, found),
                List.of(state.slots(), state.rowsPerSlot(), expert.vocabSize()),
                List.of());
    }

    /// Appends the block's tokens to every active slot, rewinds both models, counts, and reports.
    public static Launch commit(SlotState state) {
        return new Launch(
                Operation.COMMIT,
                List.of(
                        state.ints(),
                        state.floats(),
                        state.tokens(),
                        state.sources(),
                        state.acceptedPerPosition(),
                        state.emitted(),
                        state.draft(),
                        state.stopTokens()),
                List.of(state.slots(), state.context(), state.maxDraft(), SlotState.STOP_CAPACITY),
                List.of());
    }

    /// The whole target, acceptance and residual rows, to look at. Needs no rule statistics: it measures again,
    /// in the best precision the device has.
    ///
    /// @param target out F32 [rows, V]
    /// @param accept out F32 [rows, V]
    /// @param residual out F32 [rows, V]; all zero where nothing can be rejected
    public static Launch target(
            SlotState state,
            ModelRows drafter,
            ModelRows expert,
            DeviceBuffer target,
            DeviceBuffer accept,
            DeviceBuffer residual) {
        requireSameVocabulary(drafter, expert);
        return new Launch(
                Operation.TARGET,
                List.of(
                        target,
                        accept,
                        residual,
                        state.ints(),
                        state.floats(),
                        drafter.logits(),
                        drafter.probabilities(),
                        drafter.statistics(),
                        expert.logits(),
                        expert.probabilities(),
                        expert.statistics()),
                List.of(state.slots(), state.rowsPerSlot(), expert.vocabSize()),
                List.of());
    }

    private static List<DeviceBuffer> pair(SlotState state, ModelRows drafter, ModelRows expert, RuleRows found) {
        return List.of(
                state.ints(),
                state.floats(),
                drafter.logits(),
                drafter.probabilities(),
                drafter.statistics(),
                expert.logits(),
                expert.probabilities(),
                expert.statistics(),
                found.statistics(),
                found.deferred());
    }

    private static void requireSameVocabulary(ModelRows drafter, ModelRows expert) {
        if (drafter.vocabSize() != expert.vocabSize()) {
            throw new IllegalArgumentException("vocabulary: drafter " + drafter.vocabSize() + ", expert "
                    + expert.vocabSize() + " (expected: the same)");
        }
    }
}
