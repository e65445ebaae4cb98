package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.speccascade.engine.CascadeEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// OpenAI's own client for Node.js, which npm brings, against this server.
@Timeout(180)
class OpenAiClientTest {
    private static final Path SOURCES = Path.of("src/test/openai");
    private static final Path FOLDER = Path.of("target/openai");

    private record Run(int status, String output) {}

    private static Run run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } finally {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /// Skips the test where the tool is not here; fails it where continuous integration promises that it is.
    private static void requireTool(String name) throws InterruptedException {
        boolean present;
        try {
            present = run(Map.of(), name, "--version").status() == 0;
        } catch (IOException e) {
            present = false;
        }
        if (System.getenv("CI") != null) {
            assertTrue(present, name + ": not here (expected: Node.js and npm where CI is set)");
        }
        assumeTrue(present, name + " is not here");
    }

    /// Installs the client once.
    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        requireTool("node");
        requireTool("npm");
        for (String name : List.of("package.json", "client.mjs")) {
            Files.copy(SOURCES.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(FOLDER.resolve("node_modules/openai/package.json"))) {
            Run install = run(Map.of(), "npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
            assumeTrue(
                    install.status() == 0 || System.getenv("CI") != null,
                    () -> "npm cannot install the client: " + install.output());
            assertEquals(0, install.status(), install.output());
        }
    }

    @Test
    void findsWhatItExpects() throws IOException, InterruptedException {
        install();
        ServerOptions options = TestServer.OPTIONS
                .withPlainChat(false)
                .withModelName("speccascade-arithmetic")
                .withApiKey("sesame");
        try (TestServer server = TestServer.of(CascadeEngine.builtIn(), options)) {
            Run client = run(
                    Map.of("SPECCASCADE_URL", "http://127.0.0.1:" + server.api().port()), "node", "client.mjs");
            assertEquals(0, client.status(), client.output());
            assertEquals(
                    List.of(
                            "ok models",
                            "ok completion",
                            "ok completion, streamed",
                            "ok chat",
                            "ok stop",
                            "ok seed and n",
                            "ok errors",
                            "ok a stream that is given up"),
                    client.output().lines().toList());
        }
    }
}
