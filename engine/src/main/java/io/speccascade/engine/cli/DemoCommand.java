package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.kernels.Device;
import io.speccascade.weights.ModelSpec;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows what a speculative cascade is, on problems that a built-in pair has not seen.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Solves held-out problems by every strategy: one traced answer, then a table.",
        description = {
            "",
            "Shows one answer by exact speculative decoding and by the cascade side by side, each token in the colour "
                    + "of its source, then solves all problems by all strategies, in turn problem by problem so that "
                    + "the speeds can be compared. Speeds include reading the prompt."
        },
        footer = {
            "",
            "Examples:",
            "  speccascade demo",
            "  speccascade demo --pair translate",
            "  speccascade demo --problems 10 --alpha 0.9",
            "  speccascade demo --json > demo.json"
        })
final class DemoCommand implements Runnable {
    private static final int MAX_TOKENS = 320;

    private final Terminal terminal;

    @Option(
            names = "--problems",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many problems the table covers. Default: ${DEFAULT-VALUE}.")
    private int problemCount = 60;

    @Option(
            names = "--temp",
            paramLabel = "T",
            defaultValue = "0",
            description = "Temperature; 0: always the likeliest token. Default: ${DEFAULT-VALUE}.")
    private double temperature;

    @Option(names = "--alpha", paramLabel = "A", description = "The cascade's alpha. Default: that of its rule.")
    private @Nullable Double alpha;

    @Option(names = "--json", description = "Print one JSON object at the end, nothing before.")
    private boolean json;

    @Mixin
    private ColourOption colour = new ColourOption();

    @Mixin
    private ModelOptions models = new ModelOptions();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        List<HeldOutProblem> problems = problems();
        if (!models.isPair()) {
            throw new BadInput("-md: missing (expected: -m and -md, or neither for the built-in pair)");
        }
        Request settings = Request.of("")
                .withMaxTokens(MAX_TOKENS)
                .withSampling(SamplingParameters.GREEDY.withTemperature(temperature));
        List<Method> methods = Method.all(settings, alpha);
        try (Device device = models.openDevice(terminal);
                CascadeEngine engine = models.open(device, settings.draftTokens())) {
            Solver solver = new Solver(engine);
            show(describe(engine));
            show("");
            SideBySide answers = trace(solver, methods, problems.getFirst());
            DemoTable table =
                    new DemoTable(solver.solve(methods, problems, done -> showProgress(done, problems.size())));
            if (json) {
                terminal.printLine(toJson(answers, problems.size(), table).toString());
            } else {
                terminal.printLine("");
                terminal.printLine(problems.size() + " held-out problems, "
                        + (temperature == 0 ? "greedy" : "temperature " + temperature)
                        + "; speed includes the prompt:");
                terminal.printLine("");
                table.lines().forEach(terminal::printLine);
            }
        }
    }

    private String describe(CascadeEngine engine) {
        return Stream.of(engine.drafterSpec(), engine.expertSpec())
                .flatMap(Optional::stream)
                .map(ModelSpec::name)
                .collect(Collectors.joining(" drafts for ", "", ", on " + models.describeDevice(engine)));
    }

    private List<HeldOutProblem> problems() {
        List<HeldOutProblem> all = HeldOutProblem.all(models.pair());
        if (problemCount < 1 || problemCount > all.size()) {
            throw new BadInput("--problems: " + problemCount + " (expected: 1 to " + all.size() + ")");
        }
        return all.subList(0, problemCount);
    }

    /// Shows one problem by exact speculative decoding and by the cascade. The other methods answer it too, so that
    /// the JVM has compiled everything before anything is measured.
    private SideBySide trace(Solver solver, List<Method> methods, HeldOutProblem problem) {
        show(problem.prompt());
        Map<Strategy, TracedAnswer> answers = new EnumMap<>(Strategy.class);
        methods.forEach(method -> answers.put(method.strategy(), solver.trace(method, problem)));
        SideBySide shown = new SideBySide(
                problem,
                Objects.requireNonNull(answers.get(Strategy.SPECULATIVE)),
                Objects.requireNonNull(answers.get(Strategy.CASCADE)));
        SourceStyle style = SourceStyle.of(colour.isOn(terminal));
        show("");
        shown.lines(style, terminal.columns()).forEach(this::show);
        return shown;
    }

    private void show(String line) {
        if (!json) {
            terminal.printLine(line);
        }
    }

    /// On a screen one line that changes, elsewhere a line now and then.
    private void showProgress(int done, int total) {
        if (terminal.errIsScreen()) {
            terminal.error(
                    "\r" + done + " of " + total + " problems solved by all strategies" + (done == total ? "\n" : ""));
        } else if (done % 20 == 0 || done == total) {
            terminal.errorLine(done + " of " + total + " problems solved by all strategies");
        }
    }

    private static ObjectNode toJson(SideBySide answers, int problems, DemoTable table) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode object = mapper.createObjectNode();
        object.set("trace", answers.toJson(mapper));
        object.put("problems", problems);
        table.putInto(object.putArray("strategies"));
        return object;
    }
}
