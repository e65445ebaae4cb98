package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.RuleRows;
import java.lang.foreign.MemorySegment;

/// What rules decided token by token: a bit for each token of a row, 1 where it is deferred.
///
/// @param words I32 [rows, RuleRows.words(vocabSize)]
record DeferredTokens(MemorySegment words, int vocabSize) {
    static DeferredTokens of(Launch launch, int index, SlotShape shape) {
        long length = (long) shape.rows() * RuleRows.words(shape.vocabSize());
        return new DeferredTokens(
                Expect.buffer(launch, index, "deferred tokens", ElementType.I32, length), shape.vocabSize());
    }

    void store(int row, boolean[] deferred) {
        long base = (long) row * RuleRows.words(vocabSize);
        for (int first = 0; first < vocabSize; first += Integer.SIZE) {
            int word = 0;
            for (int v = first; v < Math.min(first + Integer.SIZE, vocabSize); v++) {
                word |= deferred[v] ? 1 << (v - first) : 0;
            }
            words.setAtIndex(SlotMemory.INT, base + first / Integer.SIZE, word);
        }
    }

    void load(int row, boolean[] deferred) {
        long base = (long) row * RuleRows.words(vocabSize);
        for (int v = 0; v < vocabSize; v++) {
            int word = words.getAtIndex(SlotMemory.INT, base + v / Integer.SIZE);
            deferred[v] = (word >>> (v % Integer.SIZE) & 1) == 1;
        }
    }
}
