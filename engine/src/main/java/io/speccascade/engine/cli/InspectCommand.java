package io.speccascade.engine.cli;

import io.speccascade.engine.BuiltInPair;
import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.ModelSpec;
import io.speccascade.weights.tokenizer.VocabularyCheck;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says what is in a model file, and whether two files make a pair.
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Says what is in a model, and whether two make a pair.",
        description = {
            "",
            "Without -m it describes the built-in pair for word problems. A model that the engine cannot run is described as far as it can "
                    + "be read; the reason is then on standard error, and the exit code is 2."
        },
        footer = {
            "",
            "Examples:",
            "  speccascade inspect",
            "  speccascade inspect -m model.gguf",
            "  speccascade inspect -m folder-with-safetensors",
            "  speccascade inspect -m big.gguf -md small.gguf"
        })
final class InspectCommand implements Runnable {
    private final Terminal terminal;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "PATH",
            description = "A GGUF file, or a Hugging Face folder; with -md, the expert.")
    private @Nullable Path model;

    @Option(
            names = {"-md", "--model-draft"},
            paramLabel = "PATH",
            description = "The drafter.")
    private @Nullable Path draft;

    InspectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (model == null && draft == null) {
            try (ModelFile expert = BuiltInPair.ARITHMETIC.expert();
                    ModelFile drafter = BuiltInPair.ARITHMETIC.drafter()) {
                describe(expert.file());
                describe(drafter.file());
                describePair(drafter.file(), expert.file());
            }
            return;
        }
        if (model != null && draft != null) {
            try (Checkpoint expert = Checkpoint.open(model);
                    Checkpoint drafter = Checkpoint.open(draft)) {
                describe(expert);
                describe(drafter);
                describePair(drafter, expert);
            }
            return;
        }
        try (Checkpoint file = Checkpoint.open(model != null ? model : java.util.Objects.requireNonNull(draft))) {
            describe(file);
        }
    }

    private void describe(Checkpoint file) {
        ModelDescription description = new ModelDescription(file);
        description.contents().forEach(terminal::printLine);
        try {
            description.needs().forEach(terminal::printLine);
        } catch (MalformedModelException e) {
            terminal.printLine("  cannot be run");
            throw e;
        }
        terminal.printLine("");
    }

    private void describePair(Checkpoint drafter, Checkpoint expert) {
        VocabularyCheck.requireEqual(drafter, expert);
        boolean draftsEncoded = ModelSpec.of(drafter).encoder().isPresent();
        if (draftsEncoded != ModelSpec.of(expert).encoder().isPresent()) {
            throw new BadInput("pair: only the " + (draftsEncoded ? "drafter" : "expert")
                    + " has an encoder (expected: both or neither)");
        }
        terminal.printLine("pair: the vocabularies are the same; " + ModelDescription.ratio(expert, drafter));
        terminal.printLine("  together " + ModelDescription.together(expert, drafter) + " on the device");
    }
}
