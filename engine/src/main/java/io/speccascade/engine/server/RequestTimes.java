package io.speccascade.engine.server;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Labels;
import io.speccascade.engine.CascadeStats;

/// How long requests took, in vLLM's histograms: its names, its buckets.
final class RequestTimes {
    private static final double[] FIRST_TOKEN = {
        0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40, 80, 160, 640, 2560
    };
    private static final double[] PER_TOKEN = {
        0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40, 80
    };
    private static final double[] REQUEST = {
        0.3, 0.5, 0.8, 1, 1.5, 2, 2.5, 5, 10, 15, 20, 30, 40, 50, 60, 120, 240, 480, 960, 1920, 7680
    };

    private final Histogram firstToken;
    private final Histogram perToken;
    private final Histogram queue;
    private final Histogram whole;

    RequestTimes(PrometheusRegistry registry, String modelName) {
        Labels labels = Labels.of("model_name", modelName);
        firstToken = histogram("vllm:time_to_first_token_seconds", "From submission to the first token", FIRST_TOKEN)
                .constLabels(labels)
                .register(registry);
        perToken = histogram("vllm:time_per_output_token_seconds", "Mean of an answer's later tokens", PER_TOKEN)
                .constLabels(labels)
                .register(registry);
        queue = histogram("vllm:request_queue_time_seconds", "From submission to admission", REQUEST)
                .constLabels(labels)
                .register(registry);
        whole = histogram("vllm:e2e_request_latency_seconds", "From submission to the last token", REQUEST)
                .constLabels(labels)
                .register(registry);
    }

    void observe(CascadeStats stats) {
        double end = stats.queueSeconds() + stats.seconds();
        queue.observe(stats.queueSeconds());
        whole.observe(end);
        if (stats.tokens() > 0) {
            firstToken.observe(stats.firstTokenSeconds());
        }
        if (stats.tokens() > 1) {
            perToken.observe((end - stats.firstTokenSeconds()) / (stats.tokens() - 1));
        }
    }

    private static Histogram.Builder histogram(String name, String help, double[] bounds) {
        return Histogram.builder()
                .name(name)
                .help(help)
                .classicOnly()
                .classicUpperBounds(bounds)
                .withoutExemplars();
    }
}
