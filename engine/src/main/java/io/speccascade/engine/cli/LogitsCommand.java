package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.BuiltInPair;
import io.speccascade.engine.Scorer;
import io.speccascade.kernels.Device;
import io.speccascade.weights.EncoderSpec;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints what a model thinks comes after each token.
@Command(
        name = "logits",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Prints a model's logits after each token of a sequence.",
        footer = {
            "",
            "Examples:",
            "  speccascade logits --tokens 1,2,3",
            "  speccascade logits -m model.gguf --tokens 1,2,3 --json",
            "  speccascade logits -m t5.gguf --tokens 21,7,1 --decoder-tokens 0,14"
        })
final class LogitsCommand implements Runnable {
    private static final int SHOWN = 5;

    private final Terminal terminal;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "PATH",
            description = "The model: a GGUF file, or a Hugging Face folder. Default: the built-in expert.")
    private @Nullable Path model;

    @Option(
            names = "--tokens",
            paramLabel = "ID",
            split = ",",
            required = true,
            description = "The sequence, token ids; 'speccascade tokenize' finds them. Of an encoder-decoder model: "
                    + "what the encoder reads.")
    private List<Integer> tokens = List.of();

    @Option(
            names = "--decoder-tokens",
            paramLabel = "ID",
            split = ",",
            description = "Of an encoder-decoder model: what the decoder has written so far, from its start token on. "
                    + "Default: its start token alone.")
    private List<Integer> decoderTokens = List.of();

    @Option(
            names = "--json",
            description = "Print one JSON object, {\"logits\": [[...] per position]}. Default: the five likeliest "
                    + "tokens per position.")
    private boolean json;

    @Mixin
    private QuantisationOption quantisation = new QuantisationOption();

    @Mixin
    private DeviceOptions devices = new DeviceOptions();

    LogitsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        ModelFile file = model == null ? BuiltInPair.ARITHMETIC.expert() : ModelFile.open(model, quantisation.type());
        Optional<EncoderSpec> encoder = file.spec().encoder();
        List<Integer> scored = encoder.isEmpty() ? tokens : decoded(encoder.get());
        if (encoder.isEmpty() && !decoderTokens.isEmpty()) {
            file.close();
            throw new BadInput("--decoder-tokens: given (expected: a model with an encoder, which "
                    + file.spec().name() + " is not)");
        }
        try (Device device = devices.open(terminal);
                Scorer scorer = new Scorer(device, file, contextLength(file))) {
            float[][] logits = encoder.isEmpty() ? scorer.logits(tokens) : scorer.logits(tokens, scored);
            if (json) {
                ObjectMapper mapper = new ObjectMapper();
                ObjectNode object = mapper.createObjectNode();
                object.set("logits", mapper.valueToTree(logits));
                terminal.printLine(object.toString());
            } else {
                print(file, scored, logits);
            }
        }
    }

    private List<Integer> decoded(EncoderSpec encoder) {
        return decoderTokens.isEmpty() ? List.of(encoder.startToken()) : decoderTokens;
    }

    /// As long as the longer of the sequences, but no longer than the model can.
    private int contextLength(ModelFile file) {
        int longest = Math.max(1, Math.max(tokens.size(), decoderTokens.size()));
        return Math.min(longest, file.spec().contextLength());
    }

    /// A model without a tokenizer has numbers alone.
    private void print(ModelFile file, List<Integer> scored, float[][] logits) {
        if (!file.file().metadata().has("tokenizer.ggml.model")) {
            printLikeliest(token -> "token", scored, logits);
            return;
        }
        try (Tokenizer tokenizer = Tokenizer.of(file.file())) {
            printLikeliest(tokenizer::piece, scored, logits);
        }
    }

    private void printLikeliest(IntFunction<String> piece, List<Integer> scored, float[][] logits) {
        for (int i = 0; i < logits.length; i++) {
            float[] row = logits[i];
            String likeliest = IntStream.range(0, row.length)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(token -> -row[token]))
                    .limit(SHOWN)
                    .map(token -> String.format(Locale.ROOT, "%s (%d) %.3f", piece.apply(token), token, row[token]))
                    .collect(Collectors.joining("  "));
            terminal.printLine(String.format(
                    Locale.ROOT, "%4d  after %s (%d): %s", i, piece.apply(scored.get(i)), scored.get(i), likeliest));
        }
    }
}
