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
        /// Results of one part, before they are stored; scores of one attention head.
        final Area results = new Area();
        /// Running sums of a matrix product. The first ones are never written: they stay 0.
        private float[] accumulators = {};

        float[] accumulators() {
            return accumulators;
        }

        void reserveAccumulators(int length) {
            if (accumulators.length < length) {
                accumulators = new float[length];
            }
        }

        @Override
        public void close() {
            weights.close();
            results.close();
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

    void reserveResults(long bytes) {
        for (Desk desk : desks) {
            desk.results.reserve(bytes);
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
