package io.speccascade.bench.kit;

import io.speccascade.bench.peers.LlamaShape;
import io.speccascade.bench.peers.RandomLlama;
import io.speccascade.bench.peers.WeightFormat;
import io.speccascade.weights.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Models with random weights, made when they are first asked for, in a folder that is deleted at the end.
final class KitModels implements AutoCloseable {
    private static final long SEED = 20_261_127;
    private static final int DISTINCT_ROWS = 512;

    private final WeightFormat format;
    private final Path folder;
    private final Map<LlamaShape, ModelFile> files = new HashMap<>();

    /// @param parent where the folder is made
    KitModels(WeightFormat format, Path parent) {
        this.format = format;
        try {
            folder = Files.createTempDirectory(parent, "speccascade-kit");
        } catch (IOException e) {
            throw new UncheckedIOException(parent + ": a folder for the models cannot be made there", e);
        }
    }

    /// Bytes of a model's weights.
    long bytes(LlamaShape shape) {
        return format.type().bytes(shape.parameterCount() / 32 * 32);
    }

    /// Bytes of weights that one token's pass reads.
    long bytesPerToken(LlamaShape shape) {
        return format.type().bytes(shape.multipliedParameters() / 32 * 32);
    }

    /// @throws IllegalArgumentException if the disk has no room for it
    ModelFile file(LlamaShape shape) {
        return files.computeIfAbsent(shape, absent -> {
            try {
                long free = Files.getFileStore(folder).getUsableSpace();
                if (bytes(shape) > free * 9 / 10) {
                    throw new IllegalArgumentException(folder + ": " + free + " bytes are free (expected: more than "
                            + bytes(shape) + " for the model " + shape.name() + ")");
                }
                Path path = folder.resolve(shape.name() + ".gguf");
                new RandomLlama(shape, format, SEED, DISTINCT_ROWS).write(path);
                return ModelFile.open(path);
            } catch (IOException e) {
                throw new UncheckedIOException(folder + ": the model " + shape.name() + " cannot be written", e);
            }
        });
    }

    @Override
    public void close() {
        files.values().forEach(ModelFile::close);
        try (Stream<Path> left = Files.list(folder)) {
            for (Path path : left.toList()) {
                Files.deleteIfExists(path);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be deleted", e);
        }
    }
}
