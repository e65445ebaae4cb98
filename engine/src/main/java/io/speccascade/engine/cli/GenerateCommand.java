package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.engine.BuiltInPair;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Request.Prompt;
import io.speccascade.kernels.Device;
import io.speccascade.weights.chat.ChatTemplate;
import io.speccascade.weights.chat.Message;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Answers one prompt.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Answers one prompt and streams the answer.",
        description = {
            "",
            "The prompt is completed as it is, with one exception: for the built-in pair, which knows only word "
                    + "problems written as 'Question: ...', newline, 'Answer:', a prompt that does not begin with "
                    + "'Question:' is put into that form. --raw and --chat decide it by hand."
        },
        footer = {
            "",
            "Examples:",
            "  speccascade generate -p 'Tom has 6 beads. Then his beads become 3 times as many. Then Tom finds 18 beads. How many beads does Tom have in the end?'",
            "  speccascade generate --trace --stats -f problem.txt",
            "  speccascade generate -m big.gguf -md small.gguf --strategy speculative --temp 0.8 -p 'Once upon'",
            "  echo 'Once upon a time' | speccascade generate -m model.gguf -n 100 --json"
        })
final class GenerateCommand implements Runnable {
    /// How a prompt becomes tokens.
    private static final class Form {
        @Option(names = "--raw", description = "Complete the prompt as it is.")
        private boolean raw;

        @Option(names = "--chat", description = "Put the prompt into the model's chat template, as a question.")
        private boolean chat;
    }

    private final Terminal terminal;

    @Mixin
    private PromptOptions prompt = new PromptOptions();

    @ArgGroup
    private Form form = new Form();

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private DecodingOptions decoding = new DecodingOptions();

    @Option(names = "--trace", description = "Show which model each token came from.")
    private boolean trace;

    @Option(names = "--stats", description = "Print statistics on standard error.")
    private boolean stats;

    @Option(names = "--json", description = "Print one JSON object when the answer is done, nothing before.")
    private boolean json;

    @Mixin
    private ColourOption colour = new ColourOption();

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (json && trace) {
            throw new BadInput("--trace: given beside --json (expected: one of them; --json lists the sources)");
        }
        String text = prompt.read(terminal);
        try (Device device = models.openDevice(terminal);
                CascadeEngine engine = models.open(device, decoding.draftTokens())) {
            Request request = decoding.request(prompt(text, engine), models.isPair());
            GenerationReport report =
                    new GenerationReport(request, json ? engine.generate(request) : stream(engine, request));
            if (json) {
                terminal.printLine(report.toJson(new ObjectMapper()).toString());
            }
            if (stats) {
                terminal.errorLine("device    " + models.describeDevice(engine));
                report.lines().forEach(terminal::errorLine);
            }
        }
    }

    private Generation stream(CascadeEngine engine, Request request) {
        if (!trace) {
            Consumer<GeneratedToken> plain = token -> terminal.print(token.text());
            Generation generation = engine.generate(request, plain);
            terminal.print("\n");
            return generation;
        }
        SourceStyle style = SourceStyle.of(colour.isOn(terminal));
        TracePrinter printer = new TracePrinter(style, terminal::print);
        try {
            return engine.generate(request, printer);
        } finally {
            printer.finish();
            terminal.print("\n\n" + style.legend() + "\n");
        }
    }

    private Prompt prompt(String text, CascadeEngine engine) {
        boolean isProblem =
                models.isBuiltIn() && models.pair() == BuiltInPair.ARITHMETIC && !text.startsWith("Question:");
        if (form.raw || (!form.chat && !isProblem)) {
            return new Prompt.Text(text);
        }
        ChatTemplate template = engine.chatTemplate()
                .orElseThrow(() -> new BadInput("--chat: the model has no chat template (expected: --raw)"));
        return new Prompt.Chat(template.prompt(List.of(new Message("user", text.strip()))));
    }
}
