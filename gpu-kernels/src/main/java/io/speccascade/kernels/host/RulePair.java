package io.speccascade.kernels.host;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.RowStat;
import java.lang.foreign.MemorySegment;

/// The rows of both models, as six consecutive buffers of a launch.
record RulePair(
        int vocabSize,
        MemorySegment drafterLogits,
        MemorySegment drafterProbabilities,
        MemorySegment drafterStatistics,
        MemorySegment expertLogits,
        MemorySegment expertProbabilities,
        MemorySegment expertStatistics) {
    static RulePair of(Launch launch, int first, int rows, int vocabSize) {
        long length = (long) rows * vocabSize;
        long statistics = (long) rows * RowStat.COUNT;
        return new RulePair(
                vocabSize,
                Expect.buffer(launch, first, "drafter logits", ElementType.F32, length),
                Expect.buffer(launch, first + 1, "drafter probabilities", ElementType.F32, length),
                Expect.buffer(launch, first + 2, "drafter statistics", ElementType.F32, statistics),
                Expect.buffer(launch, first + 3, "expert logits", ElementType.F32, length),
                Expect.buffer(launch, first + 4, "expert probabilities", ElementType.F32, length),
                Expect.buffer(launch, first + 5, "expert statistics", ElementType.F32, statistics));
    }
}
