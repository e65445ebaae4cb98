package io.speccascade.kernels.host;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.TransformerLaunches.RowMap;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;

/// Measures the host kernels: `read`, `decode`, `prompt`, `tiny`, `attention`, each with a number of threads. Prints
/// the
/// median of several runs; compare numbers of one call only, the machine may be shared.
final class HostBenchmark {
    private static final int INPUTS = 2048;
    private static final int OUTPUTS = 5632;
    private static final List<ElementType> TYPES =
            List.of(ElementType.F32, ElementType.F16, ElementType.BF16, ElementType.Q8_0, ElementType.Q4_0);

    private HostBenchmark() {}

    public static void main(String[] arguments) {
        int threads = Integer.parseInt(arguments[0]);
        for (String what : Arrays.asList(arguments).subList(1, arguments.length)) {
            try (Arena arena = Arena.ofShared();
                    HostDevice device = HostDevice.open(threads)) {
                String[] parts = what.split(":", -1);
                switch (parts[0]) {
                    case "read" -> read(arena, threads);
                    case "decode" -> matmul(arena, device, 1, parts);
                    case "rows" -> matmul(arena, device, Integer.parseInt(parts[2]), parts);
                    case "tiny" -> tiny(arena, device);
                    case "attention" -> attention(device, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
                    default -> throw new IllegalArgumentException("benchmark: " + what);
                }
            }
        }
    }

    /// Seconds of a run: the tenth percentile, after a warm-up. On one thread it is the time of the processor, which
    /// other programs on the machine disturb less.
    private static double time(int threads, Runnable work, double seconds) {
        LongSupplier clock =
                threads == 1 ? ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime : System::nanoTime;
        long end = System.nanoTime() + (long) (seconds * 0.4e9);
        while (System.nanoTime() < end) {
            work.run();
        }
        List<Long> times = new ArrayList<>();
        end = System.nanoTime() + (long) (seconds * 1e9);
        while (times.size() < 5 || System.nanoTime() < end) {
            long start = clock.getAsLong();
            work.run();
            times.add(clock.getAsLong() - start);
        }
        times.sort(null);
        return times.get(times.size() / 10) * 1e-9;
    }

    private static void read(Arena arena, int threads) {
        long bytes = 1L << 29;
        MemorySegment memory = arena.allocate(bytes, 64);
        memory.fill((byte) 1);
        try (Workers workers = new Workers(threads)) {
            long[] sink = new long[threads * 16];
            int parts = 256;
            double seconds = time(
                    threads,
                    () -> workers.parallel(parts, (index, worker) -> {
                        long from = bytes / parts * index;
                        sink[worker * 16] += sum(memory, from, from + bytes / parts);
                    }),
                    3);
            System.out.printf(Locale.ROOT, "read %d threads: %.1f GB/s%n", threads, bytes / seconds * 1e-9);
        }
    }

    private static long sum(MemorySegment memory, long from, long to) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (long at = from; at < to; at += 32) {
            a += memory.get(ValueLayout.JAVA_LONG, at);
            b += memory.get(ValueLayout.JAVA_LONG, at + 8);
            c += memory.get(ValueLayout.JAVA_LONG, at + 16);
            d += memory.get(ValueLayout.JAVA_LONG, at + 24);
        }
        return a + b + c + d;
    }

    private static void matmul(Arena arena, HostDevice device, int rows, String[] parts) {
        for (ElementType type : TYPES) {
            if (parts.length > 1 && !parts[1].equals("all") && !parts[1].equals(type.name())) {
                continue;
            }
            var batch = BatchFixture.of(device, rows, rows);
            long length = (long) INPUTS * OUTPUTS;
            int layers = (int) Math.max(1, (rows > 16 ? 1L << 26 : 1L << 29) / type.byteSize(length));
            DeviceBuffer x = batch.floats(BatchFixture.gaussian(rows * OUTPUTS, new Random(1)));
            DeviceBuffer in = batch.floats(BatchFixture.gaussian(rows * INPUTS, new Random(2)));
            List<Launch> launches = new ArrayList<>();
            for (int layer = 0; layer < layers; layer++) {
                MemorySegment bytes = arena.allocate(type.byteSize(length), 64);
                fill(bytes, type);
                DeviceBuffer weight = device.load(type, length, bytes);
                launches.add(TransformerLaunches.matmulAdd(batch.rows(), x, in, weight, OUTPUTS));
            }
            Program program = device.compile(launches);
            double seconds = time(device.info().computeUnits(), program::run, 4);
            System.out.printf(
                    Locale.ROOT,
                    "%s rows=%d: %.2f GB/s, %.1f GFLOP/s%n",
                    type,
                    rows,
                    type.byteSize(length) * layers / seconds * 1e-9,
                    2.0 * length * layers * rows / seconds * 1e-9);
        }
    }

    private static void fill(MemorySegment bytes, ElementType type) {
        Random random = new Random(4);
        byte[] noise = new byte[1 << 16];
        random.nextBytes(noise);
        for (int i = 0; i < noise.length; i += 2) {
            // Small positive exponents in F32, F16 and BF16 alike.
            noise[i + 1] = (byte) (type == ElementType.F16 ? 0x2C : 0x3D);
        }
        for (long at = 0; at < bytes.byteSize(); at += noise.length) {
            long length = Math.min(noise.length, bytes.byteSize() - at);
            MemorySegment.copy(MemorySegment.ofArray(noise), 0, bytes, at, length);
        }
        if (type.blockLength() > 1) {
            for (long at = 0; at < bytes.byteSize(); at += type.blockBytes()) {
                bytes.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, Float.floatToFloat16(0.01f));
            }
        }
    }

    private static void tiny(Arena arena, HostDevice device) {
        for (int size : new int[] {64, 128, 256}) {
            for (int rows : new int[] {1, 5}) {
                var batch = BatchFixture.of(device, rows, rows);
                DeviceBuffer x = batch.floats(BatchFixture.gaussian(rows * size, new Random(1)));
                DeviceBuffer norm = batch.floats(BatchFixture.gaussian(size, new Random(1)));
                DeviceBuffer identity = batch.ints(BatchFixture.range(rows));
                for (int outputs : new int[] {size, 512}) {
                    var weight = WeightFixture.random(arena, ElementType.F32, outputs, size, new Random(3));
                    DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * outputs);
                    List<Launch> launches = new ArrayList<>();
                    for (int i = 0; i < 100; i++) {
                        launches.add(TransformerLaunches.normMatmul(
                                batch.rows(),
                                new RowMap(rows, 0, identity, identity),
                                out,
                                x,
                                norm,
                                1e-5f,
                                List.of(weight.load(device))));
                    }
                    Program program = device.compile(launches);
                    double seconds = time(device.info().computeUnits(), program::run, 0.5);
                    System.out.printf(
                            Locale.ROOT,
                            "normMatmul %d rows %d -> %d: %.2f us%n",
                            rows,
                            size,
                            outputs,
                            seconds / 100 * 1e6);
                }
            }
        }
    }

    private static void attention(HostDevice device, int rows, int length) {
        var shape = new AttentionShape(32, 4, 64, 64, 32, (length + rows + 31) / 32);
        var batch = BatchFixture.of(device, rows, rows);
        int pages = shape.pagesPerSlot();
        DeviceBuffer cache = batch.floats(BatchFixture.gaussian(pages * 32 * shape.kvSize(), new Random(2)));
        DeviceBuffer qkv = batch.floats(BatchFixture.gaussian(rows * shape.qkvSize(), new Random(3)));
        DeviceBuffer out = device.allocate(ElementType.F32, (long) rows * shape.querySize());
        DeviceBuffer table = batch.ints(BatchFixture.range(pages));
        device.upload(
                batch.rows().position(),
                0,
                Arrays.stream(BatchFixture.range(rows)).map(i -> i + length).toArray());
        Program program = device.compile(
                List.of(TransformerLaunches.attention(batch.rows(), out, qkv, cache, cache, table, shape, 0.125f)));
        double seconds = time(device.info().computeUnits(), program::run, 3);
        System.out.printf(
                Locale.ROOT,
                "attention rows=%d length=%d: %.1f us, %.1f GFLOP/s%n",
                rows,
                length,
                seconds * 1e6,
                4.0 * rows * (length + rows / 2) * shape.querySize() / seconds * 1e-9);
    }
}
