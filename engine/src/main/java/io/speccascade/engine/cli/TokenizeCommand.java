package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.BuiltInPair;
import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows how a model's vocabulary cuts a text.
@Command(
        name = "tokenize",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Shows the tokens of a text, id and piece.",
        footer = {
            "",
            "Examples:",
            "  speccascade tokenize 'Maya buys 6 tickets.'",
            "  speccascade tokenize -m model.gguf --json 'Hello, world'",
            "  speccascade tokenize -m model.gguf < text.txt"
        })
final class TokenizeCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "The text. Default: standard input.")
    private @Nullable String text;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "PATH",
            description = "The model: a GGUF file, or a Hugging Face folder. Default: the built-in pair's vocabulary.")
    private @Nullable Path model;

    @Option(names = "--special", description = "Recognise control tokens that the text spells out.")
    private boolean special;

    @Option(names = "--json", description = "Print one JSON object, {\"tokens\": [...]}.")
    private boolean json;

    TokenizeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        String given =
                text == null ? PromptOptions.readStream(terminal.in()) : PromptOptions.checkArgument("TEXT", text);
        try (Tokenizer tokenizer = tokenizer()) {
            int[] tokens = special ? tokenizer.encodeChat(given) : tokenizer.encode(given);
            if (json) {
                ObjectMapper mapper = new ObjectMapper();
                ObjectNode object = mapper.createObjectNode();
                object.set("tokens", mapper.valueToTree(tokens));
                terminal.printLine(object.toString());
            } else {
                StringBuilder lines = new StringBuilder();
                for (int token : tokens) {
                    lines.append(String.format(Locale.ROOT, "%7d  %s%n", token, tokenizer.piece(token)));
                }
                terminal.print(lines.toString());
            }
        }
    }

    private Tokenizer tokenizer() {
        if (model != null) {
            try (Checkpoint file = Checkpoint.open(model)) {
                return Tokenizer.of(file);
            }
        }
        try (ModelFile expert = BuiltInPair.ARITHMETIC.expert()) {
            return Tokenizer.of(expert.file());
        }
    }
}
