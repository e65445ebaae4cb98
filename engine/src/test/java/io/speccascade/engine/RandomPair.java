package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.engine.TestModels.Recipe;
import java.nio.file.Path;

/// A random expert, and a drafter that is often accepted.
record RandomPair(Path drafter, Path expert) {
    static final int VOCABULARY = 300;

    /// Writes both to `folder`.
    static RandomPair write(Path folder) {
        Recipe recipe = Recipe.expert(VOCABULARY);
        return new RandomPair(
                TestModels.write(folder, "drafter", recipe.withNoise(0.1f)),
                TestModels.write(folder, "expert", recipe));
    }

    EngineBuilder builder() {
        return CascadeEngine.builder().drafter(drafter).expert(expert);
    }

    /// Waits until nothing runs or waits; then nothing may be held.
    static void assertIdle(CascadeEngine engine) {
        while (engine.snapshot().running() + engine.snapshot().waiting() > 0) {
            Thread.onSpinWait();
        }
        assertEquals(0, engine.snapshot().pagesInUse());
    }
}
