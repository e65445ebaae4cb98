package io.speccascade.bench.speed;

import io.speccascade.engine.cli.BadInput;
import io.speccascade.kernels.ModelRole;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.tokenizer.VocabularyCheck;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A model to measure, and who drafts for it.
///
/// @param name of the expert, for reports
/// @param expert opens it
/// @param drafter opens the drafter; empty where there is none
record ModelChoice(String name, Supplier<ModelFile> expert, Optional<Draft> drafter) {
    /// A drafter by name.
    record Draft(String name, Supplier<ModelFile> file) {}

    /// The drafter's name; empty where there is none.
    String draftName() {
        return drafter.map(Draft::name).orElse("");
    }

    /// Opens what a test needs; the caller closes the files.
    Map<ModelRole, ModelFile> open(boolean asPair) {
        Map<ModelRole, ModelFile> files = new EnumMap<>(ModelRole.class);
        try {
            files.put(ModelRole.EXPERT, decoder(expert.get(), name));
            if (asPair && drafter.isPresent()) {
                files.put(ModelRole.DRAFTER, decoder(drafter.get().file().get(), draftName()));
                VocabularyCheck.requireEqual(
                        files.get(ModelRole.DRAFTER).file(),
                        files.get(ModelRole.EXPERT).file());
            }
            return files;
        } catch (RuntimeException e) {
            files.values().forEach(ModelFile::close);
            throw e;
        }
    }

    /// Prompts of the tests are read by decoders.
    private static ModelFile decoder(ModelFile file, String name) {
        if (file.spec().encoder().isPresent()) {
            file.close();
            throw new BadInput(name + ": has an encoder (expected: a decoder alone, whose prompts can be measured)");
        }
        return file;
    }
}
