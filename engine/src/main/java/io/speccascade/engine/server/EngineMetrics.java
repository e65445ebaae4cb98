package io.speccascade.engine.server;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.speccascade.engine.EngineSnapshot;
import io.speccascade.engine.Generation;
import java.io.IOException;
import java.util.function.Supplier;

/// What Prometheus reads of an engine: vLLM's metrics under vLLM's names where vLLM has them, ours under
/// `speccascade_`,
/// and the JVM's. Safe for use by many threads.
final class EngineMetrics implements AutoCloseable {
    private static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final RequestTimes times;

    /// @param engine asked once per scrape
    /// @param modelName label `model_name` of all but the JVM's
    EngineMetrics(Supplier<EngineSnapshot> engine, String modelName) {
        PrometheusRegistry prometheus = new PrometheusRegistry();
        prometheus.register(new SnapshotCollector(engine, modelName));
        times = new RequestTimes(prometheus, modelName);
        registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, prometheus, Clock.SYSTEM);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    void addTo(RouteTable routes) {
        routes.add("GET", "/metrics", this::answer);
    }

    /// Takes the times of an answer that is complete.
    void observe(Generation answer) {
        times.observe(answer.stats());
    }

    /// In Prometheus's text format.
    String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }

    private void answer(Exchange exchange) throws IOException {
        Responses.text(exchange, 200, CONTENT_TYPE, scrape());
    }
}
