package io.speccascade.bench.kernels;

import io.speccascade.engine.cli.BadInput;
import io.speccascade.engine.cli.DeviceOptions;
import io.speccascade.engine.cli.Terminal;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Operation;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDevices;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Times every operation on every device and says what share of the device's own peak it reaches. See `--help`.
@Command(
        name = "kernels",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Times operations of the engine and says what share of the device's peak they reach.",
        description = {
            "",
            "Each is compared with the plain host kernels, then timed by JMH in a process of its own, on so many "
                    + "buffers that no cache holds them. The share is the least time that the peaks of the device "
                    + "allow (copying, multiply-adds; measured before and after) for the bytes and operations "
                    + "that cannot be avoided, over the time taken. The usual cases take about ten minutes on two "
                    + "cores that are otherwise idle; on a busy machine the times say little."
        },
        footer = {
            "",
            "Examples:",
            "  bench/kernels --json before.json",
            "  bench/kernels --compare before.json --json after.json",
            "  bench/kernels --operations MATMUL_ADD --types Q8_0,Q4_K --shapes 1b,70b --rows 1,2,4,8",
            "  bench/kernels --from after.json --compare before.json"
        })
public final class KernelTable implements Callable<Integer> {
    private static final int FAILURE = 1;
    private static final int BAD_INPUT = 2;

    private final Terminal terminal;

    @Option(
            names = "--device",
            split = ",",
            paramLabel = "KIND",
            description = "host, opencl or cuda, several by commas. Default: host, and opencl where it works.")
    private List<String> devices = List.of();

    @Option(
            names = "--operations",
            split = ",",
            paramLabel = "NAME",
            description = "Constants of Operation. Default: all.")
    private List<String> operations = List.of();

    @Option(
            names = "--shapes",
            split = ",",
            paramLabel = "NAME",
            description = "1b, 3b, 8b or 70b. With this or one of the next three all combinations are measured.")
    private List<String> shapes = List.of();

    @Option(
            names = "--vocabulary",
            split = ",",
            paramLabel = "N",
            description = "Tokens, e.g. 32000,128256,256000; of NORM_MATMUL: the output matrix too.")
    private List<Integer> vocabularies = List.of();

    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q5_K or Q6_K.")
    private List<String> types = List.of();

    @Option(
            names = "--rows",
            split = ",",
            paramLabel = "N",
            description = "Rows of a batch; of a block: drafted tokens and one more.")
    private List<Integer> rows = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Keep the times, to compare with later.")
    private @Nullable Path json;

    @Option(names = "--compare", paramLabel = "FILE", description = "Say what is faster or slower than in this run.")
    private @Nullable Path compared;

    @Option(names = "--from", paramLabel = "FILE", description = "Measure nothing: show a run that was kept.")
    private @Nullable Path kept;

    private KernelTable(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(new Terminal(InputStream.nullInputStream(), out, err, false, false, 100), arguments));
    }

    /// Runs the command.
    ///
    /// @return the exit code
    static int run(Terminal terminal, String... arguments) {
        return new CommandLine(new KernelTable(terminal))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof BadInput
                            || e instanceof IllegalArgumentException
                            || e instanceof DeviceException) {
                        terminal.errorLine("kernels: " + e.getMessage());
                        return BAD_INPUT;
                    }
                    throw e;
                })
                .setParameterExceptionHandler((e, given) -> {
                    terminal.errorLine("kernels: " + e.getMessage());
                    return BAD_INPUT;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() {
        KernelReport before = compared == null ? null : KernelReport.read("--compare", compared);
        List<String> failures = new ArrayList<>();
        KernelReport report = kept == null ? measure(failures) : KernelReport.read("--from", kept);
        report.table().forEach(terminal::printLine);
        if (before != null) {
            terminal.printLine("");
            new KernelComparison(before, report).table().forEach(terminal::printLine);
        }
        if (json != null) {
            report.write(json);
        }
        failures.forEach(failure -> terminal.errorLine("not timed: " + failure));
        return failures.isEmpty() ? 0 : FAILURE;
    }

    private KernelReport measure(List<String> failures) {
        List<KernelCase> cases = selection().cases();
        String begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Map<String, DevicePeak> peaks = new LinkedHashMap<>();
        devices().forEach(device -> peaks.put(device, peak(device)));
        List<KernelTiming> timings = new ArrayList<>();
        int done = 0;
        for (KernelCase one : cases) {
            for (String device : peaks.keySet()) {
                terminal.errorLine(++done + " of " + cases.size() * peaks.size() + ": " + device + " " + one);
                try {
                    timings.add(KernelRunner.time(one, device));
                } catch (BadInput e) {
                    failures.add(e.getMessage());
                }
            }
        }
        peaks.replaceAll((device, peak) -> peak.best(peak(device)));
        return new KernelReport(begin, List.copyOf(peaks.values()), timings);
    }

    private KernelSelection selection() {
        return new KernelSelection(
                operations.stream()
                        .map(name -> KernelCase.constant("operation", Operation.values(), name))
                        .toList(),
                shapes.stream().map(KernelShape::named).toList(),
                vocabularies,
                types.stream()
                        .map(name -> KernelCase.constant("type", ElementType.values(), name))
                        .toList(),
                rows);
    }

    private List<String> devices() {
        if (!devices.isEmpty()) {
            return devices.stream().distinct().toList();
        }
        return OpenClDevices.find().stream().anyMatch(OpenClDescription::isUsable)
                ? List.of("host", "opencl")
                : List.of("host");
    }

    private DevicePeak peak(String id) {
        try (Device device = DeviceOptions.of(id, OptionalInt.empty()).open(terminal)) {
            return DevicePeak.of(id, device);
        }
    }
}
