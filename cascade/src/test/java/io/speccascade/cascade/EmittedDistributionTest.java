package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.RuleKind;
import io.speccascade.kernels.TestDevices;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What verification emits over many seeds is distributed as the target.
@ParameterizedClass
@EnumSource(names = {"HOST", "OPENCL_CPU"})
class EmittedDistributionTest {
    @Parameter
    private TestDevices devices = TestDevices.HOST;

    private static final int VOCAB = 8;
    private static final int SLOTS = 64;
    private static final int DRAWS = 20_032;
    /// Chi-square with 7 degrees of freedom, p = 0.001.
    private static final double CRITICAL = 24.32;

    private static final SamplingParameters WARM = new SamplingParameters(0.8, 7, 1, 0);

    @ParameterizedTest
    @EnumSource(value = RuleKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void firstTokensAreDistributedAsTheTarget(RuleKind kind) {
        Random random = new Random(17);
        double[][] drafter = rows(random, 2);
        double[][] expert = rows(random, 3);
        double[] alphas = Samples.alphas(kind);
        Rule rule = new Rule(kind, alphas[alphas.length / 2]);
        double[] target =
                Verification.ofLogits(rule, WARM, drafter[0], expert[0]).target();
        int[] counts = new int[VOCAB];
        for (Emission emission : draw(rule, drafter, expert)) {
            counts[emission.tokens().getFirst()]++;
        }
        assertFits(target, counts, rule.toString());
    }

    /// Given that the first draft was accepted, the second token follows the target of the second place; given that
    /// both
    /// were, the bonus token follows the expert.
    @Test
    void laterTokensAreDistributedAsTheirOwnTargets() {
        Random random = new Random(18);
        double[][] drafter = rows(random, 2);
        double[][] expert = rows(random, 3);
        Rule rule = new Rule(RuleKind.TOKEN_V3, 0.6);
        int[] second = new int[VOCAB];
        int[] bonus = new int[VOCAB];
        for (Emission emission : draw(rule, drafter, expert)) {
            if (emission.tokens().size() > 1) {
                second[emission.tokens().get(1)]++;
            }
            if (emission.tokens().size() > 2) {
                bonus[emission.tokens().get(2)]++;
            }
        }
        assertFits(Verification.ofLogits(rule, WARM, drafter[1], expert[1]).target(), second, "second token");
        assertFits(Distributions.sampling(expert[2], WARM), bonus, "bonus token");
    }

    private List<Emission> draw(Rule rule, double[][] drafter, double[][] expert) {
        List<Emission> all = new ArrayList<>();
        try (FixedLogits fixed = new FixedLogits(devices.open(), SLOTS, 16, drafter, expert)) {
            for (int seed = 0; seed < DRAWS; seed += SLOTS) {
                for (int slot = 0; slot < SLOTS; slot++) {
                    SlotParameters request = new SlotParameters(rule, 2, WARM, seed + slot, 10, List.of());
                    fixed.slots().admit(slot, new int[1], request);
                }
                all.addAll(fixed.run());
            }
        }
        assertEquals(DRAWS, all.size());
        return all;
    }

    private static void assertFits(double[] expected, int[] counts, String what) {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        assertTrue(total >= 2000, what + ": only " + total + " draws");
        double chiSquare = 0;
        for (int v = 0; v < VOCAB; v++) {
            double mean = total * expected[v];
            if (mean < 1e-9) {
                assertEquals(0, counts[v], what + ": token " + v + " is impossible");
            } else {
                chiSquare += (counts[v] - mean) * (counts[v] - mean) / mean;
            }
        }
        double found = chiSquare;
        assertTrue(found < CRITICAL, () -> what + ": chi-square " + found + " (expected: < " + CRITICAL + ")");
    }

    private static double[][] rows(Random random, int count) {
        double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Samples.logits(random, VOCAB, 0.9);
        }
        return rows;
    }
}
