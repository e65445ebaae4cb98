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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The page and the metrics as they are served.
@Timeout(60)
class PageRoutesTest {
    private static final String MODEL = "{model_name=\"speccascade\"}";

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
    void servesThePageUnderAStrictPolicyToThoseWhoHaveTheKey() throws Exception {
        for (String path : PageRoutes.PATHS) {
            HttpResponse<String> refused = send(request(path));
            assertEquals(401, refused.statusCode(), path);
            assertEquals(
                    "Basic realm=\"API key\", charset=\"UTF-8\"",
                    refused.headers().firstValue("WWW-Authenticate").orElseThrow());
            HttpResponse<String> response = send(page(path));
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
        return send(page(path)).headers().firstValue("Content-Type").orElseThrow();
    }

    /// As a browser asks once its user has typed the key.
    private static HttpRequest.Builder page(String path) {
        String credentials = Base64.getEncoder().encodeToString("any:sesame".getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + credentials);
    }

    @Test
    void thePageOffersEveryStrategyAndEveryRule() throws Exception {
        String page = send(page("/")).body();
        assertEquals(Arrays.stream(Strategy.values()).map(Strategy::label).toList(), options(page, "strategy"));
        assertEquals(Rule.names(), options(page, "rule"));
    }

    private static List<String> options(String page, String id) {
        String from = page.substring(page.indexOf("id=\"" + id + "\""));
        return Pattern.compile("<option>([a-z0-9-]+)</option>")
                .matcher(from.substring(0, from.indexOf("</select>")))
                .results()
                .map(option -> option.group(1))
                .toList();
    }

    @Test
    void countsAnswersWholeAndStreamed() throws Exception {
        ScrapedMetrics before = scrape();
        complete("");
        complete(", \"stream\": true");
        complete(", \"n\": 2");
        ScrapedMetrics after = scrape();
        for (String series : List.of(
                "vllm:e2e_request_latency_seconds_count" + MODEL,
                "vllm:time_to_first_token_seconds_count" + MODEL,
                "vllm:time_per_output_token_seconds_count" + MODEL,
                "vllm:request_queue_time_seconds_count" + MODEL,
                "vllm:request_success_total{finished_reason=\"length\",model_name=\"speccascade\"}")) {
            assertEquals(before.value(series) + 4, after.value(series), series);
        }
        assertEquals(
                before.value("vllm:generation_tokens_total" + MODEL) + 12,
                after.value("vllm:generation_tokens_total" + MODEL));
        for (String counter : List.of(
                "vllm:prompt_tokens_total",
                "vllm:spec_decode_num_drafts_total",
                "vllm:spec_decode_num_draft_tokens_total",
                "vllm:spec_decode_num_accepted_tokens_total",
                "speccascade_expert_calls_total",
                "speccascade_drafter_calls_total",
                "speccascade_blocks_total",
                "speccascade_device_to_host_bytes_total")) {
            assertTrue(after.value(counter + MODEL) > before.value(counter + MODEL), counter);
        }
        assertEquals(0, after.value("vllm:num_requests_running" + MODEL));
    }

    @Test
    void showsMetricsToThoseWhoHaveTheKey() throws Exception {
        assertEquals(401, send(request("/metrics")).statusCode());
    }
}
