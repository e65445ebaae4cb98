package io.speccascade.kernels.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Working memory of the kernels, shared by all of one device: they run one at a time. Grows while launches are
/// prepared, never while they run.
final class Scratch implements AutoCloseable {
    private static final long ALIGNMENT = 64;

    /// A growing, 64-byte aligned piece of native memory, zero where nothing was written yet.
    static final class Area implements AutoCloseable {
        private Arena arena = Arena.ofShared();
        private MemorySegment segment = arena.allocate(ALIGNMENT, ALIGNMENT);

        @SuppressWarnings("MustBeClosedChecker") // owned by this area
        void reserve(long bytes) {
            if (segment.byteSize() < bytes) {
                arena.close();
                arena = Arena.ofShared();
                segment = arena.allocate(bytes, ALIGNMENT);
            }
        }

        MemorySegment segment() {
            return segment;
        }

        @Override
        public void close() {
            arena.close();
        }
    }

    /// Input rows of a matrix product, each padded with zeros to a whole number of vectors.
    final Area rows = new Area();
    /// By worker: decoded weight rows.
    private final Area[] weights;
    /// By worker: results of one part, before they are stored.
    private final Area[] results;

    Scratch(int workers) {
        weights = new Area[workers];
        results = new Area[workers];
        for (int i = 0; i < workers; i++) {
            weights[i] = new Area();
            results[i] = new Area();
        }
    }

    void reserve(long rowBytes, long weightBytes, long resultBytes) {
        rows.reserve(rowBytes);
        for (Area area : weights) {
            area.reserve(weightBytes);
        }
        for (Area area : results) {
            area.reserve(resultBytes);
        }
    }

    MemorySegment weights(int worker) {
        return weights[worker].segment();
    }

    MemorySegment results(int worker) {
        return results[worker].segment();
    }

    @Override
    public void close() {
        rows.close();
        for (Area area : weights) {
            area.close();
        }
        for (Area area : results) {
            area.close();
        }
    }
}
