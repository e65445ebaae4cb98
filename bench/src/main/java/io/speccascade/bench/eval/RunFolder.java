package io.speccascade.bench.eval;

import io.speccascade.engine.cli.BadInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;

/// The folder of a run.
///
/// @param path where it is
/// @param writing stands between the run and its appended files
record RunFolder(Path path, UnaryOperator<WritableByteChannel> writing) {
    static final String RUN = "run.json";
    static final String ANSWERS = "answers.jsonl";
    static final String LATENCY = "latency.csv";
    static final String POINTS = "points.csv";
    static final String COMPARISON = "comparison.json";

    private static final List<String> FILES = List.of(RUN, ANSWERS, LATENCY, POINTS, COMPARISON);

    static RunFolder at(Path path) {
        return new RunFolder(path, UnaryOperator.identity());
    }

    /// Makes the folder, empty of an earlier run's files where they are to be overwritten.
    void prepare(boolean overwrite) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new BadInput("--report: " + path + " is no folder (expected: a folder, or a name for a new one)");
        }
        Files.createDirectories(path);
        if (overwrite) {
            for (String name : FILES) {
                Files.deleteIfExists(file(name));
            }
        }
        if (!Files.exists(file(RUN)) && Files.exists(file(ANSWERS))) {
            throw new BadInput("--report: " + path + " has " + ANSWERS + " but no " + RUN
                    + " (expected: another folder, or --overwrite)");
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /// Replaces a file as a whole: whoever reads it sees the old one or the new one.
    void replace(String name, String content) throws IOException {
        Path part = file(name + ".part");
        Files.writeString(part, content);
        moveIntoPlace(part, file(name));
    }

    static void moveIntoPlace(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Writes all of a text, straight to the file: a line is kept once this returns, even if the process is killed.
    void append(FileChannel file, String text) throws IOException {
        WritableByteChannel channel = writing.apply(file);
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
