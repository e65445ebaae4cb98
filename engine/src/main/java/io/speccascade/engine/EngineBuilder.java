package io.speccascade.engine;

import io.speccascade.engine.transformer.PagedCache;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.weights.EncoderSpec;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.TensorType;
import io.speccascade.weights.tokenizer.Tokenizer;
import io.speccascade.weights.tokenizer.VocabularyCheck;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Settings of a [CascadeEngine]. A pair, or one model alone, must be named; the rest has defaults.
public final class EngineBuilder {
    /// Buffers are made for the longest draft of every slot; longer ones than this pay nowhere.
    public static final int MOST_DRAFT_TOKENS = 64;

    private static final int DEFAULT_CONTEXT = 4096;

    private final Map<ModelRole, Supplier<ModelFile>> sources = new EnumMap<>(ModelRole.class);
    private @Nullable Device device;
    private Optional<TensorType> quantisation = Optional.empty();
    private int slots = 1;
    private int contextLength;
    private int maxDraftTokens = 8;
    private int promptChunk = 128;
    private int queueCapacity = 1024;
    private int cachePositions;
    private boolean tunesDrafts;

    EngineBuilder() {}

    /// The small model: a GGUF file, or a Hugging Face folder.
    public EngineBuilder drafter(Path path) {
        sources.put(ModelRole.DRAFTER, () -> open(path));
        return this;
    }

    /// The large model: a GGUF file, or a Hugging Face folder.
    public EngineBuilder expert(Path path) {
        sources.put(ModelRole.EXPERT, () -> open(path));
        return this;
    }

    /// The pair for word problems that comes with the engine.
    public EngineBuilder builtIn() {
        return builtIn(BuiltInPair.ARITHMETIC);
    }

    /// A pair that comes with the engine.
    public EngineBuilder builtIn(BuiltInPair pair) {
        sources.put(ModelRole.DRAFTER, pair::drafter);
        sources.put(ModelRole.EXPERT, pair::expert);
        return this;
    }

    /// Matrices of the models at [#drafter(Path)] and [#expert(Path)] that are in F32, F16 or BF16 become this type as
    /// they are opened. Default: they stay as they are.
    ///
    /// @param type [TensorType#Q8_0]
    public EngineBuilder quantise(TensorType type) {
        quantisation = Optional.of(type);
        return this;
    }

    private ModelFile open(Path path) {
        return ModelFile.open(path, quantisation);
    }

    /// Where to compute; stays the caller's to close. By default the engine opens the host device.
    public EngineBuilder device(Device value) {
        device = value;
        return this;
    }

    /// Sequences decoded at a time. Default 1.
    public EngineBuilder slots(int value) {
        require("slots", value, 1);
        slots = value;
        return this;
    }

    /// Most tokens of a sequence. Default: what both models were trained for, at most 4096.
    public EngineBuilder contextLength(int value) {
        require("contextLength", value, 2);
        contextLength = value;
        return this;
    }

    /// The largest γ that a request may ask for, 1 to [#MOST_DRAFT_TOKENS]. Default 8.
    public EngineBuilder maxDraftTokens(int value) {
        if (value < 1 || value > MOST_DRAFT_TOKENS) {
            throw new IllegalArgumentException(
                    "maxDraftTokens: " + value + " (expected: 1 to " + MOST_DRAFT_TOKENS + ")");
        }
        maxDraftTokens = value;
        return this;
    }

    /// Prompt tokens processed in one pass. Default 128.
    public EngineBuilder promptChunk(int value) {
        require("promptChunk", value, 1);
        promptChunk = value;
        return this;
    }

    /// Most requests that wait for a slot; one more is refused with an [EngineBusyException]. Default 1024.
    public EngineBuilder queueCapacity(int value) {
        require("queueCapacity", value, 1);
        queueCapacity = value;
        return this;
    }

    /// Positions that the caches hold for all sequences together. Default: the whole context of every slot. With less,
    /// sequences get memory as they grow; where it runs out the youngest waits and is computed again, to the same
    /// tokens.
    ///
    /// @param value at least the context length
    public EngineBuilder cachePositions(int value) {
        require("cachePositions", value, 1);
        cachePositions = value;
        return this;
    }

    /// Measures, as the engine is built, what blocks of each draft length cost on the device, so that adaptive drafts
    /// ([DraftLength]) know when they pay. That takes some seconds. Without it they go by the sizes of the models.
    public EngineBuilder tuneDrafts() {
        tunesDrafts = true;
        return this;
    }

    /// Opens the models and allocates everything that generation needs.
    ///
    /// @throws io.speccascade.weights.MalformedModelException if a file cannot be used
    /// @throws IllegalArgumentException if no model is named, or the two do not share a vocabulary
    public CascadeEngine build() {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("models: none (expected: drafter, expert, both, or builtIn)");
        }
        Map<ModelRole, ModelFile> files = new EnumMap<>(ModelRole.class);
        Device own = null;
        Tokenizer tokenizer = null;
        try {
            sources.forEach((role, source) -> files.put(role, source.get()));
            if (files.size() == 2) {
                VocabularyCheck.requireEqual(
                        file(files, ModelRole.DRAFTER).file(),
                        file(files, ModelRole.EXPERT).file());
                requireSameKind(file(files, ModelRole.DRAFTER), file(files, ModelRole.EXPERT));
            }
            Device used = device;
            if (used == null) {
                own = HostDevice.open();
                used = own;
            }
            tokenizer = Tokenizer.of(files.values().iterator().next().file());
            return new CascadeEngine(this, used, own != null, files, tokenizer);
        } catch (RuntimeException | Error e) {
            if (tokenizer != null) {
                tokenizer.close();
            }
            if (own != null) {
                own.close();
            }
            files.values().forEach(ModelFile::close);
            throw e;
        }
    }

    int slots() {
        return slots;
    }

    int maxDraftTokens() {
        return maxDraftTokens;
    }

    boolean tunesDrafts() {
        return tunesDrafts;
    }

    /// Pages of the caches.
    int pages(int context) {
        long most = (long) slots * PagedCache.pages(context);
        if (most > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "slots: " + slots + " of " + context + " tokens (expected: fewer than 2^31 pages of 32 tokens)");
        }
        if (cachePositions == 0) {
            return (int) most;
        }
        if (cachePositions < context) {
            throw new IllegalArgumentException("cachePositions: " + cachePositions + " (expected: at least " + context
                    + ", the context of one sequence)");
        }
        return (int) Math.min(most, PagedCache.pages(cachePositions));
    }

    int queueCapacity() {
        return queueCapacity;
    }

    int promptChunk() {
        return promptChunk;
    }

    int contextLength(Collection<ModelFile> files) {
        int trained = files.stream()
                .mapToInt(file -> file.spec().contextLength())
                .min()
                .orElseThrow();
        if (contextLength > trained) {
            throw new IllegalArgumentException("contextLength: " + contextLength + " (expected: at most " + trained
                    + ", what the models were trained for)");
        }
        return contextLength > 0 ? contextLength : Math.min(trained, DEFAULT_CONTEXT);
    }

    private static ModelFile file(Map<ModelRole, ModelFile> files, ModelRole role) {
        return Objects.requireNonNull(files.get(role));
    }

    /// Both read the same prompt: with an encoder, or without.
    private static void requireSameKind(ModelFile drafter, ModelFile expert) {
        Optional<Integer> drafts = drafter.spec().encoder().map(EncoderSpec::startToken);
        Optional<Integer> verifies = expert.spec().encoder().map(EncoderSpec::startToken);
        if (!drafts.equals(verifies)) {
            throw new IllegalArgumentException(
                    "models: answers of drafter " + drafter.file().name()
                            + " begin with " + described(drafts) + ", those of expert "
                            + expert.file().name() + " with " + described(verifies) + " (expected: the same)");
        }
    }

    private static String described(Optional<Integer> startToken) {
        return startToken.map(token -> "token " + token + " after an encoder").orElse("the prompt");
    }

    private static void require(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + ": " + value + " (expected: >= " + least + ")");
        }
    }
}
