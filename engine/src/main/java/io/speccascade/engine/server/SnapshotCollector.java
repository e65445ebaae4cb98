package io.speccascade.engine.server;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.EngineSnapshot;
import io.speccascade.engine.FinishReason;
import io.speccascade.engine.TokenSource;
import io.speccascade.kernels.RuleKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Says a snapshot of the engine in Prometheus's words. All values of a scrape are of one moment.
///
/// @param engine asked once per scrape
/// @param modelName label `model_name` of everything
record SnapshotCollector(Supplier<EngineSnapshot> engine, String modelName) implements MultiCollector {
    @Override
    public MetricSnapshots collect() {
        EngineSnapshot now = engine.get();
        return MetricSnapshots.of(Stream.of(requests(now), tokens(now), speculation(now), cost(now))
                .flatMap(List::stream)
                .toArray(MetricSnapshot[]::new));
    }

    private List<MetricSnapshot> requests(EngineSnapshot now) {
        Map<String, Number> finished = new LinkedHashMap<>();
        for (FinishReason reason : FinishReason.values()) {
            finished.merge(
                    label(reason), now.finished().getOrDefault(reason, 0L), (a, b) -> a.longValue() + b.longValue());
        }
        Map<String, Number> pages = new LinkedHashMap<>();
        pages.put("used", now.pagesInUse());
        pages.put("cached", now.pagesCached());
        pages.put("free", now.pages() - now.pagesInUse() - now.pagesCached());
        return List.of(
                gauge("vllm:num_requests_running", "Requests in slots", now.running()),
                gauge("vllm:num_requests_waiting", "Requests in the queue", now.waiting()),
                counters("vllm:request_success", "Requests ended, by reason", "finished_reason", finished),
                counter("speccascade_failed_requests", "Requests ended by an error", now.failed()),
                counter("vllm:num_preemptions", "Requests put back because pages ran out", now.preempted()),
                gauge("speccascade_slots", "Sequences decoded at a time", now.slots()),
                gauge("speccascade_queue_capacity", "Most requests that may wait", now.queueCapacity()),
                gauge(
                        "vllm:kv_cache_usage_perc",
                        "Pages of the cache in use; 1: all",
                        now.pages() == 0 ? 0 : (double) now.pagesInUse() / now.pages()),
                gauges("speccascade_cache_pages", "Pages of the cache, by state", "state", pages));
    }

    private List<MetricSnapshot> tokens(EngineSnapshot now) {
        Map<String, Number> sources = new LinkedHashMap<>();
        long emitted = 0;
        for (TokenSource source : TokenSource.values()) {
            long count = now.tokensBySource().getOrDefault(source, 0L);
            sources.put(source.label(), count);
            emitted += count;
        }
        return List.of(
                counter("vllm:prompt_tokens", "Tokens of prompts", now.promptTokens()),
                counter("vllm:prefix_cache_queries", "Tokens of prompts looked up in the cache", now.promptTokens()),
                counter("vllm:prefix_cache_hits", "Tokens of prompts found in the cache", now.cachedTokens()),
                counter("vllm:generation_tokens", "Tokens emitted", emitted),
                counters("speccascade_tokens", "Tokens emitted, by source", "source", sources));
    }

    private List<MetricSnapshot> speculation(EngineSnapshot now) {
        Map<String, Number> positions = new LinkedHashMap<>();
        for (int i = 0; i < now.acceptedPerPosition().size(); i++) {
            positions.put(String.valueOf(i), now.acceptedPerPosition().get(i));
        }
        Map<String, Number> deferred = new LinkedHashMap<>();
        for (RuleKind kind : RuleKind.values()) {
            deferred.put(Rule.name(kind), now.deferredByRule().getOrDefault(kind, 0L));
        }
        return List.of(
                counter("vllm:spec_decode_num_drafts", "Blocks with a draft", now.drafts()),
                counter("vllm:spec_decode_num_draft_tokens", "Tokens drafted", now.drafted()),
                counter("vllm:spec_decode_num_accepted_tokens", "Drafted tokens that stood", now.accepted()),
                counters(
                        "vllm:spec_decode_num_accepted_tokens_per_pos",
                        "Drafted tokens that stood, by their position in the draft",
                        "position",
                        positions),
                counters("speccascade_deferred_tokens", "Drafted tokens deferred to the expert", "rule", deferred),
                counter(
                        "speccascade_lossy_accepts",
                        "Drafted tokens that stood though exact speculation would have rejected them",
                        now.lossyAccepts()));
    }

    private List<MetricSnapshot> cost(EngineSnapshot now) {
        return List.of(
                counter("speccascade_expert_calls", "Passes of the expert after prompts", now.expertCalls()),
                counter("speccascade_drafter_calls", "Passes of the drafter after prompts", now.drafterCalls()),
                counter("speccascade_blocks", "Programs run for all slots together", now.blocks()),
                counter("speccascade_device_to_host_bytes", "Read back from the device", now.bytesToHost()),
                counter("speccascade_host_to_device_bytes", "Sent to the device", now.bytesToDevice()));
    }

    /// vLLM's names of reasons.
    private static String label(FinishReason reason) {
        return switch (reason) {
            case STOP -> "stop";
            case LENGTH -> "length";
            case CANCELLED, DEADLINE -> "abort";
        };
    }

    private MetricSnapshot counter(String name, String help, long value) {
        return CounterSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(new CounterDataPointSnapshot((double) value, model(), null, 0))
                .build();
    }

    private MetricSnapshot counters(String name, String help, String label, Map<String, Number> values) {
        CounterSnapshot.Builder counters = CounterSnapshot.builder().name(name).help(help);
        values.forEach((key, value) -> counters.dataPoint(
                new CounterDataPointSnapshot(value.doubleValue(), model().add(label, key), null, 0)));
        return counters.build();
    }

    private MetricSnapshot gauge(String name, String help, double value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(new GaugeDataPointSnapshot(value, model(), null))
                .build();
    }

    private MetricSnapshot gauges(String name, String help, String label, Map<String, Number> values) {
        GaugeSnapshot.Builder gauges = GaugeSnapshot.builder().name(name).help(help);
        values.forEach((key, value) ->
                gauges.dataPoint(new GaugeDataPointSnapshot(value.doubleValue(), model().add(label, key), null)));
        return gauges.build();
    }

    private Labels model() {
        return Labels.of("model_name", modelName);
    }
}
