package io.speccascade.bench.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.speccascade.cascade.Rule;
import io.speccascade.engine.Strategy;
import org.junit.jupiter.api.Test;

class PointTest {
    @Test
    void idsNameWhatTheStrategyHas() {
        assertEquals(
                "cascade/token-v3/a0.3/g4/t1/m0",
                new Point(Strategy.CASCADE, Rule.parse("token-v3", 0.3), 4, 1, 0).id());
        assertEquals("speculative/exact/g8/t0.5/m0", new Point(Strategy.SPECULATIVE, Rule.EXACT, 8, 0.5, 0).id());
        assertEquals("expert/t1/m0.7", new Point(Strategy.EXPERT, Rule.EXACT, 4, 1, 0.7).id());
        assertEquals(
                "token-cascade/chow/a0.1/t1/m0",
                new Point(Strategy.TOKEN_CASCADE, Rule.parse("chow", 0.1), 4, 1, 0).id());
    }

    @Test
    void greedyDecodingHasNoMinP() {
        assertEquals("expert/t0/m0", new Point(Strategy.EXPERT, Rule.EXACT, 4, 0, 0.7).id());
    }

    @Test
    void pointsOfAProblemDrawTheSameNumbersAndProblemsOthers() {
        AnswerKey key = new AnswerKey("one", 3, 7);
        assertEquals(key.requestSeed(), new AnswerKey("other", 3, 7).requestSeed());
        assertNotEquals(key.requestSeed(), new AnswerKey("one", 4, 7).requestSeed());
        assertNotEquals(key.requestSeed(), new AnswerKey("one", 3, 8).requestSeed());
    }
}
