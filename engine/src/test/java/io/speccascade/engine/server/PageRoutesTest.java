package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.cascade.Rule;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Strategy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The page and the metrics as they are served.
@Timeout(60)
class PageRoutesTest {
    private static final String ANSWERS = "vllm:e2e_request_latency_seconds_count{model_name=\"speccascade\"}";

    private static CascadeEngine engine;
    private static ApiServer server;
    private static HttpClient http;

    @BeforeAll
    static void open() {
        engine = CascadeEngine.builtIn();
        server = ApiServer.start(engine, ServerOptions.DEFAULT.withPort(0).withApiKey("sesame"));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void close() {
        http.close();
        server.close();
        engine.close();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static ScrapedMetrics scrape() throws Exception {
        HttpResponse<String> response = send(request("/metrics").header("Authorization", "Bearer sesame"));
        assertEquals(
                "text/plain; version=0.0.4; charset=utf-8",
                response.headers().firstValue("Content-Type").orElseThrow());
        return ScrapedMetrics.parse(response.body());
    }

    private static void complete(String fields) throws Exception {
        HttpResponse<String> response = send(request("/v1/completions")
                .header("Authorization", "Bearer sesame")
                .POST(BodyPublishers.ofString("{\"prompt\": \"Tom has\", \"max_tokens\": 3" + fields + "}")));
        assertEquals(200, response.statusCode(), response.body());
    }

    @Test
    void servesThePageWithoutAKeyUnderAStrictPolicy() throws Exception {
        for (String path : PageRoutes.PATHS) {
            HttpResponse<String> response = send(request(path));
            assertEquals(200, response.statusCode(), path);
            String policy =
                    response.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals(
                    "nosniff",
                    response.headers().firstValue("X-Content-Type-Options").orElseThrow());
        }
        assertEquals("text/html; charset=utf-8", type("/"));
        assertEquals("text/javascript; charset=utf-8", type("/app.js"));
        assertEquals("text/css; charset=utf-8", type("/style.css"));
    }

    private static String type(String path) throws Exception {
        return send(request(path)).headers().firstValue("Content-Type").orElseThrow();
    }

    @Test
    void thePageOffersEveryStrategyAndEveryRule() throws Exception {
        String page = send(request("/")).body();
        assertEquals(Arrays.stream(Strategy.values()).map(Strategy::label).toList(), options(page, "strategy"));
        assertEquals(Rule.names(), options(page, "rule"));
    }

    private static List<String> options(String page, String id) {
        String from = page.substring(page.indexOf("<select id=\"" + id + "\">"));
        return Pattern.compile("<option>([a-z0-9-]+)</option>")
                .matcher(from.substring(0, from.indexOf("</select>")))
                .results()
                .map(option -> option.group(1))
                .toList();
    }

    @Test
    void countsAnswersWholeAndStreamed() throws Exception {
        double before = scrape().value(ANSWERS);
        complete("");
        complete(", \"stream\": true");
        complete(", \"n\": 2");
        assertEquals(before + 4, scrape().value(ANSWERS));
    }

    @Test
    void showsMetricsToThoseWhoHaveTheKey() throws Exception {
        assertEquals(401, send(request("/metrics")).statusCode());
    }
}
