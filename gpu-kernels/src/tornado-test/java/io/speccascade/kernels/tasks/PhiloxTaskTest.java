package io.speccascade.kernels.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.Philox;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What the source says, on the JVM; that a device computes the same is tested through ACCEPT.
class PhiloxTaskTest {
    @Test
    void drawsTheNumbersOfPhilox() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            int low = random.nextInt();
            int high = random.nextInt();
            int position = i % 2 == 0 ? random.nextInt(1 << 17) : random.nextInt();
            int purpose = random.nextInt(3);
            assertEquals(
                    Philox.uniform(low, high, position, purpose), PhiloxTask.uniform(low, high, position, purpose));
        }
    }
}
