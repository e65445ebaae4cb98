package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.speccascade.engine.TestModels.Recipe;
import io.speccascade.kernels.ModelRole;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsSummaryTest {
    @TempDir
    private Path folder;

    private WeightsSummary summary(String name, Recipe recipe) {
        Path path = TestModels.write(folder, name, recipe);
        try (CascadeEngine engine = CascadeEngine.builder().expert(path).build()) {
            assertEquals(Optional.empty(), engine.weights(ModelRole.DRAFTER));
            return engine.weights(ModelRole.EXPERT).orElseThrow();
        }
    }

    @Test
    void sameWeightsAreToldFromOthersOfTheSameShape() {
        Recipe recipe = Recipe.expert(260);
        WeightsSummary first = summary("first", recipe);
        assertEquals(first, summary("second", recipe));
        WeightsSummary other = summary("other", recipe.withNoise(0.1f));
        assertEquals(first.bytes(), other.bytes());
        assertNotEquals(first.checksum(), other.checksum());
    }
}
