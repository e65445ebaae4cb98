package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.weights.GgufFile;
import io.speccascade.weights.GgufWriter;
import io.speccascade.weights.MetadataType;
import io.speccascade.weights.MetadataValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The files that `src/test/python/make_fixtures.py` wrote, and small vocabularies made here.
final class Fixtures {
    private Fixtures() {}

    static GgufFile byteLevel() {
        return gguf("byte-level.gguf");
    }

    static GgufFile sentencePiece() {
        return gguf("sentence-piece.gguf");
    }

    private static GgufFile gguf(String name) {
        return GgufFile.of(name, MemorySegment.ofArray(bytes(name)));
    }

    static List<String> lines() {
        return json("lines.json", new TypeReference<>() {});
    }

    /// Expected tokens of [#lines()] by pre-tokenizer.
    static Map<String, List<String>> expected(String name) {
        return json(name, new TypeReference<>() {});
    }

    static int[] ids(String spaced) {
        return Arrays.stream(spaced.split(" "))
                .filter(id -> !id.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static <T> T json(String name, TypeReference<T> type) {
        try {
            return new ObjectMapper().readValue(bytes(name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A writer that holds the metadata of a file, to change some of it.
    static GgufWriter copyOf(GgufFile file) {
        GgufWriter writer = new GgufWriter();
        file.metadata().values().forEach(writer::put);
        return writer;
    }

    /// Writes and opens; the caller closes.
    static GgufFile reopened(GgufWriter writer) {
        try {
            Path path = Files.createTempFile("vocabulary", ".gguf");
            try {
                writer.write(path);
                return GgufFile.of("test.gguf", MemorySegment.ofArray(Files.readAllBytes(path)));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MetadataValue kinds(Long... ids) {
        return new MetadataValue.Wholes(MetadataType.INT32, List.of(ids));
    }

    static MetadataValue scores(Double... scores) {
        return new MetadataValue.Reals(MetadataType.FLOAT32, List.of(scores));
    }
}
