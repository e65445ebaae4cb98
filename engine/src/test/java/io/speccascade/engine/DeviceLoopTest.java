package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.cascade.SlotParameters;
import io.speccascade.cascade.Slots;
import io.speccascade.engine.RecordingDevice.Event;
import io.speccascade.engine.TestModels.Recipe;
import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.RuleKind;
import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.TransferCounters;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.weights.ModelFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The decoding loop stays on the device: what crosses, what waits, what is allocated.
class DeviceLoopTest {
    private static final int VOCABULARY = 300;
    private static final int SLOTS = 2;
    private static final int DRAFT_TOKENS = 3;
    private static final int BLOCKS = 50;
    private static final double MOST_BYTES_PER_BLOCK = 20_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int[] PROMPT = {5, 250, 17, 3, 99};

    @TempDir
    static Path folder;

    private static Path drafter;
    private static Path expert;

    @BeforeAll
    static void writeModels() {
        Recipe recipe = Recipe.expert(VOCABULARY);
        expert = TestModels.write(folder, "expert", recipe);
        drafter = TestModels.write(folder, "drafter", recipe.withNoise(0.1f));
    }

    @ParameterizedTest
    @EnumSource
    void replaysFiftyBlocksWithoutAReadAndFindsTheSameText(TestDevices kind) {
        try (Device device = kind.open();
                ModelFile drafterFile = ModelFile.open(drafter);
                ModelFile expertFile = ModelFile.open(expert)) {
            Map<ModelRole, Transformer> models = new EnumMap<>(ModelRole.class);
            models.put(ModelRole.DRAFTER, new Transformer(device, drafterFile, SLOTS, 256, 32));
            models.put(ModelRole.EXPERT, new Transformer(device, expertFile, SLOTS, 256, 32));
            Slots slots = Slots.allocate(device, SLOTS, 256, DRAFT_TOKENS);
            DecodingPrograms programs = new DecodingPrograms(device, slots.state(), models, 16);
            Program block = programs.block(Strategy.CASCADE, DRAFT_TOKENS);

            admit(slots, models, programs);
            for (int i = 0; i < BLOCKS; i++) {
                block.run();
                slots.emissions();
            }
            int[] expected = slots.tokens(1);

            admit(slots, models, programs);
            TransferCounters before = device.transfers();
            for (int i = 0; i < BLOCKS; i++) {
                block.run();
            }
            TransferCounters during = device.transfers().since(before);
            assertEquals(new TransferCounters(0, 0, 0, 0), during);
            assertArrayEquals(expected, slots.tokens(1));
            assertTrue(expected.length > PROMPT.length + BLOCKS, "tokens: " + expected.length);
        }
    }

    private static void admit(Slots slots, Map<ModelRole, Transformer> models, DecodingPrograms programs) {
        models.values().forEach(model -> model.cache().reserve(1, 256));
        slots.admit(
                1,
                PROMPT,
                new SlotParameters(
                        new Rule(RuleKind.TOKEN_V3, 0.5), DRAFT_TOKENS, SamplingParameters.PLAIN, 42, 200, List.of()));
        for (ModelRole role : ModelRole.values()) {
            programs.prefill(role).run();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST", "OPENCL_CPU"})
    void waitsForNoReadBeforeTheNextBlockIsEnqueuedAndAllocatesNothing(TestDevices kind) {
        try (RecordingDevice device = new RecordingDevice(kind.open());
                CascadeEngine engine = CascadeEngine.builder()
                        .drafter(drafter)
                        .expert(expert)
                        .device(device)
                        .slots(SLOTS)
                        .maxDraftTokens(DRAFT_TOKENS)
                        .build()) {
            Request request = Request.of("loop").withDraftTokens(DRAFT_TOKENS).withMaxTokens(60);
            Generation first = engine.generate(request);
            awaitReads(device);
            device.events().clear();
            TransferCounters before = device.transfers();
            Generation second = engine.generate(request);
            awaitReads(device);
            TransferCounters transfers = device.transfers().since(before);
            assertEquals(first.tokens(), second.tokens());

            List<Event> events = device.events();
            assertFalse(events.contains(Event.ALLOCATE));
            assertFalse(events.contains(Event.COMPILE));
            int decoding = events.indexOf(Event.START_READ) - 1;
            int awaited = 0;
            int run = 0;
            for (Event event : events.subList(decoding, events.lastIndexOf(Event.RUN) + 1)) {
                assertFalse(event == Event.UPLOAD || event == Event.DOWNLOAD, event.toString());
                run += event == Event.RUN ? 1 : 0;
                awaited += event == Event.AWAIT_READ ? 1 : 0;
                assertTrue(run - awaited >= 1, "block " + awaited + " was waited for before the next was enqueued");
            }
            int blocks = Collections.frequency(events, Event.START_READ);
            assertEquals(second.stats().blocks() + 1, blocks, "one block runs ahead");
            long perRequest = 4L * (32 + 16 + DRAFT_TOKENS); // the counters, read once at the end
            assertEquals(4L * blocks * SLOTS * (DRAFT_TOKENS + 4) + perRequest, transfers.bytesToHost());
        }
    }

    /// The block that runs ahead is over as well.
    private static void awaitReads(RecordingDevice device) {
        while (device.pendingReads() > 0) {
            Thread.onSpinWait();
        }
    }

    private static void awaitIdle(CascadeEngine engine) {
        while (engine.snapshot().running() > 0) {
            Thread.onSpinWait();
        }
    }

    /// Bytes, since a thread counts its own exactly. Of the engine and its own drivers: not on the host, where
    /// vectors are objects until the kernels have been compiled, and never through TornadoVM, whose interpreter
    /// makes some for every array of every graph.
    @Test
    void javaObjectsPerBlockDoNotGrowWithTheModel() {
        double small = bytesPerBlock(1);
        double large = bytesPerBlock(6);
        assertTrue(large < MOST_BYTES_PER_BLOCK, "bytes per block: " + large);
        assertTrue(large - small < MOST_BYTES_PER_BLOCK / 10, "bytes per block: " + small + " and " + large);
    }

    private static long engineThreadBytes() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("speccascade-engine"))
                .mapToLong(thread -> THREADS.getThreadAllocatedBytes(thread.threadId()))
                .sum();
    }

    private double bytesPerBlock(int layers) {
        Recipe recipe = new Recipe(layers, 32, 4, 2, VOCABULARY, 11, 0, 0);
        Path one = TestModels.write(folder, "layers-" + layers, recipe);
        try (Device device = TestDevices.openCl(Geometry.CPU);
                CascadeEngine engine = CascadeEngine.builder()
                        .drafter(one)
                        .expert(one)
                        .device(device)
                        .build()) {
            Request request = Request.of("blocks").withStrategy(Strategy.SPECULATIVE);
            for (int warmUp = 0; warmUp < 3; warmUp++) {
                engine.generate(request.withMaxTokens(200));
            }
            long[] bytes = new long[2];
            int[] blocks = new int[2];
            for (int i = 0; i < 2; i++) {
                long before = engineThreadBytes();
                blocks[i] = engine.generate(request.withMaxTokens(i == 0 ? 20 : 200))
                        .stats()
                        .blocks();
                awaitIdle(engine);
                bytes[i] = engineThreadBytes() - before;
            }
            return (double) (bytes[1] - bytes[0]) / (blocks[1] - blocks[0]);
        }
    }
}
