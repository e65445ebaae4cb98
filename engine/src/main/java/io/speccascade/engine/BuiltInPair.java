package io.speccascade.engine;

import io.speccascade.weights.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;

/// The drafters and experts that come with the engine, small models trained for one task each, so that everything runs
/// without a download.
public enum BuiltInPair {
    /// Llama models that solve grade-school word problems.
    ARITHMETIC("arithmetic", ""),
    /// T5 models that translate numbers in words from English to German.
    TRANSLATE("translate", "translate-");

    private final String label;
    private final String prefix;

    BuiltInPair(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }

    /// The pair with a label.
    public static Optional<BuiltInPair> named(String label) {
        return Arrays.stream(values()).filter(pair -> pair.label.equals(label)).findFirst();
    }

    /// What users call it.
    public String label() {
        return label;
    }

    public ModelFile drafter() {
        return read("drafter");
    }

    public ModelFile expert() {
        return read("expert");
    }

    private ModelFile read(String role) {
        String resource = "builtin/" + prefix + role + ".gguf";
        try (InputStream stream = BuiltInPair.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + resource + ": missing (expected: in the engine's jar)");
            }
            return ModelFile.of(
                    "built-in " + prefix.replace('-', ' ') + role, MemorySegment.ofArray(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + ": " + e.getMessage(), e);
        }
    }
}
