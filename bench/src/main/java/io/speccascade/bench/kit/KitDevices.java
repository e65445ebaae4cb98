package io.speccascade.bench.kit;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.DeviceProvider;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.cuda.CudaDevices;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDevices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Finds out which devices work here: each is opened and computes something that the host knows the answer of.
final class KitDevices {
    private static final int ROWS = 3;
    private static final int HIDDEN = 64;
    private static final int OUTPUTS = 96;
    private static final float TOLERANCE = 1e-4f;

    private KitDevices() {}

    /// A device, or why there is none.
    ///
    /// @param id as `--device` names it
    /// @param name the hardware
    /// @param isGpu whether it is fit for large models
    /// @param problem why it cannot be used; empty: it works
    record Candidate(String id, String name, boolean isGpu, Optional<String> problem, Supplier<Device> opener) {
        String line() {
            return name.isEmpty()
                    ? id + " is not here: " + problem.orElse("")
                    : id + " " + name + ": " + problem.orElse("works");
        }
    }

    /// All that are here, the best first, each tried.
    static List<Candidate> find() {
        List<Candidate> all = new ArrayList<>();
        CudaDevices.find()
                .forEach(device -> all.add(tried(
                        "cuda:" + device.index(),
                        device.name(),
                        true,
                        device.problem(),
                        () -> CudaDevices.open(device))));
        CudaDevices.absence().ifPresent(reason -> all.add(absent("cuda", reason)));
        OpenClDevices.find()
                .forEach(device -> all.add(tried(
                        "opencl:" + device.index(),
                        device.name(),
                        device.kind() == OpenClDescription.Kind.GPU,
                        device.problem(),
                        () -> OpenClDevices.open(device))));
        OpenClDevices.absence().ifPresent(reason -> all.add(absent("opencl", reason)));
        all.add(tornado());
        all.add(tried("host", "this machine's cores", false, Optional.empty(), HostDevice::open));
        return all;
    }

    private static Candidate tornado() {
        Optional<DeviceProvider> provider = ServiceLoader.load(DeviceProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.kind().equals("tornado"))
                .findFirst();
        if (provider.isEmpty()) {
            return absent("tornado", "not in this kit (it is in one built with a TornadoVM SDK)");
        }
        return provider.get()
                .absence()
                .map(reason -> absent("tornado", reason))
                .orElseGet(() -> tried(
                        "tornado",
                        "live task graphs",
                        false,
                        Optional.empty(),
                        () -> provider.get().open("")));
    }

    private static Candidate absent(String id, String reason) {
        return new Candidate(id, "", false, Optional.of(reason), () -> {
            throw new DeviceException(reason);
        });
    }

    private static Candidate tried(
            String id, String name, boolean isGpu, Optional<String> problem, Supplier<Device> opener) {
        return new Candidate(id, name, isGpu, problem.or(() -> problem(opener)), opener);
    }

    /// What goes wrong when the device computes something small.
    private static Optional<String> problem(Supplier<Device> opener) {
        try (Device device = opener.get();
                Device host = HostDevice.open(1)) {
            float[] expected = compute(host);
            float[] actual = compute(device);
            for (int i = 0; i < expected.length; i++) {
                if (!(Math.abs(actual[i] - expected[i]) <= TOLERANCE)) {
                    return Optional.of("computes wrong numbers: " + actual[i] + " (expected: " + expected[i] + ")");
                }
            }
            return Optional.empty();
        } catch (DeviceException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// Embeds a few tokens and multiplies them, normalised, with a matrix.
    private static float[] compute(Device device) {
        SplittableRandom random = new SplittableRandom(7);
        RowBatch rows = RowBatch.allocate(device, ROWS, ROWS);
        int[] order = {0, 1, 2};
        device.upload(rows.token(), 0, 2, 0, 1);
        device.upload(rows.counts(), 0, ROWS, ROWS);
        device.upload(rows.outputSource(), 0, order);
        device.upload(rows.outputTarget(), 0, order);
        DeviceBuffer table = filled(device, random, ROWS * HIDDEN);
        DeviceBuffer weights = filled(device, random, OUTPUTS * HIDDEN);
        DeviceBuffer norm = filled(device, random, HIDDEN);
        DeviceBuffer hidden = device.allocate(ElementType.F32, ROWS * HIDDEN);
        DeviceBuffer out = device.allocate(ElementType.F32, ROWS * OUTPUTS);
        var outputs = new TransformerLaunches.RowMap(ROWS, 1, rows.outputSource(), rows.outputTarget());
        device.compile(List.of(
                        TransformerLaunches.embed(rows, hidden, table, HIDDEN, 1f),
                        TransformerLaunches.normMatmul(rows, outputs, out, hidden, norm, 1e-5f, List.of(weights))))
                .run();
        float[] result = new float[ROWS * OUTPUTS];
        device.download(out, 0, result);
        return result;
    }

    private static DeviceBuffer filled(Device device, SplittableRandom random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextDouble(-1, 1) / 8;
        }
        DeviceBuffer buffer = device.allocate(ElementType.F32, length);
        device.upload(buffer, 0, Arrays.copyOf(values, length));
        return buffer;
    }

    /// The one that `--device` names: `auto` takes the first GPU that works, else the first that works.
    ///
    /// @throws IllegalArgumentException if there is none of that name, or it does not work
    static Candidate choose(List<Candidate> found, String wanted) {
        List<Candidate> working =
                found.stream().filter(device -> device.problem().isEmpty()).toList();
        if (wanted.equals("auto")) {
            return working.stream()
                    .filter(Candidate::isGpu)
                    .findFirst()
                    .or(() -> working.stream().findFirst())
                    .orElseThrow(() -> new IllegalArgumentException("--device: nothing works here"));
        }
        List<Candidate> named = found.stream()
                .filter(device -> device.id().equals(wanted) || device.id().startsWith(wanted + ":"))
                .toList();
        return named.stream()
                .filter(device -> device.problem().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--device: " + wanted + ": "
                        + named.stream()
                                .map(Candidate::line)
                                .findFirst()
                                .orElse("not here (expected: auto, " + ids(working) + ")")));
    }

    private static String ids(List<Candidate> devices) {
        return String.join(", ", devices.stream().map(Candidate::id).toList());
    }
}
