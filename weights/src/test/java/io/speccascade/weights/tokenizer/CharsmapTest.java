package io.speccascade.weights.tokenizer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.weights.GgufFile;
import io.speccascade.weights.GgufWriter;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.MetadataType;
import io.speccascade.weights.MetadataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Rules of normalisation in a vocabulary: the native library aborts the JVM on damaged ones, so they are checked
/// first.
class CharsmapTest {
    @Test
    void damagedRulesAreRefusedOrUsedButNeverWorse() {
        try (GgufFile sound = Families.gguf("t5")) {
            String key = "tokenizer.ggml.precompiled_charsmap";
            List<Long> rules = sound.metadata().findIntegers(key).orElseThrow();
            String text = String.join(" ", Families.corpus());
            Random random = new Random(4);
            int refused = 0;
            for (int round = 0; round < 100; round++) {
                List<Long> damaged = new ArrayList<>(rules);
                for (int change = 0; change < 4; change++) {
                    damaged.set(random.nextInt(damaged.size()), (long) random.nextInt(256));
                }
                GgufWriter writer =
                        Fixtures.copyOf(sound).put(key, new MetadataValue.Wholes(MetadataType.UINT8, damaged));
                try (GgufFile file = Fixtures.reopened(writer);
                        Tokenizer tokenizer = Tokenizer.of(file)) {
                    tokenizer.encode(text);
                } catch (MalformedModelException e) {
                    refused++;
                }
            }
            assertTrue(refused > 5 && refused < 100, "refused " + refused);
        }
    }
}
