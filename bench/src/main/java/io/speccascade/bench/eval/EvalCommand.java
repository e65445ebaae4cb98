package io.speccascade.bench.eval;

import io.speccascade.bench.report.Calibration;
import io.speccascade.bench.report.PairScorer;
import io.speccascade.bench.report.Report;
import io.speccascade.bench.report.Traces;
import io.speccascade.bench.tasks.AnswerScorer;
import io.speccascade.bench.tasks.Task;
import io.speccascade.bench.tasks.TaskProblem;
import io.speccascade.bench.tasks.Tasks;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Request;
import io.speccascade.engine.cli.BadInput;
import io.speccascade.engine.cli.ModelOptions;
import io.speccascade.engine.cli.Terminal;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.ModelRole;
import io.speccascade.weights.chat.ChatTemplate;
import io.speccascade.weights.chat.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures quality against cost of strategies and rules on a task.
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Measures quality against cost: a task by strategies, rules, alphas and settings.",
        description = {
            "",
            "Answers every problem by every combination of the listed strategies, rules, alphas, draft lengths, "
                    + "temperatures and seeds, and writes answers, a table of points with 95 %% intervals, and who needs "
                    + "fewer expert calls at equal accuracy. A run that was stopped, in any way, goes on where it was when the "
                    + "command is given again. A file's task has one JSON object a line: prompt, answer (a text, a number, "
                    + "or a list of them), perhaps id and scorer.",
            "",
            "Modelled latency is (expert calls + c x drafter calls) per token, relative to the expert alone."
        },
        footer = {
            "",
            "Examples:",
            "  speccascade eval --task arithmetic --report out/",
            "  speccascade eval --task translate --report out/ --temp 0 --rule token-v3,opt --alpha 0:1:0.1",
            "  speccascade eval --task qa.jsonl --scorer last-number -m big.gguf -md small.gguf --report out/ --seeds 3"
        })
public final class EvalCommand implements Runnable {
    private final Terminal terminal;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--task",
            paramLabel = "TASK",
            required = true,
            description = "arithmetic, arithmetic-heldout (templates that training never saw), translate, or a file of "
                    + "JSON lines.")
    private String task = "";

    @Option(
            names = "--report",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write, or to go on with.")
    private Path report = Path.of("");

    @Option(names = "--overwrite", description = "Start over where the folder holds a run.")
    private boolean overwrite;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "500",
            description = "Most problems. Default: ${DEFAULT-VALUE}.")
    private int limit = 500;

    @Option(
            names = "--scorer",
            paramLabel = "NAME",
            description = "How answers are judged: " + AnswerScorer.NAMES + ". Default: the task's own.")
    private @Nullable String scorer;

    @Option(names = "--chat", description = "Ask through the model's chat template.")
    private boolean chat;

    @Mixin
    private GridOptions grid = new GridOptions();

    @Option(
            names = "--slots",
            paramLabel = "N",
            defaultValue = "8",
            description = "Answers computed at a time; they do not depend on it. Default: ${DEFAULT-VALUE}.")
    private int slots = 8;

    @Option(
            names = "--cost-ratio",
            paramLabel = "C",
            description = "Cost of a drafter call in expert calls, for modelled latency. Default: the ratio of the "
                    + "weights' bytes.")
    private @Nullable Double costRatio;

    @Option(
            names = "--margin",
            paramLabel = "POINTS",
            defaultValue = "1",
            description = "How far below exact speculative decoding a score still counts as equal, of 100. Default: "
                    + "${DEFAULT-VALUE}.")
    private double margin = 1;

    @Option(
            names = "--latency-problems",
            paramLabel = "N",
            defaultValue = "20",
            description = "Problems whose answers are timed, one at a time, all points in turn; 0: none. Default: "
                    + "${DEFAULT-VALUE}.")
    private int latencyProblems = 20;

    @Option(
            names = "--latency-rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often each is timed. Default: ${DEFAULT-VALUE}.")
    private int latencyRounds = 3;

    @Mixin
    private ModelOptions models = new ModelOptions();

    public EvalCommand(Terminal terminal) {
        this(terminal, Clock.systemUTC());
    }

    EvalCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void run() {
        Tasks.pair(task).ifPresent(models::defaultTo);
        check();
        List<Point> points = grid.points(models.isPair());
        Request settings = grid.settings();
        List<Long> seeds = grid.seeds();
        Task problems = Tasks.load(task, limit, Optional.ofNullable(scorer).map(AnswerScorer::named));
        RunFolder folder = RunFolder.at(report);
        try {
            folder.prepare(overwrite);
            try (Device device = models.openDevice(terminal)) {
                Evaluation evaluation;
                int context;
                try (CascadeEngine engine = open(device, slots)) {
                    RunPlan plan = new RunPlan(problems, points, seeds, prompts(engine, problems, settings));
                    double ratio = costRatio == null ? RunFile.costRatio(engine) : costRatio;
                    runFile(engine, ratio).write(folder, plan, engine);
                    context = engine.contextLength();
                    evaluation = new Evaluation(plan, folder, terminal, ratio, margin);
                    evaluation.answer(engine);
                }
                time(evaluation, device);
                evaluation.summarise().forEach(terminal::printLine);
                writeReport(problems, device, context);
            }
        } catch (IOException e) {
            throw new BadInput("--report: " + e.getMessage() + " (expected: a folder that can be written)");
        }
    }

    private void time(Evaluation evaluation, Device device) throws IOException {
        int timed =
                Math.min(latencyProblems, evaluation.plan().task().problems().size());
        if (timed > 0) {
            try (CascadeEngine engine = open(device, 1)) {
                evaluation.time(engine, timed, latencyRounds);
            }
        }
    }

    /// Has both models read the answers once more, and makes the report from the folder's files.
    private void writeReport(Task problems, Device device, int context) throws IOException {
        if (models.isPair()) {
            PairScorer.PromptForm form = chat ? PairScorer.PromptForm.CHAT : PairScorer.PromptForm.PLAIN;
            try (PairScorer scorer = new PairScorer(
                    device, models.file(ModelRole.DRAFTER), models.file(ModelRole.EXPERT), form, context)) {
                Traces.record(report, scorer);
                calibrate(problems, scorer);
            }
        }
        Report.write(report);
        terminal.printLine("");
        terminal.printLine("Report: " + report.resolve("report.html"));
    }

    /// Along right answers where the task has them whole, else along the expert's own.
    private void calibrate(Task problems, PairScorer scorer) throws IOException {
        List<Calibration.Reference> references = problems.problems().stream()
                .flatMap(problem -> problem.solution().stream()
                        .map(solution -> new Calibration.Reference(problem.prompt(), solution)))
                .toList();
        if (references.isEmpty()) {
            Calibration.record(report, scorer);
        } else {
            Calibration.record(report, scorer, references, "the right answers of the task");
        }
    }

    private CascadeEngine open(Device device, int count) {
        return models.open(device, grid.mostDraftTokens(), builder -> builder.slots(count));
    }

    private RunFile runFile(CascadeEngine engine, double ratio) {
        return new RunFile(
                commandLine(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                models.describeDevice(engine),
                models.isBuiltIn() ? Optional.of(models.pair().label()) : Optional.empty(),
                ratio);
    }

    private void check() {
        require(limit >= 1, "--limit: " + limit + " (expected: at least 1)");
        require(slots >= 1, "--slots: " + slots + " (expected: at least 1)");
        require(latencyProblems >= 0, "--latency-problems: " + latencyProblems + " (expected: at least 0)");
        require(latencyRounds >= 1, "--latency-rounds: " + latencyRounds + " (expected: at least 1)");
        require(margin >= 0 && margin <= 100, "--margin: " + margin + " (expected: 0 to 100)");
        require(
                costRatio == null || (Double.isFinite(costRatio) && costRatio >= 0),
                "--cost-ratio: " + costRatio + " (expected: at least 0)");
    }

    /// The problems as requests; one that does not fit is found before the first is answered.
    private List<Request> prompts(CascadeEngine engine, Task problems, Request settings) {
        Optional<ChatTemplate> template = chat ? engine.chatTemplate() : Optional.empty();
        require(!chat || template.isPresent(), "--chat: the model has no chat template (expected: one, or no --chat)");
        List<Request> requests = new ArrayList<>();
        for (TaskProblem problem : problems.problems()) {
            Request.Prompt prompt = template.<Request.Prompt>map(form ->
                            new Request.Prompt.Chat(form.prompt(List.of(new Message("user", problem.prompt())))))
                    .orElseGet(() -> new Request.Prompt.Text(problem.prompt()));
            int length = length(engine, prompt);
            require(
                    length < engine.contextLength(),
                    problem.place() + ": prompt: " + length + " tokens (expected: at most "
                            + (engine.contextLength() - 1) + "; -c sets the context)");
            requests.add(settings.withPrompt(prompt));
        }
        return requests;
    }

    private static int length(CascadeEngine engine, Request.Prompt prompt) {
        return switch (prompt) {
            case Request.Prompt.Text text -> engine.tokenizer().encode(text.text()).length;
            case Request.Prompt.Chat text -> engine.tokenizer().encodeChat(text.text()).length;
            case Request.Prompt.Tokens ids -> ids.tokens().size();
        };
    }

    /// As it was typed, quoted where a shell needs it.
    private String commandLine() {
        return spec.root().commandLine().getParseResult().originalArgs().stream()
                .map(word -> word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" ", "speccascade ", ""));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new BadInput(message);
        }
    }
}
