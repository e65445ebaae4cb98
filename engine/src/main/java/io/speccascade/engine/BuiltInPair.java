package io.speccascade.engine;

import io.speccascade.weights.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;

/// The drafter and the expert that come with the engine: small Llama models trained on grade-school word problems, so
/// that
/// everything runs without a download.
public final class BuiltInPair {
    private BuiltInPair() {}

    public static ModelFile drafter() {
        return read("drafter");
    }

    public static ModelFile expert() {
        return read("expert");
    }

    private static ModelFile read(String role) {
        String resource = "builtin/" + role + ".gguf";
        try (InputStream stream = BuiltInPair.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + resource + ": missing (expected: in the engine's jar)");
            }
            return ModelFile.of("built-in " + role, MemorySegment.ofArray(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + ": " + e.getMessage(), e);
        }
    }
}
