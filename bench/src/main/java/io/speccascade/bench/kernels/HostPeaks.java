package io.speccascade.bench.kernels;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// What this machine's processors do at best, measured with all of them: the yardstick of the host device.
public final class HostPeaks {
    private static final long BYTES = 1L << 28;
    private static final int COPIES = 8;
    private static final int RUNS = 60;
    private static final int STEPS = 1 << 17;
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int SUMS = 12;

    private HostPeaks() {}

    /// Bytes read and written a second by a copy; the best of some runs.
    public static double copyBytesPerSecond() {
        int parts = Runtime.getRuntime().availableProcessors();
        long part = BYTES / parts;
        try (Arena arena = Arena.ofShared()) {
            MemorySegment from = arena.allocate(BYTES, 64).fill((byte) 1);
            MemorySegment to = arena.allocate(BYTES, 64).fill((byte) 2);
            return 2.0
                    * part
                    * parts
                    / best(COPIES, parts, i -> MemorySegment.copy(from, i * part, to, i * part, part));
        }
    }

    /// Floating-point operations a second of multiply-adds in single precision, two each; the best of
    /// some runs.
    public static double operationsPerSecond() {
        int parts = Runtime.getRuntime().availableProcessors();
        float[] kept = new float[parts];
        double operations = 2.0 * SUMS * SPECIES.length() * STEPS * parts;
        double rate = operations / best(RUNS, parts, i -> kept[i] = multiplyAdds(i));
        if (Arrays.equals(kept, new float[parts])) {
            throw new IllegalStateException("multiply-adds: all 0 (expected: sums)");
        }
        return rate;
    }

    /// As many independent sums as the processor needs to be always busy. Products are added to them: a sum that is
    /// multiplied would have to be moved first.
    private static float multiplyAdds(int start) {
        FloatVector factor = FloatVector.broadcast(SPECIES, 0.5f);
        FloatVector term = FloatVector.broadcast(SPECIES, 1 + start);
        FloatVector a = term;
        FloatVector b = term;
        FloatVector c = term;
        FloatVector d = term;
        FloatVector e = term;
        FloatVector f = term;
        FloatVector g = term;
        FloatVector h = term;
        FloatVector i = term;
        FloatVector j = term;
        FloatVector k = term;
        FloatVector l = term;
        for (int step = 0; step < STEPS; step++) {
            a = factor.fma(term, a);
            b = factor.fma(term, b);
            c = factor.fma(term, c);
            d = factor.fma(term, d);
            e = factor.fma(term, e);
            f = factor.fma(term, f);
            g = factor.fma(term, g);
            h = factor.fma(term, h);
            i = factor.fma(term, i);
            j = factor.fma(term, j);
            k = factor.fma(term, k);
            l = factor.fma(term, l);
        }
        FloatVector first = a.add(b).add(c).add(d).add(e).add(f);
        return first.add(g).add(h).add(i).add(j).add(k).add(l).lane(0);
    }

    /// Seconds of the shortest run in which each processor does its part.
    private static double best(int runs, int parts, IntConsumer part) {
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run <= runs; run++) {
            long start = System.nanoTime();
            IntStream.range(0, parts).parallel().forEach(part);
            best = Math.min(best, (System.nanoTime() - start) * 1e-9);
        }
        return best;
    }
}
