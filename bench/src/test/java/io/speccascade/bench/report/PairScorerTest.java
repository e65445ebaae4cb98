package io.speccascade.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.BuiltInPair;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.host.HostDevice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairScorerTest {
    @ParameterizedTest
    @EnumSource
    void aGreedyAnswerIsItsModelsFirstChoiceAtEveryPosition(BuiltInPair pair) {
        String prompt = switch (pair) {
            case ARITHMETIC -> "Question: Tom has 6 beads. Then Tom finds 18 beads. How many?\nAnswer:";
            case TRANSLATE -> "forty-two thousand seven";
        };
        try (Device device = HostDevice.open();
                CascadeEngine engine = CascadeEngine.builder().builtIn(pair).build();
                PairScorer scorer = new PairScorer(
                        device, pair.drafter(), pair.expert(), PairScorer.PromptForm.PLAIN, engine.contextLength())) {
            Request request = Request.of(prompt).withMaxTokens(30);
            Generation expert = engine.generate(request.withStrategy(Strategy.EXPERT));
            List<Integer> choices = new ArrayList<>();
            scorer.score(prompt, expert.tokens(), SamplingParameters.GREEDY, here -> choices.add(here.expertChoice()));
            assertEquals(expert.tokens(), choices);
            Generation drafter = engine.generate(request.withStrategy(Strategy.DRAFTER));
            choices.clear();
            scorer.score(
                    prompt, drafter.tokens(), SamplingParameters.GREEDY, here -> choices.add(here.drafterChoice()));
            assertEquals(drafter.tokens(), choices);
        }
    }
}
