package io.speccascade.engine.cli;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.kernels.Device;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which models to run, and where. llama.cpp's names.
final class ModelOptions {
    @Option(
            names = {"-m", "--model"},
            paramLabel = "FILE",
            description = "The expert, a GGUF file; alone, it answers without a drafter. Default: the built-in pair.")
    private @Nullable Path model;

    @Option(
            names = {"-md", "--model-draft"},
            paramLabel = "FILE",
            description = "The drafter, a smaller GGUF file with the same vocabulary.")
    private @Nullable Path draft;

    @Option(
            names = {"-c", "--ctx-size"},
            paramLabel = "N",
            description = "Most tokens of prompt and answer together. Default: what the models were trained for, "
                    + "at most 4096.")
    private @Nullable Integer contextLength;

    @Mixin
    private DeviceOptions device = new DeviceOptions();

    boolean isBuiltIn() {
        return model == null && draft == null;
    }

    boolean isPair() {
        return isBuiltIn() || draft != null;
    }

    /// The device to hand to [#open]; the caller's to close, after the engine.
    Device openDevice(Terminal terminal) {
        return device.open(terminal);
    }

    /// The engine's device in words, and why it is this one.
    String describeDevice(CascadeEngine engine) {
        return device.describe(engine.deviceInfo());
    }

    /// Opens the engine for one answer at a time.
    ///
    /// @param maxDraftTokens most tokens that any request drafts per block
    CascadeEngine open(Device on, int maxDraftTokens) {
        if (model == null && draft != null) {
            throw new BadInput("-md: " + draft + " without -m (expected: -m for the expert, or for one model alone)");
        }
        EngineBuilder builder = CascadeEngine.builder().device(on).maxDraftTokens(Math.max(1, maxDraftTokens));
        if (isBuiltIn()) {
            builder.builtIn();
        }
        if (model != null) {
            builder.expert(model);
        }
        if (draft != null) {
            builder.drafter(draft);
        }
        if (contextLength != null) {
            builder.contextLength(contextLength);
        }
        return builder.build();
    }
}
