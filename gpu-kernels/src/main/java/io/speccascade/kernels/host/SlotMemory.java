package io.speccascade.kernels.host;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.RuleForm;
import io.speccascade.kernels.SlotStatus;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The columns of the slots, by name.
///
/// @param ints I32 [slots, IntColumn.COUNT]
/// @param floats F32 [slots, FloatColumn.COUNT]; a kernel that names none must not read them
record SlotMemory(MemorySegment ints, MemorySegment floats) {
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;

    /// Slots of a kernel that reads no float columns.
    static SlotMemory ofInts(MemorySegment ints) {
        return new SlotMemory(ints, MemorySegment.NULL);
    }

    int get(int slot, int column) {
        return ints.getAtIndex(INT, (long) slot * IntColumn.COUNT + column);
    }

    void set(int slot, int column, int value) {
        ints.setAtIndex(INT, (long) slot * IntColumn.COUNT + column, value);
    }

    void add(int slot, int column, int value) {
        set(slot, column, get(slot, column) + value);
    }

    float getFloat(int slot, int column) {
        return floats.getAtIndex(FLOAT, (long) slot * FloatColumn.COUNT + column);
    }

    /// A parameter, from both its parts.
    double getDouble(int slot, int column) {
        return (double) getFloat(slot, column) + getFloat(slot, column + FloatColumn.LOW);
    }

    void setFloat(int slot, int column, float value) {
        floats.setAtIndex(FLOAT, (long) slot * FloatColumn.COUNT + column, value);
    }

    boolean isRunning(int slot) {
        return get(slot, IntColumn.STATUS) == SlotStatus.RUNNING.code();
    }

    /// Running, and every model whose bit is in `needed` has been fed the prompt but for its last token.
    boolean isReady(int slot, int needed) {
        int fed = get(slot, IntColumn.PROMPT_LENGTH) - 1;
        boolean drafter = (needed & ModelRole.DRAFTER.bit()) == 0 || get(slot, IntColumn.DRAFTER_FED) >= fed;
        boolean expert = (needed & ModelRole.EXPERT.bit()) == 0 || get(slot, IntColumn.EXPERT_FED) >= fed;
        return isRunning(slot) && drafter && expert;
    }

    /// Takes part in the block, without a fault so far.
    boolean isActive(int slot) {
        return isBegun(slot) && get(slot, IntColumn.FAULT) == 0;
    }

    /// Has begun the block.
    boolean isBegun(int slot) {
        return get(slot, IntColumn.ACTIVE) == 1;
    }

    RuleForm rule(int slot) {
        return RuleForm.of(get(slot, IntColumn.RULE));
    }
}
