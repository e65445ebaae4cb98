package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ServeCommandTest {
    private static final Pattern LISTENING =
            Pattern.compile("listening on (http://[^ ]+) \\(model (.*), device host: .*, 3 slots\\)\n");

    @Test
    void servesUntilItIsInterrupted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, err, false, false, 100);
        AtomicInteger status = new AtomicInteger(-1);
        Thread command = Thread.ofPlatform()
                .start(() -> status.set(SpecCascade.run(
                        terminal, "serve", "--port", "0", "--device", "host", "--slots", "3", "--pair", "translate")));
        Matcher listening = LISTENING.matcher("");
        while (!listening.reset(err.toString(StandardCharsets.UTF_8)).find()) {
            assertTrue(command.isAlive(), listening::toString);
            Thread.sleep(20);
        }
        assertEquals("speccascade-translate", listening.group(2));
        // The pair has no template: the message itself is completed.
        String body = "{\"model\": \"speccascade-translate\", \"max_tokens\": 4, "
                + "\"messages\": [{\"role\": \"user\", \"content\": \"twenty-one\"}]}";
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(listening.group(1) + "/v1/chat/completions"))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
        }
        command.interrupt();
        command.join();
        assertEquals(0, status.get());
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertEquals(listening.group(), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = CommandRun.of("serve", "--device", "host", "--port", String.valueOf(taken.getLocalPort()));
            assertEquals(2, run.status());
            assertEquals(
                    "speccascade: --port: " + taken.getLocalPort() + " at --host 127.0.0.1: Address already in use "
                            + "(expected: a free port, 0 for any, of an address of this machine)\n",
                    run.err());
        }
    }

    @Test
    void warnsOfAnOpenDoor() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            CommandRun run = CommandRun.of(
                    "serve", "--device", "host", "--host", "0.0.0.0", "--port", String.valueOf(taken.getLocalPort()));
            assertEquals(2, run.status());
            assertTrue(
                    run.err()
                            .startsWith("speccascade: warning: --host: 0.0.0.0 without --api-key: whoever reaches it "
                                    + "may use it\n"),
                    run.err());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port | 65536 | --port: 65536 (expected: 0 to 65535)",
                "--slots | 0 | --slots: 0 (expected: 1 to 1024)",
                "--queue | 0 | --queue: 0 (expected: 1 or more)",
                "--draft-max | 65 | --draft-max: 65 (expected: 1 to 64)",
                "--max-body | 10 | --max-body: 10 (expected: 1024 to 2147483631)",
                "--drain | -1 | --drain: -1 (expected: 0 to 86400)",
                "--api-key | ' ' | --api-key: blank (expected: a key, or no such option)",
                "--alias | ' ' | --alias: blank (expected: a name)",
            })
    void refusesWhatCannotBe(String flag, String value, String expected) {
        CommandRun run = CommandRun.of("serve", flag, value);
        assertEquals(2, run.status());
        assertEquals("speccascade: " + expected + "\n", run.err());
    }
}
