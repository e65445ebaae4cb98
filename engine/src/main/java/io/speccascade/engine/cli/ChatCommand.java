package io.speccascade.engine.cli;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.kernels.Device;
import io.speccascade.weights.chat.ChatTemplate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Talks with a model.
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Talks with a model, line by line; the conversation is kept.",
        description = {
            "",
            "Every line is a message, put into the model's chat template with what was said before. When the context is "
                    + "full the oldest turns are dropped, with a note. Lines that begin with / are commands: /help, "
                    + "/stats, /clear, /exit; the end of the input ends the chat too."
        },
        footer = {
            "",
            "Examples:",
            "  speccascade chat --trace",
            "  speccascade chat -m big-instruct.gguf -md small-instruct.gguf --temp 0.7"
        })
final class ChatCommand implements Runnable {
    private static final String HELP = """
            /stats  statistics of the last answer
            /clear  forget the conversation
            /exit   end (also: end of input)
            /help   this list""";

    private final Terminal terminal;

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private DecodingOptions decoding = new DecodingOptions();

    @Option(
            names = "--no-chat-template",
            description = "Complete what was said, as one text, without the model's chat template.")
    private boolean noChatTemplate;

    @Option(names = "--trace", description = "Show which model each token came from.")
    private boolean trace;

    @Option(names = "--stats", description = "Print statistics on standard error after every answer.")
    private boolean stats;

    @Mixin
    private ColourOption colour = new ColourOption();

    private @Nullable GenerationReport last;

    ChatCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Device device = models.openDevice(terminal);
                CascadeEngine engine = models.open(device, decoding.draftTokens())) {
            Conversation conversation = new Conversation(
                    template(engine), engine.tokenizer(), decoding.promptLimit(engine.contextLength()));
            greet(engine);
            LineReader lines = new LineReader(terminal.in());
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                if (line.get().strip().equals("/exit")) {
                    return;
                }
                take(line.get().strip(), conversation, engine);
            }
            if (terminal.outIsScreen()) {
                terminal.print("\n");
            }
        }
    }

    /// None where text is to be completed as it is.
    private Optional<ChatTemplate> template(CascadeEngine engine) {
        if (noChatTemplate) {
            return Optional.empty();
        }
        return Optional.of(engine.chatTemplate()
                .orElseThrow(() ->
                        new BadInput("-m: the model has no chat template (expected: an instruction-tuned model, or "
                                + "--no-chat-template)")));
    }

    private void greet(CascadeEngine engine) {
        if (terminal.outIsScreen()) {
            terminal.printLine("On " + models.describeDevice(engine) + ". /help lists the commands.");
            if (trace) {
                terminal.printLine(style().legend());
            }
        }
    }

    private Optional<String> next(LineReader lines) {
        if (terminal.outIsScreen()) {
            terminal.print("\n> ");
        }
        return lines.next();
    }

    private void take(String line, Conversation conversation, CascadeEngine engine) {
        switch (line) {
            case "" -> {}
            case "/help" -> terminal.printLine(HELP);
            case "/clear" -> conversation.clear();
            case "/stats" -> printStats();
            default -> {
                if (line.startsWith("/")) {
                    terminal.errorLine("speccascade: " + line + ": no such command (expected: /help, /stats, /clear or "
                            + "/exit)");
                } else {
                    answer(line, conversation, engine);
                }
            }
        }
    }

    private void answer(String message, Conversation conversation, CascadeEngine engine) {
        try {
            int dropped = conversation.ask(message);
            if (dropped > 0) {
                terminal.errorLine("(the context of " + engine.contextLength() + " tokens is full: dropped the oldest "
                        + (dropped == 1 ? "turn)" : dropped + " turns)"));
            }
        } catch (BadInput e) {
            terminal.errorLine("speccascade: " + e.getMessage());
            return;
        }
        Request request = decoding.request(conversation.prompt(), models.isPair());
        Generation generation = stream(engine, request);
        conversation.answer(generation.text());
        last = new GenerationReport(request, generation);
        if (stats) {
            printStats();
        }
    }

    private Generation stream(CascadeEngine engine, Request request) {
        TracePrinter traced = new TracePrinter(style(), terminal::print);
        Consumer<GeneratedToken> plain = token -> terminal.print(token.text());
        try {
            return engine.generate(request, trace ? traced : plain);
        } finally {
            traced.finish();
            terminal.print("\n");
        }
    }

    private void printStats() {
        if (last == null) {
            terminal.errorLine("(no answer yet)");
        } else {
            last.lines().forEach(terminal::errorLine);
        }
    }

    private SourceStyle style() {
        return SourceStyle.of(colour.isOn(terminal));
    }
}
