package io.speccascade.bench.speed;

import io.speccascade.bench.speed.SpeedRun.Case;
import io.speccascade.engine.cli.BadInput;
import io.speccascade.engine.cli.DeviceOptions;
import io.speccascade.engine.cli.Terminal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how fast models and pairs are, with llama-bench's flags and formats.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Measures speed: prompts, generation, verification, blocks, speed-up at a set acceptance.",
        description = {
            "",
            "Flags, tests and formats are llama-bench's; numbers may be lists and ranges (128,512 or 1-8 or 1-8+2 or "
                    + "1-8*2). Reading a prompt computes no logits; generating takes the likeliest token on the "
                    + "device, with the host looking at the end only. Positions of -d are not computed: what they hold "
                    + "costs the same. Each test warms up for three seconds.",
            "",
            "--verify, --block and --spec are of speculative decoding. The column 'x expert' is time over that of one "
                    + "row (--verify) or of one step of the expert (--block), and speed over that of the expert "
                    + "alone (--spec), measured in turn. A block pays where more tokens are committed than steps it "
                    + "costs."
        },
        footer = {
            "",
            "Examples:",
            "  speccascade bench",
            "  speccascade bench -m model.gguf -p 128,512 -n 128 -d 0,4096 -r 3",
            "  speccascade bench -m big.gguf -md small.gguf --verify 1-7 --block 2,4 --spec 0.6,0.8,0.9",
            "  speccascade bench -m model.gguf -o sql | sqlite3 speed.sqlite"
        })
public final class BenchCommand implements Runnable {
    private static final int MOST_REPETITIONS = 1000;
    private static final int MOST_DELAY = 3600;
    private static final int MOST_THREADS = 1024;

    private final Terminal terminal;

    @Mixin
    private ModelChoiceOptions models = new ModelChoiceOptions();

    @Mixin
    private TestOptions tests = new TestOptions();

    @Option(
            names = "--device",
            paramLabel = "KIND",
            description = "auto, host, opencl, cuda or tornado; opencl:INDEX or opencl:NAME for one of several. "
                    + "Default: auto.")
    private String device = "auto";

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Threads of the host device. Default: one per processor.")
    private List<String> threads = List.of();

    @Option(
            names = {"-r", "--repetitions"},
            paramLabel = "N",
            description = "Samples of each test. Default: 5.")
    private String repetitions = "5";

    @Option(names = "--delay", paramLabel = "SECONDS", description = "Rest before each test. Default: 0.")
    private String delay = "0";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "On standard output: md, csv, json, jsonl, sql or none. Default: md.")
    private String output = "md";

    @Option(
            names = {"-oe", "--output-err"},
            paramLabel = "FORMAT",
            description = "On standard error too. Default: none.")
    private String errorOutput = "none";

    @Option(names = "--no-warmup", description = "Time the first run too.")
    private boolean noWarmup;

    @Option(names = "--progress", description = "Say on standard error which test runs.")
    private boolean progress;

    @Mixin
    private AbsentOptions absent = new AbsentOptions();

    /// @param terminal where results go
    public BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        absent.refuse();
        List<ResultPrinter> printers = printers();
        SpeedRun run = new SpeedRun(
                device,
                count -> DeviceOptions.of(device, count).open(terminal),
                one("-r", repetitions, 1, MOST_REPETITIONS),
                Duration.ofSeconds(one("--delay", delay, 0, MOST_DELAY)),
                !noWarmup);
        List<Case> cases = cases();
        boolean hasBegun = false;
        try {
            for (int i = 0; i < cases.size(); i++) {
                if (progress) {
                    terminal.errorLine("test " + (i + 1) + " of " + cases.size() + ": "
                            + cases.get(i).label());
                }
                SpeedResult result = run.run(cases.get(i));
                if (!hasBegun) {
                    printers.forEach(ResultPrinter::begin);
                    hasBegun = true;
                }
                printers.forEach(printer -> printer.print(result));
            }
        } finally {
            if (hasBegun) {
                printers.forEach(ResultPrinter::end);
            }
        }
    }

    /// In llama-bench's order: all tests of a model, then the next.
    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        List<SpeedTest> all = tests.tests();
        List<Integer> depths = tests.depths();
        List<Integer> promptRows = tests.promptRows();
        List<OptionalInt> counts = threads.isEmpty()
                ? List.of(OptionalInt.empty())
                : new NumberList("-t", 1, MOST_THREADS)
                        .parse(threads).stream().map(OptionalInt::of).toList();
        for (ModelChoice model : models.choices()) {
            for (int rows : promptRows) {
                for (OptionalInt count : counts) {
                    for (int depth : depths) {
                        all.forEach(test -> cases.add(new Case(model, count, depth, rows, test)));
                    }
                }
            }
        }
        return cases;
    }

    private List<ResultPrinter> printers() {
        TableColumns columns = new TableColumns(
                tests.choosesPromptRows(), tests.tests().stream().anyMatch(SpeedTest::isOwn));
        return Stream.of(
                        printer("-o", output, terminal::print, columns),
                        printer("-oe", errorOutput, terminal::error, columns))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ResultPrinter> printer(
            String flag, String format, Consumer<String> out, TableColumns columns) {
        return OutputFormat.named(flag, format).map(named -> named.printer(out, columns));
    }

    private static int one(String flag, String value, int least, int most) {
        List<Integer> numbers = new NumberList(flag, least, most).parse(List.of(value));
        if (numbers.size() != 1) {
            throw new BadInput(flag + ": '" + value + "' (expected: one number)");
        }
        return numbers.getFirst();
    }
}
