package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DistributionsTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /// Probabilities 0.5, 0.25, 0.15, 0.1.
    private static final double[] LOGITS = {Math.log(10), Math.log(5), Math.log(3), Math.log(2)};

    @Test
    void softmaxIsTheModelsOwnDistribution() {
        assertArrayEquals(new double[] {0.5, 0.25, 0.15, 0.1}, Distributions.softmax(LOGITS), 1e-15);
        assertArrayEquals(new double[] {1, 0}, Distributions.softmax(new double[] {0, -INFINITY}));
    }

    @Test
    void temperatureSharpens() {
        double[] squared = {100 / 138.0, 25 / 138.0, 9 / 138.0, 4 / 138.0};
        assertArrayEquals(squared, sampling(0.5, 0, 1, 0), 1e-15);
    }

    @Test
    void temperatureZeroTakesTheLowestIndexOfEqualLogits() {
        assertArrayEquals(
                new double[] {0, 1, 0}, Distributions.sampling(new double[] {-1, 4, 4}, SamplingParameters.GREEDY));
    }

    @Test
    void topKKeepsExactlyKTokens() {
        assertArrayEquals(new double[] {2 / 3.0, 1 / 3.0, 0, 0}, sampling(1, 2, 1, 0), 1e-15);
        assertArrayEquals(
                new double[] {0.5, 0.5, 0, 0},
                Distributions.sampling(new double[] {1, 1, 1, 1}, new SamplingParameters(1, 2, 1, 0)));
    }

    @Test
    void topPKeepsTheFewestTokensThatHoldIt() {
        assertArrayEquals(new double[] {1, 0, 0, 0}, sampling(1, 0, 0.49, 0), 1e-15);
        assertArrayEquals(new double[] {2 / 3.0, 1 / 3.0, 0, 0}, sampling(1, 0, 0.51, 0), 1e-15);
        assertArrayEquals(new double[] {5 / 9.0, 2.5 / 9, 1.5 / 9, 0}, sampling(1, 0, 0.76, 0), 1e-15);
    }

    @Test
    void topPCountsWhatTopKLeft() {
        // Of the two that top-k leaves, the first holds two thirds.
        assertArrayEquals(new double[] {1, 0, 0, 0}, sampling(1, 2, 0.66, 0), 1e-15);
        assertArrayEquals(new double[] {2 / 3.0, 1 / 3.0, 0, 0}, sampling(1, 2, 0.67, 0), 1e-15);
    }

    @Test
    void minPIsAFractionOfTheLikeliest() {
        assertArrayEquals(new double[] {5 / 9.0, 2.5 / 9, 1.5 / 9, 0}, sampling(1, 0, 1, 0.21), 1e-15);
        assertArrayEquals(new double[] {1, 0, 0, 0}, sampling(1, 0, 1, 1), 1e-15);
    }

    @Test
    void measuresAreThoseOfTheTextbook() {
        double[] uniform = {0.25, 0.25, 0.25, 0.25};
        assertEquals(Math.log(4), Distributions.entropy(uniform), 1e-15);
        assertEquals(0, Distributions.entropy(new double[] {0, 1}));
        assertEquals(0.25, Distributions.totalVariation(new double[] {0.5, 0.25, 0.15, 0.1}, uniform), 1e-15);
        assertEquals(1, Distributions.totalVariation(new double[] {1, 0}, new double[] {0, 1}));
    }

    @Test
    void drawsByTheInverseOfTheDistributionFunction() {
        double[] p = {0, 0.5, 0, 0.25, 0.25, 0};
        assertEquals(1, Distributions.draw(p, 0));
        assertEquals(1, Distributions.draw(p, 0.4999));
        assertEquals(3, Distributions.draw(p, 0.5));
        assertEquals(4, Distributions.draw(p, 0.75));
        assertEquals(4, Distributions.draw(new double[] {0, 0.5, 0, 0.25, 0.2499, 0}, 0.99999));
    }

    @Test
    void sumsToOneWhateverIsCut() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            double[] logits = Samples.logits(random, 1 + random.nextInt(50), 3);
            SamplingParameters parameters = new SamplingParameters(
                    2 * random.nextDouble(), random.nextInt(10), 1 - random.nextDouble(), random.nextDouble());
            assertEquals(1, Samples.sum(Distributions.sampling(logits, parameters)), 1e-14);
        }
    }

    @Test
    void logitsThatGiveNoDistributionAreNamed() {
        assertMessage("logits[1]: NaN (expected: finite or -Infinity)", 0, Double.NaN);
        assertMessage("logits[0]: Infinity (expected: finite or -Infinity)", INFINITY, 0);
        assertMessage("logits: 2 values, none finite (expected: at least one finite logit)", -INFINITY, -INFINITY);
        assertMessage("logits: 0 values, none finite (expected: at least one finite logit)");
    }

    @Test
    void samplingParametersOutOfRangeAreNamed() {
        assertParameters("temperature: -0.5 (expected: temperature >= 0)", -0.5, 0, 1, 0);
        assertParameters("temperature: NaN (expected: temperature >= 0)", Double.NaN, 0, 1, 0);
        assertParameters("topK: -1 (expected: topK >= 0, 0 for off)", 1, -1, 1, 0);
        assertParameters("topP: 0.0 (expected: 0 < topP <= 1, 1 for off)", 1, 0, 0, 0);
        assertParameters("minP: 1.5 (expected: 0 <= minP <= 1, 0 for off)", 1, 0, 1, 1.5);
    }

    private static double[] sampling(double temperature, int topK, double topP, double minP) {
        return Distributions.sampling(LOGITS, new SamplingParameters(temperature, topK, topP, minP));
    }

    private static void assertMessage(String message, double... logits) {
        Exception plain = assertThrows(IllegalArgumentException.class, () -> Distributions.softmax(logits));
        assertEquals(message, plain.getMessage());
        Exception greedy = assertThrows(
                IllegalArgumentException.class, () -> Distributions.sampling(logits, SamplingParameters.GREEDY));
        assertEquals(message, greedy.getMessage());
    }

    private static void assertParameters(String message, double temperature, int topK, double topP, double minP) {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> new SamplingParameters(temperature, topK, topP, minP));
        assertEquals(message, e.getMessage());
    }
}
