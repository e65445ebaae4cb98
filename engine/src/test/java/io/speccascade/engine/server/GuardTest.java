package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.engine.CascadeEngine;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GuardTest {
    private static final List<String> PATHS =
            List.of("/metrics", "/version", "/v1/models", "/v1/models/tiny", "/nothing", "/health/");

    @TempDir
    static Path folder;

    private static CascadeEngine engine;
    private static TestServer open;
    private static TestServer locked;

    @BeforeAll
    static void start() {
        engine = TestServer.tinyPair(folder);
        open = TestServer.of(engine, TestServer.OPTIONS);
        locked = TestServer.of(engine, TestServer.OPTIONS.withApiKey("sesame"));
    }

    @AfterAll
    static void stop() {
        locked.close();
        open.close();
    }

    private static String exchange(TestServer server, String request) throws IOException {
        try (Socket socket = server.connect()) {
            TestServer.write(socket, request);
            return TestServer.readAll(socket);
        }
    }

    private static String get(TestServer server, String path, String... headers) throws IOException {
        return exchange(
                server,
                "GET " + path + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
    }

    @Test
    void answersNothingButHealthWithoutTheKey() {
        for (String path : PATHS) {
            TestServer.Reply reply = locked.get(path);
            assertEquals(401, reply.status(), path);
            assertEquals("Bearer", reply.header("www-authenticate"), path);
            assertEquals("authentication_error", reply.error().required("type").asText());
            assertEquals("invalid_api_key", reply.error().required("code").asText());
        }
        for (String path : List.of("/v1/completions", "/v1/chat/completions", "/tokenize", "/detokenize", "/health")) {
            assertEquals(
                    path.equals("/health") ? 405 : 401, locked.post(path, "{}").status(), path);
        }
        assertEquals(200, locked.get("/health").status());
    }

    @Test
    void answersWithTheKey() {
        assertEquals(
                200,
                locked.send("GET", "/version", "", "Authorization", "Bearer sesame")
                        .status());
        assertEquals(
                200,
                locked.send("GET", "/version", "", "Authorization", "bearer  sesame ")
                        .status());
        assertEquals(
                200, locked.send("GET", "/version", "", "X-Api-Key", "sesame").status());
    }

    @Test
    void takesTheKeyAsAPasswordButNotFromPagesOfOtherSites() {
        for (String credentials : List.of("any:sesame", ":sesame", "sesame")) {
            assertEquals(200, password(credentials).status(), credentials);
        }
        assertEquals(
                200, password("any:sesame", "Sec-Fetch-Site", "same-origin").status());
        assertEquals(200, password("any:sesame", "Sec-Fetch-Site", "none").status());
        TestServer.Reply foreign = password("any:sesame", "Sec-Fetch-Site", "cross-site");
        assertEquals(403, foreign.status());
        assertEquals(
                "Sec-Fetch-Site: cross-site (expected: a page of this server)",
                foreign.error().required("message").asText());
        for (String wrong : List.of("any:sesam", "sesame:any", "any:", "any:sesame:")) {
            assertEquals(401, password(wrong).status(), wrong);
        }
    }

    private static TestServer.Reply password(String credentials, String... headers) {
        String encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>(List.of("Authorization", "Basic " + encoded));
        all.addAll(List.of(headers));
        return locked.send("GET", "/version", "", all.toArray(String[]::new));
    }

    @Test
    void takesNoOtherKey() {
        for (String wrong : List.of("Bearer sesam", "Bearer sesame2", "Bearer Sesame", "Bearer", "Basic sesame")) {
            assertEquals(
                    401,
                    locked.send("GET", "/version", "", "Authorization", wrong).status(),
                    wrong);
        }
        assertEquals(401, locked.send("GET", "/version", "", "X-Api-Key", "").status());
    }

    @Test
    void refusesForeignNamesOfALoopbackAddress() throws IOException {
        String reply = get(open, "/version", "Host: attacker.example");
        assertTrue(reply.startsWith("HTTP/1.1 403 "), reply);
        assertTrue(reply.contains("Host: attacker.example (expected: localhost, or a server with --api-key)"), reply);
        for (String host : List.of("localhost", "LOCALHOST:80", "127.0.0.1", "127.5.5.5:8080", "[::1]:8080")) {
            assertTrue(get(open, "/version", "Host: " + host).startsWith("HTTP/1.1 200 "), host);
        }
        assertTrue(get(locked, "/health", "Host: attacker.example").startsWith("HTTP/1.1 200 "));
    }

    @Test
    void refusesPagesOfOtherSites() throws IOException {
        for (String origin : List.of("https://attacker.example", "null", "http://localhost.attacker.example")) {
            assertTrue(
                    get(open, "/version", "Host: localhost", "Origin: " + origin)
                            .startsWith("HTTP/1.1 403 "),
                    origin);
        }
        assertTrue(get(open, "/version", "Host: localhost", "Origin: http://localhost:3000")
                .startsWith("HTTP/1.1 200 "));
    }

    @Test
    void knowsLoopbackAddresses() {
        assertTrue(ApiServer.isLoopback("127.0.0.1"));
        assertTrue(ApiServer.isLoopback("::1"));
        assertTrue(ApiServer.isLoopback("localhost"));
        assertFalse(ApiServer.isLoopback("0.0.0.0"));
        assertFalse(ApiServer.isLoopback("192.0.2.1"));
    }
}
