package io.speccascade.bench.speed;

import io.speccascade.bench.speed.PairBench.Room;
import io.speccascade.bench.speed.SpeedTest.Sample;
import io.speccascade.engine.cli.BadInput;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.ModelRole;
import io.speccascade.weights.ModelFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/// Runs tests, each on a device of its own, since its memory is freed with it, and with buffers as large as the
/// test needs.
///
/// @param deviceName what `--device` was
/// @param opener opens it with a number of threads
/// @param repetitions samples of each test
/// @param delay before each test
/// @param warmUp whether tests run before they are timed
record SpeedRun(
        String deviceName, Function<OptionalInt, Device> opener, int repetitions, Duration delay, boolean warmUp) {
    /// The JVM compiles what runs for long enough.
    private static final double WARM_SECONDS = 3;

    /// A test with all that it depends on.
    ///
    /// @param threads of the host device
    /// @param promptRows rows of a pass over a prompt
    record Case(ModelChoice model, OptionalInt threads, int depth, int promptRows, SpeedTest test) {
        String label() {
            return model.name() + ", " + test.label() + (depth == 0 ? "" : " @ d" + depth);
        }
    }

    SpeedResult run(Case one) {
        SpeedTest test = one.test();
        if (test.needsPair() && one.model().drafter().isEmpty()) {
            throw new BadInput("-md: missing (expected: a drafter for " + test.label() + ")");
        }
        Map<ModelRole, ModelFile> files = one.model().open(test.needsPair());
        try (Device device = opener.apply(one.threads())) {
            Room room = new Room(1, one.depth() + test.positions(), test.draftTokens(), one.promptRows());
            PairBench bench = new PairBench(device, files, room);
            if (!delay.isZero()) {
                Thread.sleep(delay);
            }
            Instant begin = Instant.now();
            List<Sample> samples = samples(test, bench, one.depth());
            return new SpeedResult(
                    MeasuredDevice.of(deviceName, device.info()),
                    MeasuredModel.of(one.model().name(), Objects.requireNonNull(files.get(ModelRole.EXPERT))),
                    test.needsPair() ? one.model().draftName() : "",
                    test,
                    one.depth(),
                    one.promptRows(),
                    begin,
                    samples);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before " + one.label(), e);
        } finally {
            files.values().forEach(ModelFile::close);
        }
    }

    private List<Sample> samples(SpeedTest test, PairBench bench, int depth) {
        long start = System.nanoTime();
        while (warmUp && (System.nanoTime() - start) * 1e-9 < WARM_SECONDS) {
            test.sample(bench, depth);
        }
        List<Sample> samples = new ArrayList<>();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            samples.add(test.sample(bench, depth));
        }
        return samples;
    }
}
