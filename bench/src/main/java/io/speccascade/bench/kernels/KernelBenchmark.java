package io.speccascade.bench.kernels;

import io.speccascade.engine.cli.DeviceOptions;
import io.speccascade.engine.cli.Terminal;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Program;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One operation on one device: a program of it on so many buffers, one after another, that none is still in a
/// cache when its turn comes. The time is that of the whole program; [KernelTable] divides it by the launches.
/// when its turn comes. The time is that of the whole program; [KernelTable] divides it by the launches.
///
/// Before it is timed it is compared with the plain host kernels; where it differs there is no time.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 10, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-XX:+UseSerialGC",
            "--add-modules",
            "jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "-DuniqueLibraryNames=true"
        })
public class KernelBenchmark {
    /// What is measured: see [KernelCase#toString()].
    @Param("MATMUL_ADD:8b:0:Q8_0:1")
    public String kernel = "";

    /// Where, as `--device` names it.
    @Param("host")
    public String device = "";

    /// What one run of the program is, said beside its time.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Told {
        /// Launches of the program.
        public long launches;

        /// Bytes that one launch has to move.
        public long bytes;

        /// Floating-point operations of one launch.
        public long operations;
    }

    private final Arena arena = Arena.ofShared();
    private final int[] waited = new int[1];
    private List<KernelInstance> instances = List.of();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare first
    private Device opened;

    @SuppressWarnings("NullAway.Init")
    private Program program;

    @SuppressWarnings("NullAway.Init")
    private DeviceBuffer last;

    /// Checks the operation and makes its program.
    @Setup(Level.Trial)
    public void prepare() {
        KernelCase one = KernelCase.parse(kernel);
        opened = DeviceOptions.of(device, OptionalInt.empty()).open(errors());
        KernelCheck.mismatch(one, opened).ifPresent(difference -> {
            throw new IllegalStateException(KernelRunner.MISMATCH + difference);
        });
        instances = KernelInstances.many(one, opened, arena);
        program = opened.compile(instances.stream().map(KernelInstance::launch).toList());
        last = opened.allocate(ElementType.I32, 1);
    }

    /// Puts back what the last run changed.
    @Setup(Level.Invocation)
    public void reset() {
        instances.forEach(instance -> instance.reset().run());
    }

    /// A download waits for the end of the program.
    @Benchmark
    public void run(Told told) {
        program.run();
        opened.download(last, 0, waited);
        told.launches = instances.size();
        told.bytes = (long) instances.getFirst().work().bytes();
        told.operations = (long) instances.getFirst().work().operations();
    }

    /// Frees the memory.
    @TearDown(Level.Trial)
    public void close() {
        opened.close();
        arena.close();
    }

    private static Terminal errors() {
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        return new Terminal(InputStream.nullInputStream(), err, err, false, false, 100);
    }
}
