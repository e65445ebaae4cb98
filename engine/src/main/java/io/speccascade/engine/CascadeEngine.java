package io.speccascade.engine;

import io.speccascade.cascade.Slots;
import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.SlotState;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.ModelSpec;
import io.speccascade.weights.chat.ChatTemplate;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Generates text with a drafter and an expert. The way in for a program that embeds the engine:
///
/// ```java
/// try (CascadeEngine engine = CascadeEngine.builtIn()) {
///     System.out.println(engine.generate(Request.of("Question: …\nAnswer:")).text());
/// }
/// ```
///
/// May be used from many threads at once: all requests share the slots of the device, and the tokens of a request do
/// not
/// depend on what runs beside it.
public final class CascadeEngine implements AutoCloseable {
    private final Device device;
    private final boolean ownsDevice;
    private final Map<ModelRole, ModelFile> files;
    private final Tokenizer tokenizer;
    private final Encoder encoder;
    private final int slots;
    private final DraftCosts costs;
    private final Scheduler scheduler;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param tokenizer closed with the engine
    CascadeEngine(
            EngineBuilder settings,
            Device device,
            boolean ownsDevice,
            Map<ModelRole, ModelFile> files,
            Tokenizer tokenizer) {
        this.device = device;
        this.ownsDevice = ownsDevice;
        this.files = files;
        this.slots = settings.slots();
        ModelFile vocabulary = files.values().iterator().next();
        this.tokenizer = tokenizer;
        int stopTokens = tokenizer.stopTokens().size();
        if (stopTokens > SlotState.STOP_CAPACITY) {
            throw new IllegalArgumentException("model: " + stopTokens + " tokens that end an answer (expected: at most "
                    + SlotState.STOP_CAPACITY + ")");
        }
        int contextLength = settings.contextLength(files.values());
        encoder = new Encoder(
                tokenizer,
                contextLength,
                settings.maxDraftTokens(),
                vocabulary.spec().encoder());
        int maxRows = DecodingPrograms.maxRows(slots, settings.maxDraftTokens(), settings.promptChunk());
        int pages = settings.pages(contextLength);
        device.requireRoom(files.values().stream()
                .flatMap(file -> Transformer.needs(file, slots, contextLength, pages).stream())
                .toList());
        Map<ModelRole, Transformer> models = new EnumMap<>(ModelRole.class);
        files.forEach(
                (role, file) -> models.put(role, new Transformer(device, file, slots, contextLength, pages, maxRows)));
        Slots state = Slots.allocate(device, slots, contextLength, settings.maxDraftTokens());
        DecodingPrograms programs = new DecodingPrograms(device, state.state(), models, settings.promptChunk());
        costs = costs(settings, state, models, programs);
        PagePool pool = new PagePool(pages);
        CachePages cachePages = new CachePages(pool, models.values(), slots, contextLength);
        scheduler = new Scheduler(
                device,
                pool,
                slots,
                settings.queueCapacity(),
                listener -> new Batch(device, state, models, programs, cachePages, listener));
        scheduler.start();
    }

    private DraftCosts costs(
            EngineBuilder settings, Slots state, Map<ModelRole, Transformer> models, DecodingPrograms programs) {
        ModelFile drafter = files.get(ModelRole.DRAFTER);
        ModelFile expert = files.get(ModelRole.EXPERT);
        if (drafter == null || expert == null) {
            return DraftCosts.ofWeights(0, 0, slots);
        }
        return settings.tunesDrafts()
                ? new DraftTuner(state, models, programs).measure(settings.maxDraftTokens())
                : DraftCosts.ofWeights(settings.maxDraftTokens(), (double) bytes(drafter) / bytes(expert), slots);
    }

    private static long bytes(ModelFile file) {
        return file.file().tensors().stream()
                .mapToLong(tensor -> tensor.data().byteSize())
                .sum();
    }

    public static EngineBuilder builder() {
        return new EngineBuilder();
    }

    /// The built-in pair for word problems, on the host device.
    public static CascadeEngine builtIn() {
        return builder().builtIn().build();
    }

    /// Answers one request.
    ///
    /// @throws IllegalArgumentException if the request does not fit this engine
    public Generation generate(Request request) {
        return generate(request, token -> {});
    }

    /// Answers one request and hands each token to `listener` as soon as it stands.
    public Generation generate(Request request, Consumer<GeneratedToken> listener) {
        return generateAll(List.of(request), listener).getFirst();
    }

    /// Answers many requests, as many at a time as there are slots, and hands each token to `listener`, in this thread,
    /// as
    /// soon as it stands.
    ///
    /// @return answers in the order of the requests
    /// @throws RuntimeException what the first of them failed with; the others are cancelled
    public List<Generation> generateAll(List<Request> requests, Consumer<GeneratedToken> listener) {
        Answers answers = new Answers(requests.size(), listener);
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            sequences.add(sequence(i, requests.get(i), answers.sink(i)));
        }
        sequences.forEach(sequence -> scheduler.submit(sequence, false));
        return answers.await(() -> sequences.forEach(scheduler::cancel));
    }

    /// Takes a request and returns at once; the answer comes through the stream.
    ///
    /// @throws EngineBusyException if the queue is full
    /// @throws IllegalArgumentException if the request does not fit this engine
    /// @throws IllegalStateException if the engine is closed
    public GenerationStream submit(Request request) {
        AtomicReference<Sequence> submitted = new AtomicReference<>();
        GenerationStream stream = new GenerationStream(() -> scheduler.cancel(submitted.get()));
        Sequence sequence = sequence(0, request, stream.sink());
        submitted.set(sequence);
        scheduler.submit(sequence, true);
        return stream;
    }

    private Sequence sequence(int index, Request request, TokenSink sink) {
        requireModels(request.strategy());
        return new Sequence(encoder.encode(index, request), tokenizer, costs, sink);
    }

    /// What the engine is doing, and what it has done so far. May be called from any thread.
    public EngineSnapshot snapshot() {
        return scheduler.snapshot();
    }

    /// Why the engine takes no more requests: it was closed, or its device did not recover from a failure. Empty while
    /// it
    /// takes them. May be called from any thread.
    public Optional<String> failure() {
        return scheduler.failure();
    }

    public Tokenizer tokenizer() {
        return tokenizer;
    }

    /// The template of the expert, or of the only model; empty where it has none.
    public Optional<ChatTemplate> chatTemplate() {
        ModelFile expert = files.get(ModelRole.EXPERT);
        ModelFile source = expert != null ? expert : Objects.requireNonNull(files.get(ModelRole.DRAFTER));
        return ChatTemplate.of(source.file());
    }

    /// Most tokens of a sequence, prompt included.
    public int contextLength() {
        return encoder.contextLength();
    }

    /// Sequences decoded at a time.
    public int slots() {
        return slots;
    }

    public DeviceInfo deviceInfo() {
        return device.info();
    }

    public Optional<ModelSpec> drafterSpec() {
        return Optional.ofNullable(files.get(ModelRole.DRAFTER)).map(ModelFile::spec);
    }

    public Optional<ModelSpec> expertSpec() {
        return Optional.ofNullable(files.get(ModelRole.EXPERT)).map(ModelFile::spec);
    }

    /// What the weights of a model are; empty where the engine does not have it.
    public Optional<WeightsSummary> weights(ModelRole role) {
        return Optional.ofNullable(files.get(role)).map(ModelFile::file).map(WeightsSummary::of);
    }

    /// Ends what runs or waits with an [IllegalStateException], unmaps the models and closes the device if the engine
    /// opened it. Memory of a device that the caller gave is freed when that is closed.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        scheduler.close();
        if (ownsDevice) {
            device.close();
        }
        tokenizer.close();
        files.values().forEach(ModelFile::close);
    }

    private void requireModels(Strategy strategy) {
        if (!files.keySet().containsAll(strategy.models())) {
            throw new IllegalArgumentException("strategy: " + strategy.label() + " (expected: "
                    + (files.containsKey(ModelRole.EXPERT) ? "expert, without a drafter" : "drafter, without an expert")
                    + ")");
        }
    }
}
