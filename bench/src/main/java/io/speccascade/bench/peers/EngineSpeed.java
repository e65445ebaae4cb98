package io.speccascade.bench.peers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.host.HostDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// This engine's side of the comparison, one process per call: times prompt processing and decoding of one model
/// through the public API and prints the same JSON lines as `bench/peers/llama.mjs speed`.
///
/// Prompt processing is the time to the first token of a long prompt; decoding is the time from the first token to the
/// last after a prompt of [#DECODE_START] tokens.
public final class EngineSpeed {
    private static final int DECODE_START = 17;
    private static final int FIRST_WORD = 3; // below are control tokens
    private static final JsonMapper JSON = new JsonMapper();

    private final CascadeEngine engine;
    private final SpeedSettings settings;

    private EngineSpeed(CascadeEngine engine, SpeedSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /// `EngineSpeed MODEL THREADS PROMPT DECODE RUNS WARMUP`
    public static void main(String[] args) throws IOException {
        SpeedSettings settings = SpeedSettings.parse(List.of(args).subList(1, args.length));
        long start = System.nanoTime();
        try (Device device = HostDevice.open(settings.threads());
                CascadeEngine engine = CascadeEngine.builder()
                        .expert(Path.of(args[0]))
                        .device(device)
                        .contextLength(settings.contextLength())
                        .build()) {
            double loadSeconds = seconds(start);
            EngineSpeed speed = new EngineSpeed(engine, settings);
            for (int run = 1 - settings.warmUps(); run <= settings.runs(); run++) {
                SpeedReport.Run measured = speed.run(run);
                if (run > 0) {
                    print(measured);
                }
            }
            print(new SpeedReport.End(
                    loadSeconds,
                    peakRssBytes(),
                    settings.threads(),
                    "speccascade " + engine.deviceInfo().detail()));
        }
    }

    private SpeedReport.Run run(int run) {
        double promptSeconds = timed(tokens(settings.promptTokens(), 7 + run), 1)[0];
        double[] decode = timed(tokens(DECODE_START, 1007 + run), settings.decodeTokens() + 1);
        return new SpeedReport.Run(
                run, settings.promptTokens(), promptSeconds, settings.decodeTokens(), decode[1] - decode[0]);
    }

    /// Seconds to the first and to the last token.
    private double[] timed(List<Integer> prompt, int count) {
        Request request = Request.of(new Request.Prompt.Tokens(prompt))
                .withStrategy(Strategy.EXPERT)
                .withMaxTokens(count);
        double[] times = {-1, -1};
        long start = System.nanoTime();
        int made = engine.generate(request, token -> {
                    times[1] = seconds(start);
                    times[0] = times[0] < 0 ? times[1] : times[0];
                })
                .tokens()
                .size();
        if (made != count) {
            throw new IllegalStateException("decoded tokens: " + made + " (expected: " + count
                    + "; the model ended its text, take another seed)");
        }
        return times;
    }

    private List<Integer> tokens(int count, long seed) {
        int vocabSize = engine.expertSpec().orElseThrow().vocabSize();
        return new SplittableRandom(seed)
                .ints(count, FIRST_WORD, vocabSize)
                .boxed()
                .toList();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /// The most memory that this process had resident at once, mapped files included; −1 where Linux's /proc is absent.
    private static long peakRssBytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(-1);
        }
    }

    private static void print(Object line) throws JsonProcessingException {
        System.out.println(JSON.writeValueAsString(line));
    }
}
