package io.speccascade.bench.kit;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.stream.IntStream;

/// How fast this machine's processors copy memory: the yardstick of the host device.
final class HostCopy {
    private static final long BYTES = 1L << 28;
    private static final int RUNS = 5;

    private HostCopy() {}

    /// Bytes read and written a second; the best of some runs.
    static double bytesPerSecond() {
        int parts = Runtime.getRuntime().availableProcessors();
        long part = BYTES / parts;
        double best = Double.POSITIVE_INFINITY;
        try (Arena arena = Arena.ofShared()) {
            MemorySegment from = arena.allocate(BYTES, 64).fill((byte) 1);
            MemorySegment to = arena.allocate(BYTES, 64).fill((byte) 2);
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                IntStream.range(0, parts)
                        .parallel()
                        .forEach(i -> MemorySegment.copy(from, i * part, to, i * part, part));
                best = Math.min(best, (System.nanoTime() - start) * 1e-9);
            }
        }
        return 2.0 * part * parts / best;
    }
}
