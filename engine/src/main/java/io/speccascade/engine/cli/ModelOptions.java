package io.speccascade.engine.cli;

import io.speccascade.engine.BuiltInPair;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.ModelRole;
import io.speccascade.weights.ModelFile;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which models to run, and where. llama.cpp's names.
public final class ModelOptions {
    @Option(
            names = {"-m", "--model"},
            paramLabel = "PATH",
            description = "The expert: a GGUF file, or a Hugging Face folder; alone, it answers without a drafter. "
                    + "Default: a built-in pair.")
    private @Nullable Path model;

    @Option(
            names = {"-md", "--model-draft"},
            paramLabel = "PATH",
            description = "The drafter: a smaller model with the same vocabulary.")
    private @Nullable Path draft;

    @Option(
            names = "--pair",
            paramLabel = "NAME",
            description =
                    "The built-in pair, where no model is given: arithmetic (Llama, word problems; the default) or "
                            + "translate (T5, numbers in words from English to German).")
    private @Nullable String pair;

    @Mixin
    private QuantisationOption quantisation = new QuantisationOption();

    @Option(
            names = {"-c", "--ctx-size"},
            paramLabel = "N",
            description = "Most tokens of prompt and answer together. Default: what the models were trained for, "
                    + "at most 4096.")
    private @Nullable Integer contextLength;

    @Mixin
    private DeviceOptions device = new DeviceOptions();

    private BuiltInPair byDefault = BuiltInPair.ARITHMETIC;

    /// Makes another built-in pair the one that is meant where neither a model nor a pair is named.
    public void defaultTo(BuiltInPair other) {
        byDefault = other;
    }

    public boolean isBuiltIn() {
        return model == null && draft == null;
    }

    /// The built-in pair that is meant where no model is given.
    public BuiltInPair pair() {
        return pair == null
                ? byDefault
                : BuiltInPair.named(pair)
                        .orElseThrow(() -> new BadInput("--pair: " + pair + " (expected: arithmetic or translate)"));
    }

    public boolean isPair() {
        return isBuiltIn() || draft != null;
    }

    /// The device to hand to [#open]; the caller's to close, after the engine.
    public Device openDevice(Terminal terminal) {
        return device.open(terminal);
    }

    /// The engine's device in words, and why it is this one.
    public String describeDevice(CascadeEngine engine) {
        return device.describe(engine.deviceInfo());
    }

    /// What the model is called: after its file, or after the built-in pair.
    public String name() {
        Path named = model == null ? draft : model;
        return named == null
                ? "speccascade-" + pair().label()
                : named.toAbsolutePath().normalize().getFileName().toString().replaceFirst("\\.gguf$", "");
    }

    /// Opens one model of the pair by itself; the caller's to close.
    ///
    /// @throws BadInput if the model is not given
    public ModelFile file(ModelRole role) {
        if (isBuiltIn()) {
            return role == ModelRole.DRAFTER ? pair().drafter() : pair().expert();
        }
        Path path = role == ModelRole.DRAFTER ? draft : model;
        if (path == null) {
            throw new BadInput((role == ModelRole.DRAFTER ? "-md" : "-m") + ": missing (expected: both models)");
        }
        return ModelFile.open(path, quantisation.type());
    }

    /// Opens the engine for one answer at a time.
    ///
    /// @param maxDraftTokens most tokens that any request drafts per block
    public CascadeEngine open(Device on, int maxDraftTokens) {
        return open(on, maxDraftTokens, builder -> {});
    }

    /// Opens the engine.
    ///
    /// @param maxDraftTokens most tokens that any request drafts per block
    /// @param more settings beside the models
    public CascadeEngine open(Device on, int maxDraftTokens, Consumer<EngineBuilder> more) {
        if (model == null && draft != null) {
            throw new BadInput("-md: " + draft + " without -m (expected: -m for the expert, or for one model alone)");
        }
        if (pair != null && !isBuiltIn()) {
            throw new BadInput("--pair: " + pair + " beside -m (expected: one of them)");
        }
        EngineBuilder builder = CascadeEngine.builder().device(on).maxDraftTokens(Math.max(1, maxDraftTokens));
        if (isBuiltIn()) {
            builder.builtIn(pair());
        }
        if (model != null) {
            builder.expert(model);
        }
        if (draft != null) {
            builder.drafter(draft);
        }
        quantisation.type().ifPresent(builder::quantise);
        if (contextLength != null) {
            builder.contextLength(contextLength);
        }
        more.accept(builder);
        return builder.build();
    }
}
