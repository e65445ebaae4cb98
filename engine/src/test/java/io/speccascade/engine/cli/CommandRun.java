package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A command that ran in this process, with what it printed.
record CommandRun(int status, String out, String err) {
    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String input, String... arguments) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static CommandRun withInput(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandRun run = into(out, input, arguments);
        return new CommandRun(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /// Runs with another standard output.
    static CommandRun into(OutputStream out, byte[] input, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), out, err, false, false, 100);
        int status = SpecCascade.run(terminal, arguments);
        return new CommandRun(status, "", err.toString(StandardCharsets.UTF_8));
    }

    /// The run, which must have succeeded without a message.
    CommandRun succeeded() {
        assertEquals("", err);
        assertEquals(0, status);
        return this;
    }

    /// Standard output, which must be one JSON object on one line.
    JsonNode json() {
        assertEquals(List.of(out.strip()), out.lines().toList());
        return parse(out);
    }

    /// Every line of standard output as JSON.
    List<JsonNode> jsonLines() {
        return out.lines().map(CommandRun::parse).toList();
    }

    private static JsonNode parse(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
