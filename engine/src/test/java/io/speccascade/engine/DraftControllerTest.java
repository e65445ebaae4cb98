package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftControllerTest {
    private static final int BLOCKS = 20_000;

    /// Time per token of a request whose drafts are accepted with some chance, relative to the expert alone.
    private static double relativeTime(DraftCosts costs, DraftLength length, double chance, long seed) {
        DraftController controller = new DraftController(length, costs);
        Random random = new Random(seed);
        double time = 0;
        long tokens = 0;
        int behind = 0; // tokens that the drafter has not been fed
        double step = costs.costs().size() > 1 ? costs.costs().get(1) - 1 : 0;
        int before = 0;
        for (int block = 0; block < BLOCKS; block++) {
            int drafted = controller.next();
            controller.advance();
            if (drafted > 0 && before == 0) {
                time += step * behind / 16; // a pass over many rows costs much less than as many passes
                behind = 0;
            }
            before = drafted;
            time += costs.costs().get(costs.tiers().indexOf(drafted));
            int accepted = 0;
            while (accepted < drafted && random.nextDouble() < chance) {
                accepted++;
            }
            tokens += accepted + 1;
            behind += drafted == 0 ? 1 : 0;
            controller.observe(drafted, accepted);
        }
        return time / tokens;
    }

    private static DraftCosts costs(double perToken) {
        List<Integer> tiers = DraftCosts.tiers(8);
        return new DraftCosts(
                tiers, tiers.stream().map(tier -> 1 + tier * perToken).toList(), 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1})
    void isNeverMuchSlowerThanTheExpertAlone(double chance) {
        for (double perToken : new double[] {0.02, 0.1, 0.3, 0.6, 1.2, 3}) {
            double time = relativeTime(costs(perToken), DraftLength.adaptive(8), chance, 5);
            assertTrue(time <= 1.05, "acceptance " + chance + ", cost " + perToken + ": " + time);
        }
    }

    /// Within a tenth of the best fixed length that one could have known.
    @ParameterizedTest
    @CsvSource({"0.9, 0.1", "0.8, 0.1", "0.7, 0.05", "0.6, 0.2", "0.95, 0.3", "0.5, 0.02"})
    void isNearlyAsFastAsTheBestLength(double chance, double perToken) {
        DraftCosts costs = costs(perToken);
        double best = costs.tiers().stream()
                .mapToDouble(tier -> relativeTime(costs, DraftLength.fixed(tier), chance, 7))
                .min()
                .orElseThrow();
        assertTrue(relativeTime(costs, DraftLength.adaptive(8), chance, 7) <= 1.1 * best);
    }

    @Test
    void findsOutWhenDraftsPayAgain() {
        DraftController controller = new DraftController(DraftLength.adaptive(8), costs(0.1));
        for (int block = 0; block < 3000; block++) {
            int drafted = controller.next();
            controller.advance();
            controller.observe(drafted, 0);
        }
        assertEquals(0, controller.next());
        int drafting = 0;
        for (int block = 0; block < 3000; block++) {
            int drafted = controller.next();
            controller.advance();
            controller.observe(drafted, drafted);
            drafting += drafted > 0 ? 1 : 0;
        }
        assertTrue(drafting > 2000, "blocks with drafts: " + drafting);
        assertEquals(8, controller.next());
    }

    @Test
    void aFixedLengthStays() {
        DraftController controller = new DraftController(DraftLength.fixed(3), costs(10));
        for (int block = 0; block < 100; block++) {
            assertEquals(3, controller.next());
            controller.advance();
            controller.observe(3, 0);
        }
    }

    @Test
    void tiersDoubleUpToTheMost() {
        assertEquals(List.of(0), DraftCosts.tiers(0));
        assertEquals(List.of(0, 1), DraftCosts.tiers(1));
        assertEquals(List.of(0, 1, 2, 4, 6), DraftCosts.tiers(6));
        assertEquals(List.of(0, 1, 2, 4, 8), DraftCosts.tiers(8));
    }
}
