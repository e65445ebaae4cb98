package io.speccascade.bench.kit;

import io.speccascade.bench.kernels.HostPeaks;
import io.speccascade.bench.kit.KitDevices.Candidate;
import io.speccascade.bench.peers.LlamaShape;
import io.speccascade.bench.peers.WeightFormat;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.compiled.CompiledDevice;
import io.speccascade.kernels.compiled.DevicePeaks;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures what the engine does on this machine. See `--help`.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Measures speculative cascades on this machine's GPU, with random weights and a set acceptance.",
        description = {
            "",
            "Finds out which devices work, makes models of the wanted shapes, measures them on the best device and "
                    + "writes kit.json and kit.md. Where Python has torch and transformers, these are measured on the "
                    + "same shapes in the same call. Without a GPU the shapes are small."
        })
public final class Kit implements Callable<Integer> {
    private static final int BAD_INPUT = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--device",
            defaultValue = "auto",
            paramLabel = "KIND",
            description =
                    "auto, cuda, opencl, tornado or host; cuda:1, opencl:1 for one of several. Default: auto, a GPU if one works.")
    private String device = "auto";

    @Option(
            names = "--experts",
            split = ",",
            paramLabel = "SHAPE",
            description = "10m, 30m, 110m, 1.1b, 0.1b, 1b, 3b or 8b. Default: 8b,1b,3b on a GPU, else 110m.")
    private List<String> experts = List.of();

    @Option(
            names = "--drafters",
            split = ",",
            paramLabel = "SHAPE",
            description = "Of the experts' vocabulary. Default: 1b,0.1b on a GPU, else 10m.")
    private List<String> drafters = List.of();

    @Option(
            names = "--weights",
            paramLabel = "TYPE",
            description = "f32, f16, bf16, q8_0 or q4_0. Default: f16 on a GPU, else q8_0.")
    private @Nullable String weights;

    @Option(
            names = "--draft-tokens",
            split = ",",
            defaultValue = "1,3,5,7",
            paramLabel = "N",
            description = "Drafted tokens of a block. Default: 1,3,5,7.")
    private List<Integer> draftTokens = List.of();

    @Option(
            names = "--acceptance",
            split = ",",
            defaultValue = "0.6,0.8,0.9",
            paramLabel = "P",
            description = "Chances that a drafted token is accepted. Default: 0.6,0.8,0.9.")
    private List<Double> acceptances = List.of();

    @Option(
            names = "--batch",
            split = ",",
            paramLabel = "N",
            description = "Sequences at a time. Default: 8,32,128 on a GPU, else 8.")
    private List<Integer> batches = List.of();

    @Option(
            names = "--positions",
            split = ",",
            paramLabel = "N",
            description = "Positions at which a step is timed. Default: 4096,32768 on a GPU, else 4096.")
    private List<Integer> positions = List.of();

    @Option(
            names = "--time",
            defaultValue = "540",
            paramLabel = "SECONDS",
            description = "All may take this long; what would not fit is skipped, and said. Default: 540.")
    private double time = 540;

    @Option(names = "--quick", description = "Fewer and shorter rounds, for trying it out.")
    private boolean isQuick;

    @Option(
            names = "--out",
            defaultValue = ".",
            paramLabel = "DIR",
            description = "Where kit.json and kit.md are written. Default: here.")
    private Path out = Path.of(".");

    @Option(
            names = "--python",
            defaultValue = "python3",
            paramLabel = "COMMAND",
            description = "How Python is started. Default: python3.")
    private String python = "python3";

    @Option(
            names = "--peer",
            defaultValue = "peer.py",
            paramLabel = "FILE",
            description = "The script that measures transformers.")
    private Path peer = Path.of("peer.py");

    private Kit() {}

    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /// @return the exit status: 2 for bad input
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = new CommandLine(new Kit()).setOut(out).setErr(err);
        command.setExecutionExceptionHandler((e, line, result) -> {
            if (e instanceof IllegalArgumentException || e instanceof DeviceException) {
                err.println("run: " + e.getMessage());
                return BAD_INPUT;
            }
            throw e;
        });
        command.setParameterExceptionHandler((e, rest) -> {
            err.println("run: " + e.getMessage());
            return BAD_INPUT;
        });
        return command.execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter terminal = spec.commandLine().getOut();
        List<Candidate> found = KitDevices.find();
        found.forEach(candidate -> terminal.println(candidate.line()));
        Candidate chosen = KitDevices.choose(found, device);
        KitSettings settings = settings(chosen.isGpu());
        KitReport report = new KitReport();
        found.forEach(
                candidate -> report.fact(candidate.id(), candidate.problem().orElse("works, " + candidate.name())));
        report.fact("measured on", chosen.id());
        report.fact(
                "command",
                "run " + String.join(" ", spec.commandLine().getParseResult().originalArgs()));
        report.fact(
                "java",
                System.getProperty("java.vm.version") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors");
        Budget budget = new Budget(System::nanoTime, time, report::note);
        try (KitModels models = new KitModels(format(chosen.isGpu()), Path.of(System.getProperty("java.io.tmpdir")))) {
            measure(settings, report, budget, models, chosen, terminal);
        }
        terminal.println();
        terminal.print(report.markdown());
        terminal.flush();
        return 0;
    }

    private void measure(
            KitSettings settings,
            KitReport report,
            Budget budget,
            KitModels models,
            Candidate chosen,
            PrintWriter terminal)
            throws IOException {
        double copied = 0;
        try (Device opened = chosen.opener().get()) {
            report.fact(
                    "device",
                    opened.info().name() + ", " + opened.info().detail() + ", "
                            + opened.info().memoryBytes() + " bytes of memory");
            if (opened instanceof CompiledDevice<?> compiled) {
                DevicePeaks peaks = DevicePeaks.measure(compiled);
                copied = peaks.copyBytesPerSecond();
                report.add(
                        "peaks",
                        Figure.of("copy", "within the device's memory, bytes read and written", "GB/s", copied / 1e9));
                report.add("peaks", Figure.of("multiply_add", "F32", "GFLOP/s", peaks.operationsPerSecond() / 1e9));
            } else {
                copied = HostPeaks.copyBytesPerSecond();
                report.add(
                        "peaks", Figure.of("copy", "by all processors, bytes read and written", "GB/s", copied / 1e9));
            }
        }
        write(report);
        PairReport pairs = new PairReport(settings, report, budget, models, chosen, copied);
        PeerProcess transformers = new PeerProcess(python, peer);
        for (LlamaShape expert : settings.experts()) {
            for (LlamaShape drafter : settings.drafters()) {
                if (drafter.parameterCount() < expert.parameterCount()) {
                    terminal.println("measuring " + expert.name() + " with " + drafter.name() + " …");
                    pairs.measure(expert, drafter);
                    write(report);
                    transformers.measure(expert.name() + " with " + drafter.name(), expert, drafter, report, budget);
                    write(report);
                }
            }
        }
    }

    /// Written again and again, so that what was measured is there whatever happens next.
    private void write(KitReport report) throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("kit.json"), report.json());
        Files.writeString(out.resolve("kit.md"), report.markdown());
    }

    private KitSettings settings(boolean isGpu) {
        return new KitSettings(
                shapes(orElse(experts, isGpu ? List.of("8b", "1b", "3b") : List.of("110m"))),
                shapes(orElse(drafters, isGpu ? List.of("1b", "0.1b") : List.of("10m"))),
                draftTokens,
                acceptances,
                orElse(batches, isGpu ? List.of(8, 32, 128) : List.of(8)),
                orElse(positions, isGpu ? List.of(4096, 32768) : List.of(4096)),
                isQuick ? 2 : 5,
                isQuick ? 0.05 : 0.4);
    }

    private WeightFormat format(boolean isGpu) {
        String name = weights == null ? isGpu ? "f16" : "q8_0" : weights;
        return Arrays.stream(WeightFormat.values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--weights: " + name + " (expected: one of f32, f16, bf16, q8_0, q4_0)"));
    }

    private static List<LlamaShape> shapes(List<String> names) {
        return names.stream().map(LlamaShape::named).toList();
    }

    private static <T> List<T> orElse(List<T> given, List<T> usual) {
        return given.isEmpty() ? usual : given;
    }
}
