package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.TestModels;
import io.speccascade.engine.TestModels.Recipe;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Thousands of broken requests: each gets an error or a closed connection, or an answer where it was still right; and
/// the server goes on.
@Timeout(120)
class MalformedRequestsTest {
    private static final int BODIES = 7000;
    private static final int MESSAGES = 3000;
    private static final List<String> PATHS =
            List.of("/v1/completions", "/v1/chat/completions", "/tokenize", "/detokenize");
    private static final List<String> VALID = List.of("""
            {"model": "tiny", "prompt": "ab", "max_tokens": 1, "temperature": 0.5, "top_p": 0.9, "top_k": 3, \
            "stop": ["x"], "seed": 1, "n": 1, "stream": false, "logprobs": 1, "user": "u", \
            "speculative_cascade": {"strategy": "cascade", "rule": "chow", "alpha": 0.5, "draft_tokens": 1}}""", """
            {"model": "tiny", "messages": [{"role": "user", "content": "ab"}], "max_tokens": 1, "stream": true, \
            "stream_options": {"include_usage": true}, "logprobs": true, "top_logprobs": 1}""", """
            {"content": "ab", "add_special": true, "with_pieces": true, "parse_special": false}""", """
            {"tokens": [1, 2, 3]}""");
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "-1",
            "1e999",
            "0",
            "\\u0000",
            "\\ud800",
            "true",
            "é",
            "\u0000",
            "9999999999999999999999",
            "{}",
            "[]",
            "\\",
            " ");

    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        // Where a mutation asks for more than a token, the context ends the answer soon.
        CascadeEngine engine = CascadeEngine.builder()
                .expert(TestModels.write(folder, "expert", Recipe.expert(300)))
                .drafter(TestModels.write(folder, "drafter", Recipe.expert(300).withNoise(0.1f)))
                .contextLength(16)
                .slots(2)
                .build();
        server = TestServer.of(engine, TestServer.OPTIONS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void requireAlive() {
        assertEquals(200, server.get("/health").status());
        assertEquals(
                1,
                server.completion("{\"prompt\": \"ab\", \"max_tokens\": 1}")
                        .success()
                        .required("usage")
                        .required("completion_tokens")
                        .asInt());
    }

    private static byte[] mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int place = random.nextInt(changed.length() + 1);
            int end = Math.min(changed.length(), place + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(place, end);
                case 1 -> changed.insert(place, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> changed.replace(place, end, PIECES.get(random.nextInt(PIECES.size())));
                default -> changed.insert(place, changed.substring(place, end).repeat(1 + random.nextInt(3)));
            }
        }
        byte[] bytes = changed.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void brokenBodiesGetErrors() throws IOException {
        Random random = new Random(17);
        int refused = 0;
        Socket socket = server.connect();
        InputStream in = new BufferedInputStream(socket.getInputStream());
        for (int i = 0; i < BODIES; i++) {
            int kind = random.nextInt(PATHS.size());
            byte[] body = mutated(VALID.get(kind), random);
            String head = "POST " + PATHS.get(kind) + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length
                    + "\r\n\r\n";
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
            message.writeBytes(body);
            message.writeTo(socket.getOutputStream());
            int status = readReply(in);
            String shown = new String(body, StandardCharsets.UTF_8);
            assertTrue(status == 200 || status == 400 || status == 404, () -> status + " for " + shown);
            refused += status == 200 ? 0 : 1;
        }
        socket.close();
        assertTrue(refused > BODIES / 4, "refused: " + refused);
        requireAlive();
    }

    @Test
    void brokenMessagesGetErrorsOrAClosedConnection() throws IOException {
        Random random = new Random(18);
        int refused = 0;
        for (int i = 0; i < MESSAGES; i++) {
            int kind = random.nextInt(PATHS.size());
            byte[] message = mutated(
                    TestServer.wire(PATHS.get(kind), VALID.get(kind))
                            .replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"),
                    random);
            String reply = exchange(message);
            String shown = new String(message, StandardCharsets.UTF_8);
            // 501 and 505: a transfer coding or a version of HTTP that is not there.
            assertTrue(
                    reply.isEmpty() || reply.matches("(?s)HTTP/1\\.[01] (100|200|4\\d\\d|501|505) .*"),
                    () -> reply + " for " + shown);
            refused += reply.startsWith("HTTP/1.1 200") ? 0 : 1;
        }
        assertTrue(refused > MESSAGES / 8, "refused: " + refused);
        requireAlive();
    }

    /// Sends bytes and the end of the connection, and reads until the server ends it, too.
    private String exchange(byte[] message) throws IOException {
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(message);
            socket.shutdownOutput();
            return TestServer.readAll(socket);
        } catch (SocketException e) {
            return ""; // closed before all of it was read
        }
    }

    /// Reads one reply to its end.
    ///
    /// @return its status
    private static int readReply(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", 3)[1]);
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.startsWith("Content-Length: ")) {
                length = Integer.parseInt(header.substring("Content-Length: ".length()));
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return status;
        }
        for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(chunk);
            line(in);
        }
        line(in);
        return status;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int unit = in.read(); unit != '\n'; unit = in.read()) {
            assertTrue(unit >= 0, "the connection was closed");
            line.append((char) unit);
        }
        return line.toString().strip();
    }
}
