package io.speccascade.kernels;

import java.util.Arrays;
import java.util.List;

/// Slots and vocabulary rows of one model or both on a device, to be filled and looked at by tests.
final class VocabularyFixture {
    /// What buffers hold before a kernel writes.
    static final float UNTOUCHED = -77f;

    private final Device device;
    private final SlotState state;
    private final int vocabSize;
    private final ModelRows drafter;
    private final ModelRows expert;
    private final RuleRows ruleRows;

    VocabularyFixture(Device device, int slots, int maxDraft, int vocabSize) {
        this.device = device;
        this.vocabSize = vocabSize;
        state = SlotState.allocate(device, slots, 16, maxDraft);
        drafter = rows(ModelRole.DRAFTER);
        expert = rows(ModelRole.EXPERT);
        ruleRows = RuleRows.allocate(device, state, vocabSize);
        fill(ruleRows.statistics());
        for (int slot = 0; slot < slots; slot++) {
            set(slot, FloatColumn.TOP_P, 1);
        }
    }

    private ModelRows rows(ModelRole role) {
        DeviceBuffer logits = device.allocate(ElementType.F32, (long) state.rows() * vocabSize);
        ModelRows rows = ModelRows.allocate(device, state, role, vocabSize, logits);
        fill(rows.probabilities());
        fill(rows.statistics());
        return rows;
    }

    private void fill(DeviceBuffer buffer) {
        float[] values = new float[Math.toIntExact(buffer.length())];
        Arrays.fill(values, UNTOUCHED);
        device.upload(buffer, 0, values);
    }

    SlotState state() {
        return state;
    }

    ModelRows drafter() {
        return drafter;
    }

    ModelRows expert() {
        return expert;
    }

    RuleRows ruleRows() {
        return ruleRows;
    }

    /// A buffer of all rows.
    DeviceBuffer allocate() {
        return device.allocate(ElementType.F32, (long) state.rows() * vocabSize);
    }

    void setInt(int slot, int column, int value) {
        device.upload(state.ints(), (long) slot * IntColumn.COUNT + column, value);
    }

    int getInt(int slot, int column) {
        int[] value = new int[1];
        device.download(state.ints(), (long) slot * IntColumn.COUNT + column, value);
        return value[0];
    }

    float getFloat(int slot, int column) {
        return read(state.floats(), slot * FloatColumn.COUNT + column, 1)[0];
    }

    /// A parameter, as two floats.
    void set(int slot, int column, double value) {
        long at = (long) slot * FloatColumn.COUNT + column;
        device.upload(state.floats(), at, (float) value);
        device.upload(state.floats(), at + FloatColumn.LOW, (float) (value - (float) value));
    }

    void setProgram(int slot, RuleProgram program) {
        int[] ints = new int[IntColumn.COUNT];
        float[] floats = new float[FloatColumn.COUNT];
        program.store(ints, floats);
        setInt(slot, IntColumn.RULE, ints[IntColumn.RULE]);
        for (int column = IntColumn.ROW_LENGTH; column < IntColumn.COUNT; column++) {
            setInt(slot, column, ints[column]);
        }
        for (int column = FloatColumn.CONSTANTS; column < FloatColumn.COUNT; column++) {
            device.upload(state.floats(), (long) slot * FloatColumn.COUNT + column, floats[column]);
        }
    }

    void setSampling(int slot, ExactRows.Sampling sampling) {
        setInt(slot, IntColumn.TOP_K, sampling.topK());
        set(slot, FloatColumn.TEMPERATURE, sampling.temperature());
        set(slot, FloatColumn.TOP_P, sampling.topP());
        set(slot, FloatColumn.MIN_P, sampling.minP());
    }

    void setLogits(ModelRows model, int row, float... logits) {
        device.upload(model.logits(), (long) row * vocabSize, logits);
    }

    void setRow(ModelRows model, int row, ExactRule.Row content) {
        setLogits(model, row, content.logits());
        device.upload(model.probabilities(), (long) row * vocabSize, content.probabilities());
        device.upload(model.statistics(), (long) row * RowStat.COUNT, content.statistics());
    }

    float[] probabilities(ModelRows model, int row) {
        return read(model.probabilities(), row * vocabSize, vocabSize);
    }

    float[] statistics(ModelRows model, int row) {
        return read(model.statistics(), row * RowStat.COUNT, RowStat.COUNT);
    }

    float[] ruleStatistics(int row) {
        return read(ruleRows.statistics(), row * RuleStat.COUNT, RuleStat.COUNT);
    }

    float[] read(DeviceBuffer buffer, int from, int length) {
        float[] values = new float[length];
        device.download(buffer, from, values);
        return values;
    }

    void run(Launch... launches) {
        device.compile(List.of(launches)).run();
    }
}
