package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.engine.CascadeStats;
import io.speccascade.engine.EngineSnapshot;
import io.speccascade.engine.FinishReason;
import io.speccascade.engine.Generation;
import io.speccascade.engine.TokenSource;
import io.speccascade.kernels.RuleKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EngineMetricsTest {
    private static final Path DASHBOARD = Path.of("../bench/grafana/speccascade.json");
    private static final String MODEL = "{model_name=\"tiny\"}";

    private static final EngineSnapshot BUSY = new EngineSnapshot(
            4,
            3,
            2,
            16,
            100,
            25,
            10,
            Map.of(
                    FinishReason.STOP,
                    7L,
                    FinishReason.LENGTH,
                    5L,
                    FinishReason.CANCELLED,
                    2L,
                    FinishReason.DEADLINE,
                    1L),
            6,
            8,
            1000,
            400,
            Map.of(TokenSource.DRAFTER, 60L, TokenSource.RESIDUAL, 30L, TokenSource.BONUS, 10L),
            40,
            160,
            70,
            List.of(35L, 20L, 15L),
            Map.of(RuleKind.TOKEN_V3, 11L, RuleKind.RELAXED_TOPK, 3L),
            9,
            41,
            164,
            33,
            12345,
            678);

    private static ScrapedMetrics scrape(EngineMetrics metrics) {
        return ScrapedMetrics.parse(metrics.scrape());
    }

    private static Generation answer(int tokens, double queue, double firstToken, double seconds) {
        CascadeStats stats =
                new CascadeStats(tokens, 0, 0, 0, 0, 0, 0, 0, List.of(), 5, 0, queue, firstToken, seconds, 0, 0);
        return new Generation("", List.of(), List.of(), FinishReason.STOP, stats);
    }

    @Test
    void saysASnapshotInTheNamesOfVllm() {
        try (EngineMetrics metrics = new EngineMetrics(() -> BUSY, "tiny")) {
            ScrapedMetrics scraped = scrape(metrics);
            assertEquals(40, scraped.value("vllm:spec_decode_num_drafts_total" + MODEL));
            assertEquals(160, scraped.value("vllm:spec_decode_num_draft_tokens_total" + MODEL));
            assertEquals(70, scraped.value("vllm:spec_decode_num_accepted_tokens_total" + MODEL));
            assertEquals(
                    20,
                    scraped.value(
                            "vllm:spec_decode_num_accepted_tokens_per_pos_total{model_name=\"tiny\",position=\"1\"}"));
            assertEquals(3, scraped.value("vllm:num_requests_running" + MODEL));
            assertEquals(2, scraped.value("vllm:num_requests_waiting" + MODEL));
            assertEquals(0.25, scraped.value("vllm:kv_cache_usage_perc" + MODEL));
            assertEquals(1000, scraped.value("vllm:prompt_tokens_total" + MODEL));
            assertEquals(100, scraped.value("vllm:generation_tokens_total" + MODEL));
            assertEquals(400, scraped.value("vllm:prefix_cache_hits_total" + MODEL));
            assertEquals(1000, scraped.value("vllm:prefix_cache_queries_total" + MODEL));
            assertEquals(8, scraped.value("vllm:num_preemptions_total" + MODEL));
            String finished = "vllm:request_success_total{finished_reason=\"%s\",model_name=\"tiny\"}";
            assertEquals(7, scraped.value(finished.formatted("stop")));
            assertEquals(5, scraped.value(finished.formatted("length")));
            assertEquals(3, scraped.value(finished.formatted("abort")));
            assertEquals("counter", scraped.types().get("vllm:generation_tokens_total"));
            assertEquals("gauge", scraped.types().get("vllm:num_requests_running"));
        }
    }

    @Test
    void saysWhatVllmHasNoNameForInItsOwn() {
        try (EngineMetrics metrics = new EngineMetrics(() -> BUSY, "tiny")) {
            ScrapedMetrics scraped = scrape(metrics);
            String deferred = "speccascade_deferred_tokens_total{model_name=\"tiny\",rule=\"%s\"}";
            assertEquals(11, scraped.value(deferred.formatted("token-v3")));
            assertEquals(3, scraped.value(deferred.formatted("relaxed-topk")));
            assertEquals(0, scraped.value(deferred.formatted("exact")));
            assertEquals(9, scraped.value("speccascade_lossy_accepts_total" + MODEL));
            String source = "speccascade_tokens_total{model_name=\"tiny\",source=\"%s\"}";
            assertEquals(60, scraped.value(source.formatted("drafter")));
            assertEquals(0, scraped.value(source.formatted("expert")));
            assertEquals(41, scraped.value("speccascade_expert_calls_total" + MODEL));
            assertEquals(164, scraped.value("speccascade_drafter_calls_total" + MODEL));
            assertEquals(33, scraped.value("speccascade_blocks_total" + MODEL));
            assertEquals(12345, scraped.value("speccascade_device_to_host_bytes_total" + MODEL));
            assertEquals(678, scraped.value("speccascade_host_to_device_bytes_total" + MODEL));
            String pages = "speccascade_cache_pages{model_name=\"tiny\",state=\"%s\"}";
            assertEquals(25, scraped.value(pages.formatted("used")));
            assertEquals(10, scraped.value(pages.formatted("cached")));
            assertEquals(65, scraped.value(pages.formatted("free")));
            assertEquals(4, scraped.value("speccascade_slots" + MODEL));
            assertEquals(16, scraped.value("speccascade_queue_capacity" + MODEL));
            assertEquals(6, scraped.value("speccascade_failed_requests_total" + MODEL));
            assertTrue(scraped.names()
                    .containsAll(
                            Set.of("jvm_memory_used_bytes", "jvm_threads_live_threads", "jvm_gc_max_data_size_bytes")));
        }
    }

    @Test
    void asksTheEngineOncePerScrape() {
        List<EngineSnapshot> asked = new ArrayList<>();
        try (EngineMetrics metrics = new EngineMetrics(
                () -> {
                    asked.add(BUSY);
                    return BUSY;
                },
                "tiny")) {
            asked.clear();
            scrape(metrics);
            assertEquals(1, asked.size());
        }
    }

    @Test
    void countsTheTimesOfAnswers() {
        try (EngineMetrics metrics = new EngineMetrics(() -> BUSY, "tiny")) {
            metrics.observe(answer(11, 0.5, 1.0, 2.5)); // 0.2 a token after the first
            metrics.observe(answer(1, 0.0, 0.02, 0.02));
            metrics.observe(answer(0, 0.0, 0.0, 0.0));
            ScrapedMetrics scraped = scrape(metrics);
            assertEquals("histogram", scraped.types().get("vllm:time_to_first_token_seconds"));
            assertEquals(2, scraped.value("vllm:time_to_first_token_seconds_count" + MODEL));
            assertEquals(1, scraped.value(bucket("vllm:time_to_first_token_seconds", "0.75")));
            assertEquals(2, scraped.value(bucket("vllm:time_to_first_token_seconds", "1.0")));
            assertEquals(1, scraped.value("vllm:time_per_output_token_seconds_count" + MODEL));
            assertEquals(0.2, scraped.value("vllm:time_per_output_token_seconds_sum" + MODEL), 1e-9);
            assertEquals(3.02, scraped.value("vllm:e2e_request_latency_seconds_sum" + MODEL), 1e-9);
            assertEquals(3, scraped.value(bucket("vllm:e2e_request_latency_seconds", "5.0")));
            assertEquals(0.5, scraped.value("vllm:request_queue_time_seconds_sum" + MODEL), 1e-9);
            assertEquals(3, scraped.value("vllm:request_queue_time_seconds_count" + MODEL));
        }
    }

    private static String bucket(String name, String bound) {
        return name + "_bucket{model_name=\"tiny\",le=\"" + bound + "\"}";
    }

    @Test
    void theDashboardAsksForNothingThatIsNotThere() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
        assertTrue(dashboard.path("schemaVersion").asInt() >= 39);
        assertEquals("datasource", dashboard.at("/templating/list/0/type").asText());
        Set<String> used = new TreeSet<>();
        for (JsonNode expression : dashboard.findValues("expr")) {
            Pattern.compile("\\b(?:vllm:|speccascade_|jvm_)\\w+")
                    .matcher(expression.asText())
                    .results()
                    .forEach(name -> used.add(name.group()));
        }
        assertTrue(used.size() >= 20, used::toString);
        try (EngineMetrics metrics = new EngineMetrics(() -> BUSY, "tiny")) {
            metrics.observe(answer(11, 0.5, 1.0, 2.5));
            Set<String> missing = new TreeSet<>(used);
            missing.removeAll(scrape(metrics).names());
            assertEquals(Set.of(), missing);
        }
    }
}
