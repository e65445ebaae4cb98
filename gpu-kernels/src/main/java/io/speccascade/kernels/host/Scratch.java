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

    /// What one worker needs for itself.
    static final class Desk implements AutoCloseable {
        /// Decoded weights.
        final Area weights = new Area();
        /// Scores of the attention heads of one group.
        final Area scores = new Area();
        /// Accumulators of a matrix product.
        private float[] accumulators = {};
        /// Results of one part, before they are stored.
        private float[] results = {};

        float[] accumulators() {
            return accumulators;
        }

        float[] results() {
            return results;
        }

        void reserveAccumulators(int length) {
            if (accumulators.length < length) {
                accumulators = new float[length];
            }
        }

        @Override
        public void close() {
            weights.close();
            scores.close();
        }
    }

    /// Staged input rows of a matrix product.
    final Area rows = new Area();

    private final Desk[] desks;

    Scratch(int workers) {
        desks = new Desk[workers];
        for (int i = 0; i < workers; i++) {
            desks[i] = new Desk();
        }
    }

    Desk desk(int worker) {
        return desks[worker];
    }

    void reserveScores(long bytes) {
        for (Desk desk : desks) {
            desk.scores.reserve(bytes);
        }
    }

    void reserveResults(int length) {
        for (Desk desk : desks) {
            if (desk.results.length < length) {
                desk.results = new float[length];
            }
        }
    }

    void reserveProduct(long rowBytes, long weightBytes, int accumulators) {
        rows.reserve(rowBytes);
        for (Desk desk : desks) {
            desk.weights.reserve(weightBytes);
            desk.reserveAccumulators(accumulators);
        }
    }

    @Override
    public void close() {
        rows.close();
        for (Desk desk : desks) {
            desk.close();
        }
    }
}
