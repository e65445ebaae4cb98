package io.speccascade.bench.speed;

import io.speccascade.bench.speed.SpeedTest.Alone;
import io.speccascade.bench.speed.SpeedTest.Sample;
import io.speccascade.bench.speed.SpeedTest.Spec;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// A field of a result: its name, how formats write it, and what it holds.
record ResultField(String label, Type type, Function<SpeedResult, Object> source) {
    /// llama-bench's names in its order, so that what reads its output reads this. Those that say
    /// something about llama.cpp alone have the value that fits what this engine does: all layers on
    /// one device, a cache in F32, files mapped.
    private static final List<ResultField> LLAMA_BENCH = List.of(
            text("build_commit", result -> version()),
            integer("build_number", result -> 0),
            text("cpu_info", result -> result.device().cpu()),
            text("gpu_info", result -> result.device().gpu()),
            text("backends", result -> result.device().kind()),
            text("model_filename", result -> result.model().filename()),
            text("model_type", result -> result.model().type()),
            integer("model_size", result -> result.model().bytes()),
            integer("model_n_params", result -> result.model().parameters()),
            integer("n_batch", SpeedResult::promptRows),
            integer("n_ubatch", SpeedResult::promptRows),
            integer("n_threads", result -> result.device().threads()),
            text("cpu_mask", result -> "0x0"),
            flag("cpu_strict", result -> false),
            integer("poll", result -> 0),
            text("type_k", result -> "f32"),
            text("type_v", result -> "f32"),
            integer(
                    "n_gpu_layers",
                    result -> result.device().isHost() ? 0 : result.model().layers()),
            integer("n_cpu_moe", result -> 0),
            text("split_mode", result -> "none"),
            integer("main_gpu", result -> 0),
            flag("no_kv_offload", result -> false),
            flag("flash_attn", result -> true),
            text("devices", result -> result.device().given()),
            text("tensor_split", result -> "0.00"),
            text("tensor_buft_overrides", result -> "none"),
            flag("use_mmap", result -> true),
            flag("use_direct_io", result -> false),
            flag("embeddings", result -> false),
            integer("no_op_offload", result -> 0),
            flag("no_host", result -> false),
            integer("n_prompt", result -> ofAlone(result, Alone::promptTokens)),
            integer("n_gen", result -> ofAlone(result, Alone::generated)),
            integer("n_depth", SpeedResult::depth),
            text("test_time", result -> result.time().truncatedTo(ChronoUnit.SECONDS)),
            integer("avg_ns", result -> Math.round(1e9 * result.mean(Sample::seconds))),
            integer("stddev_ns", result -> Math.round(1e9 * result.deviation(Sample::seconds))),
            real("avg_ts", result -> result.mean(Sample::tokensPerSecond)),
            real("stddev_ts", result -> result.deviation(Sample::tokensPerSecond)));

    /// Of the tests that llama-bench does not have.
    private static final List<ResultField> OWN = List.of(
            text("test", SpeedResult::label),
            text("draft_filename", SpeedResult::draftName),
            integer("n_draft", result -> result.test().draftTokens()),
            real("acceptance", result -> result.test() instanceof Spec spec ? spec.acceptance() : Double.NaN),
            real("relative", result -> result.mean(Sample::relative)),
            real("stddev_relative", result -> result.deviation(Sample::relative)));

    /// How formats write a field.
    enum Type {
        TEXT,
        FLAG,
        INTEGER,
        REAL
    }

    /// All fields of llama-bench, and those of the other tests where there are any.
    static List<ResultField> of(boolean ownTests) {
        return ownTests ? Stream.concat(LLAMA_BENCH.stream(), OWN.stream()).toList() : LLAMA_BENCH;
    }

    /// What was built, where llama-bench has a commit.
    static String version() {
        return Objects.requireNonNullElse(ResultField.class.getPackage().getImplementationVersion(), "development");
    }

    /// The value in text, a flag as 0 or 1; empty where the test has none.
    Optional<String> value(SpeedResult result) {
        Object value = source.apply(result);
        return switch (value) {
            case Double number ->
                number.isNaN() ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "%f", number));
            case Boolean flag -> Optional.of(flag ? "1" : "0");
            default -> Optional.of(value.toString());
        };
    }

    private static int ofAlone(SpeedResult result, ToIntFunction<Alone> tokens) {
        return result.test() instanceof Alone alone ? tokens.applyAsInt(alone) : 0;
    }

    private static ResultField text(String label, Function<SpeedResult, Object> source) {
        return new ResultField(label, Type.TEXT, source);
    }

    private static ResultField flag(String label, Function<SpeedResult, Object> source) {
        return new ResultField(label, Type.FLAG, source);
    }

    private static ResultField integer(String label, Function<SpeedResult, Object> source) {
        return new ResultField(label, Type.INTEGER, source);
    }

    private static ResultField real(String label, Function<SpeedResult, Object> source) {
        return new ResultField(label, Type.REAL, source);
    }
}
