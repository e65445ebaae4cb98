package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A headless Chromium, driven over the W3C WebDriver protocol by the chromedriver that comes with it.
final class Browser implements AutoCloseable {
    /// The key that is held down for the rest of what is typed.
    static final String CONTROL = "\uE009";

    static final String ENTER = "\uE007";

    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // the protocol's key of elements
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1000,900");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String root;
    private final String session;

    private Browser(Path chromium, Path chromedriver) throws IOException {
        driver = new ProcessBuilder(chromedriver.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        try {
            root = "http://127.0.0.1:" + port(driver.inputReader()) + "/session";
            ObjectNode wanted = JSON.createObjectNode();
            ObjectNode options = wanted.putObject("capabilities")
                    .putObject("alwaysMatch")
                    .put("browserName", "chrome")
                    .putObject("goog:chromeOptions")
                    .put("binary", chromium.toString());
            FLAGS.forEach(options.withArray("args")::add);
            options.withArray("args")
                    .add("--user-data-dir="
                            + Files.createTempDirectory(Path.of("target"), "chromium")
                                    .toAbsolutePath());
            session = root + "/" + call("POST", root, wanted).path("sessionId").asText();
        } catch (IOException | RuntimeException e) {
            driver.destroy();
            throw e;
        }
    }

    /// Skips the test where there is no Chromium; fails where CI is set.
    static Browser open() throws IOException {
        Optional<Path> chromium = installed("chromium");
        Optional<Path> chromedriver = installed("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String reason = "chromium or chromedriver is not installed (Debian: apt install chromium chromium-driver)";
            return System.getenv("CI") == null ? abort(reason) : fail(reason);
        }
        return new Browser(chromium.get(), chromedriver.get());
    }

    private static Optional<Path> installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
        }
        throw new IOException("chromedriver: ended (expected: a line that names its port)");
    }

    void go(String url) {
        call("POST", session + "/url", JSON.createObjectNode().put("url", url));
    }

    void type(String selector, String keys) {
        call("POST", element(selector) + "/value", JSON.createObjectNode().put("text", keys));
    }

    void click(String selector) {
        call("POST", element(selector) + "/click", JSON.createObjectNode());
    }

    /// What a function body returns in the page.
    JsonNode run(String script) {
        ObjectNode body = JSON.createObjectNode().put("script", script);
        body.putArray("args");
        return call("POST", session + "/execute/sync", body);
    }

    /// The text of the one element that matches.
    String text(String selector) {
        return run("return document.querySelector(\"" + selector + "\").textContent")
                .asText();
    }

    int count(String selector) {
        return run("return document.querySelectorAll(\"" + selector + "\").length")
                .asInt();
    }

    /// Waits until an expression holds in the page.
    void await(String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!run("return !!(" + condition + ")").asBoolean()) {
            if (System.nanoTime() > end) {
                fail(condition + ": false for " + PATIENCE + ", in a page that says: "
                        + run("return document.body.innerText").asText());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// A command of Chromium's own protocol.
    void command(String name, ObjectNode parameters) {
        ObjectNode body = JSON.createObjectNode().put("cmd", name);
        body.set("params", parameters);
        call("POST", session + "/goog/cdp/execute", body);
    }

    /// As a phone would show it.
    void resize(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    byte[] screenshot() {
        return Base64.getDecoder()
                .decode(call("GET", session + "/screenshot", JSON.createObjectNode())
                        .asText());
    }

    private String element(String selector) {
        JsonNode found = call(
                "POST",
                session + "/element",
                JSON.createObjectNode().put("using", "css selector").put("value", selector));
        return session + "/element/" + found.path(ELEMENT).asText();
    }

    private JsonNode call(String method, String address, JsonNode body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
        request.method(
                method, method.equals("POST") ? BodyPublishers.ofString(body.toString()) : BodyPublishers.noBody());
        try {
            JsonNode answer = JSON.readTree(
                    http.send(request.build(), BodyHandlers.ofString()).body());
            JsonNode value = answer.path("value");
            if (value.has("error")) {
                throw new IllegalStateException(
                        address + ": " + value.path("message").asText());
            }
            return value;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(address, e);
        }
    }

    @Override
    public void close() {
        try {
            call("DELETE", session, JSON.createObjectNode());
        } finally {
            driver.destroy();
            http.close();
        }
    }
}
