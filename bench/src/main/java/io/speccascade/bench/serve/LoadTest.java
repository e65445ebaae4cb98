package io.speccascade.bench.serve;

import io.speccascade.bench.serve.LoadClient.Answer;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.EngineSnapshot;
import io.speccascade.engine.server.ApiServer;
import io.speccascade.engine.server.ServerOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Loads a server on the built-in pair with many clients at once and checks that each answer is the one that the same
/// request gets alone: none lost, none mixed up. Then prints latencies, throughput, memory and what is still held.
@Command(
        name = "LoadTest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Loads the server with mixed requests and checks every answer. Exit code 1: one was wrong.")
public final class LoadTest implements Callable<Integer> {
    private static final int DISTINCT = 400;
    private static final long SEED = 20_261_127L;

    @Option(names = "--clients", defaultValue = "64", description = "At once. Default: ${DEFAULT-VALUE}.")
    private int clients;

    @Option(names = "--requests", defaultValue = "2000", description = "In each round. Default: ${DEFAULT-VALUE}.")
    private int requests;

    @Option(names = "--slots", defaultValue = "8", description = "Of the engine. Default: ${DEFAULT-VALUE}.")
    private int slots;

    @Option(
            names = "--cache-positions",
            defaultValue = "640",
            description = "Of the caches, for all slots; fewer than they may want, so that pages run out. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int cachePositions;

    @Option(
            names = "--minutes",
            defaultValue = "0",
            description = "Goes on with rounds until so many have passed. Default: ${DEFAULT-VALUE}, one round.")
    private int minutes;

    private LoadTest() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LoadTest()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        List<LoadCase> cases = LoadCase.mixed(DISTINCT, SEED);
        List<String> expected = alone(cases);
        boolean right = true;
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        try (CascadeEngine engine = CascadeEngine.builder()
                        .builtIn()
                        .slots(slots)
                        .cachePositions(cachePositions)
                        .build();
                ApiServer server = ApiServer.start(engine, ServerOptions.DEFAULT.withPort(0))) {
            LoadClient client = new LoadClient(server.port());
            do {
                right &= round(client, cases, expected);
                settle(engine);
                right &= report(engine.snapshot());
            } while (System.nanoTime() - end < 0);
        }
        return right ? 0 : 1;
    }

    private static List<String> alone(List<LoadCase> cases) {
        try (CascadeEngine engine = CascadeEngine.builtIn()) {
            return cases.stream()
                    .map(one -> engine.generate(one.request()).text())
                    .toList();
        }
    }

    private boolean round(LoadClient client, List<LoadCase> cases, List<String> expected)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        Answer[] answers = new Answer[requests];
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                work.add(() -> {
                    for (int at = next.getAndIncrement(); at < requests; at = next.getAndIncrement()) {
                        answers[at] = answer(client, cases.get(at % cases.size()));
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        return report(answers, cases, expected, (System.nanoTime() - start) / 1e9);
    }

    private static Answer answer(LoadClient client, LoadCase one) throws InterruptedException {
        try {
            return client.send(one);
        } catch (IOException e) {
            return new Answer(0, e.toString(), 0, 0);
        }
    }

    private boolean report(Answer[] answers, List<LoadCase> cases, List<String> expected, double seconds) {
        int failed = 0;
        int wrong = 0;
        List<Double> latencies = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            Answer answer = answers[i];
            int at = i % cases.size();
            if (answer.status() != 200) {
                failed++;
                System.out.printf(Locale.ROOT, "request %d: %d %s%n", i, answer.status(), answer.text());
                continue;
            }
            if (!answer.text().equals(expected.get(at))) {
                wrong++;
                System.out.printf(Locale.ROOT, "request %d: %s instead of %s%n", i, answer.text(), expected.get(at));
            }
            latencies.add(answer.seconds());
            if (cases.get(at).streams()) {
                first.add(answer.firstSeconds());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d requests, %d clients, %d slots: %d failed, %d not as alone; %.1f requests/s; latency median %.3f s, "
                        + "p99 %.3f s; first text median %.3f s, p99 %.3f s%n",
                answers.length,
                clients,
                slots,
                failed,
                wrong,
                answers.length / seconds,
                quantile(latencies, 0.5),
                quantile(latencies, 0.99),
                quantile(first, 0.5),
                quantile(first, 0.99));
        return failed + wrong == 0;
    }

    private static void settle(CascadeEngine engine) throws InterruptedException {
        for (int i = 0;
                i < 100 && engine.snapshot().running() + engine.snapshot().waiting() > 0;
                i++) {
            Thread.sleep(20);
        }
        System.gc();
    }

    /// What is still held after a round: nothing.
    private static boolean report(EngineSnapshot now) {
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                Locale.ROOT,
                "heap after collection %.1f MiB, threads %d; running %d, waiting %d, pages in use %d of %d, kept %d; "
                        + "preempted %d, prompt tokens from the cache %d of %d%n",
                heap / 1048576.0,
                ManagementFactory.getThreadMXBean().getThreadCount(),
                now.running(),
                now.waiting(),
                now.pagesInUse(),
                now.pages(),
                now.pagesCached(),
                now.preempted(),
                now.cachedTokens(),
                now.promptTokens());
        return now.running() + now.waiting() + now.pagesInUse() == 0;
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
