package io.speccascade.bench.peers;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares this engine with llama.cpp on random Llama models, or on model files: alternately, each measurement in a
/// fresh process. Run it with `bench/peers/compare`.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Measures this engine and llama.cpp in turn and prints their speeds, ratios and memory.")
public final class PeerBench implements Callable<Integer> {
    private static final long SEED = 1;

    @Parameters(
            paramLabel = "MODEL",
            description = "SHAPE:FORMAT (shapes 110m, 1.1b; formats F32, F16, Q8_0, Q4_0) or a GGUF file;"
                    + " default: both shapes in Q8_0 and F32")
    private List<String> models = new ArrayList<>(List.of("110m:Q8_0", "110m:F32", "1.1b:Q8_0", "1.1b:F32"));

    @Option(names = "--folder", required = true, description = "where random models are kept")
    private @Nullable Path folder;

    @Option(names = "--llama", required = true, description = "llama.mjs")
    private @Nullable Path llama;

    @Option(names = "--rounds", defaultValue = "3", description = "times that both sides are run (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--threads", defaultValue = "2", description = "threads of each side (${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--prompt", defaultValue = "512", description = "tokens of the prompt (${DEFAULT-VALUE})")
    private int promptTokens;

    @Option(names = "--decode", defaultValue = "32", description = "tokens decoded (${DEFAULT-VALUE})")
    private int decodeTokens;

    @Option(names = "--runs", defaultValue = "3", description = "measured runs per process (${DEFAULT-VALUE})")
    private int runs;

    @Option(names = "--warm-ups", defaultValue = "2", description = "runs before them (${DEFAULT-VALUE})")
    private int warmUps;

    @Option(names = "--json", paramLabel = "FILE", description = "also write everything measured to FILE")
    private @Nullable Path json;

    private PeerBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new PeerBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        SpeedSettings settings = new SpeedSettings(threads, promptTokens, decodeTokens, runs, warmUps);
        List<PeerResult> results = new ArrayList<>();
        for (String model : models) {
            results.add(compare(model, settings));
        }
        System.out.println(PeerTable.speeds(results));
        System.out.println();
        System.out.println(PeerTable.memory(results));
        if (json != null) {
            new JsonMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(json.toFile(), results);
        }
        return 0;
    }

    private PeerResult compare(String model, SpeedSettings settings) throws IOException {
        Path file = model.endsWith(".gguf") ? Path.of(model) : randomModel(model);
        SpeedProcess ourSide = SpeedProcess.engine(file, settings);
        SpeedProcess theirSide = SpeedProcess.llama(required(llama), file, settings);
        List<SpeedReport> ours = new ArrayList<>();
        List<SpeedReport> theirs = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println(model + ": round " + round + " of " + rounds);
            ours.add(ourSide.measure());
            theirs.add(theirSide.measure());
        }
        return new PeerResult(model, Files.size(file), ours, theirs);
    }

    private Path randomModel(String model) throws IOException {
        String[] parts = model.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("model: " + model + " (expected: SHAPE:FORMAT or a .gguf file)");
        }
        WeightFormat format = WeightFormat.valueOf(parts[1].toUpperCase(Locale.ROOT));
        LlamaShape shape = LlamaShape.named(parts[0]);
        Path file = required(folder).resolve("llama-" + shape.name() + "-" + format + "-" + SEED + ".gguf");
        if (!Files.exists(file)) {
            System.err.println(model + ": writing " + file);
            Files.createDirectories(required(folder));
            new RandomLlama(shape, format, SEED).write(file);
        }
        return file;
    }

    private static Path required(@Nullable Path option) {
        if (option == null) {
            throw new IllegalStateException("option: null (expected: picocli refuses to run without it)");
        }
        return option;
    }
}
