package io.speccascade.bench.speed;

import io.speccascade.engine.BuiltInPair;
import io.speccascade.engine.cli.BadInput;
import io.speccascade.engine.cli.QuantisationOption;
import io.speccascade.weights.ModelFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which models to measure: several experts, one drafter for all.
final class ModelChoiceOptions {
    @Option(
            names = {"-m", "--model"},
            split = ",",
            paramLabel = "PATH",
            description = "A GGUF file or a Hugging Face folder, several by commas or by several flags; with -md, the "
                    + "expert. Default: the built-in pair for word problems.")
    private List<Path> models = List.of();

    @Option(
            names = {"-md", "--model-draft"},
            paramLabel = "PATH",
            description = "The drafter, for --block and --spec.")
    private @Nullable Path draft;

    @Mixin
    private QuantisationOption quantisation = new QuantisationOption();

    /// The models, each of which has been opened once, so that what is wrong with one is said before
    /// anything runs.
    List<ModelChoice> choices() {
        if (models.isEmpty() && draft != null) {
            throw new BadInput("-md: " + draft + " without -m (expected: -m for the expert, or for one model alone)");
        }
        List<ModelChoice> choices = models.isEmpty()
                ? List.of(builtIn())
                : models.stream().map(this::file).toList();
        choices.forEach(choice -> choice.open(true).values().forEach(ModelFile::close));
        return choices;
    }

    private ModelChoice file(Path model) {
        return new ModelChoice(
                model.toString(),
                () -> open(model),
                Optional.ofNullable(draft).map(path -> new ModelChoice.Draft(path.toString(), () -> open(path))));
    }

    private ModelFile open(Path path) {
        return ModelFile.open(path, quantisation.type());
    }

    private static ModelChoice builtIn() {
        BuiltInPair pair = BuiltInPair.ARITHMETIC;
        return new ModelChoice(
                "built-in expert", pair::expert, Optional.of(new ModelChoice.Draft("built-in drafter", pair::drafter)));
    }
}
