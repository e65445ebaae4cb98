package io.speccascade.bench.peers.speculate;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// A pair in the forms that programs read: the files that were given, and Hugging Face folders that are written from
/// them on first use.
///
/// @param folder where files are made
/// @param expert a GGUF file, or a Hugging Face folder
/// @param drafter likewise
record PairFiles(Path folder, Path expert, Path drafter) {
    /// The built-in pair for word problems, as files.
    static PairFiles builtIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new PairFiles(folder, resource(folder, "expert"), resource(folder, "drafter"));
    }

    private static Path resource(Path folder, String role) throws IOException {
        Path file = folder.resolve("built-in-" + role + ".gguf");
        try (InputStream bytes = CascadeEngine.class.getResourceAsStream("builtin/" + role + ".gguf")) {
            Files.copy(Objects.requireNonNull(bytes), file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    Path expert(Program.Form form) throws NotMeasured, IOException {
        return inForm(expert, form);
    }

    Path drafter(Program.Form form) throws NotMeasured, IOException {
        return inForm(drafter, form);
    }

    private Path inForm(Path model, Program.Form form) throws NotMeasured, IOException {
        boolean isFolder = Files.isDirectory(model);
        return switch (form) {
            case ANY -> model;
            case GGUF -> {
                if (isFolder) {
                    throw new NotMeasured(model + " is a folder (expected: a GGUF file)");
                }
                yield model;
            }
            case FOLDER -> isFolder ? model : written(model);
        };
    }

    private Path written(Path model) throws NotMeasured, IOException {
        Path made = folder.resolve(model.getFileName().toString().replaceFirst("\\.gguf$", "") + "-folder");
        Path last = made.resolve("config.json");
        boolean isCurrent =
                Files.exists(last) && Files.getLastModifiedTime(last).compareTo(Files.getLastModifiedTime(model)) >= 0;
        if (!isCurrent) {
            try (ModelFile file = ModelFile.open(model)) {
                LlamaFolder.write(file, made);
            } catch (MalformedModelException e) {
                throw new NotMeasured(String.valueOf(e.getMessage()));
            }
        }
        return made;
    }
}
