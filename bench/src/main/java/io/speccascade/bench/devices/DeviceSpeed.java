package io.speccascade.bench.devices;

import io.speccascade.bench.peers.Spread;
import io.speccascade.bench.speed.PairBench;
import io.speccascade.bench.speed.PairBench.Room;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDevices;
import io.speccascade.kernels.opencl.ProgramCache;
import io.speccascade.weights.ModelFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Times one model on the host and on an OpenCL device, in alternation: `DeviceSpeed MODEL [ROUNDS] [both]`. Prints,
/// for
/// each device, tokens per second of decoding and of a prompt, and milliseconds of a pass that scores 1 to 9 rows, as
/// medians with least and most, then each device's cost of the rows in terms of one row and its ratio to the host. With
/// `both` also with the kernels that are shaped for the other kind of device.
public final class DeviceSpeed {
    private static final int[] ROWS = {1, 2, 4, 6, 9};
    private static final int PROMPT = 128;
    private static final int DECODED = 24;
    private static final int DEPTH = 64; // positions before the rows that are scored
    private static final int REPEATS = 4;
    private static final Room ROOM = new Room(1, 512, 0, PROMPT);

    private DeviceSpeed() {}

    public static void main(String[] args) {
        Path model = Path.of(args[0]);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Map<String, Device> devices = open(args.length > 2);
        try (ModelFile file = ModelFile.open(model)) {
            Map<String, PairBench> benches = new LinkedHashMap<>();
            devices.forEach((name, device) ->
                    benches.put(name, new PairBench(device, Map.of(ModelRole.EXPERT, file), ROOM)));
            System.out.printf(Locale.ROOT, "%s, %d rounds in alternation%n", model.getFileName(), rounds);
            devices.forEach((name, device) -> System.out.printf(
                    Locale.ROOT,
                    "  %-10s %s, %s%n",
                    name,
                    device.info().name(),
                    device.info().detail()));
            printRow("decode tok/s", measure(benches, rounds, bench -> DECODED / bench.expertSeconds(0, 0, DECODED)));
            printRow("prompt tok/s", measure(benches, rounds, bench -> PROMPT / bench.expertSeconds(0, PROMPT, 0)));
            Map<String, Double> single = new LinkedHashMap<>();
            for (int rows : ROWS) {
                Map<String, List<Double>> pass =
                        measure(benches, rounds, bench -> 1e3 * bench.scoringSeconds(DEPTH, rows, REPEATS));
                printRow(rows + " rows ms", pass);
                pass.forEach((name, values) -> {
                    double median = Spread.of(values).median();
                    single.putIfAbsent(name, median);
                    System.out.printf(Locale.ROOT, "  %-14s %s: %.2f x one row%n", "", name, median / single.get(name));
                });
            }
        } finally {
            devices.values().forEach(Device::close);
        }
    }

    private static Map<String, Device> open(boolean both) {
        OpenClDescription description = OpenClDevices.find().stream()
                .filter(OpenClDescription::isUsable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no usable OpenCL device"));
        Map<String, Device> devices = new LinkedHashMap<>();
        devices.put("host", HostDevice.open());
        Geometry own = description.geometry();
        devices.put("opencl", OpenClDevices.open(description));
        if (both) {
            Geometry other = own.equals(Geometry.CPU) ? Geometry.GPU : Geometry.CPU;
            devices.put(
                    "as " + other.name(),
                    OpenClDevices.open(description, other, ProgramCache.ofUser(System.err::println)));
        }
        return devices;
    }

    private interface Measurement {
        double of(PairBench bench);
    }

    /// One warm-up each, then the rounds.
    private static Map<String, List<Double>> measure(
            Map<String, PairBench> benches, int rounds, Measurement measurement) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, PairBench> bench : benches.entrySet()) {
                double value = measurement.of(bench.getValue());
                List<Double> list = values.computeIfAbsent(bench.getKey(), absent -> new ArrayList<>());
                if (round >= 0) {
                    list.add(value);
                }
            }
        }
        return values;
    }

    private static void printRow(String label, Map<String, List<Double>> values) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-14s", label));
        double host = Spread.of(values.values().iterator().next()).median();
        values.forEach((name, list) -> line.append(String.format(
                Locale.ROOT,
                " %s %s (x %.2f)",
                name,
                Spread.of(list),
                Spread.of(list).median() / host)));
        System.out.println(line);
    }
}
