package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.engine.TestModels.Recipe;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.weights.ModelFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decoding with caches that are rewound after rejections must do exactly what recomputation from the whole sequence
/// does.
class RewindTest {
    private static final int VOCABULARY = 300;
    private static final int DRAFT_TOKENS = 4;
    private static final int MAX_TOKENS = 30;

    @TempDir
    static Path folder;

    @Test
    void cachedDecodingEqualsRecomputationAfterARejectionAtEveryPosition() {
        Recipe recipe = Recipe.expert(VOCABULARY);
        Path expert = TestModels.write(folder, "expert", recipe);
        Path drafter = TestModels.write(folder, "drafter", recipe.withNoise(0.1f));
        int[] blocksByAccepted = new int[DRAFT_TOKENS + 1];
        try (Device device = HostDevice.open();
                Scorer expertScorer = new Scorer(device, ModelFile.open(expert));
                Scorer drafterScorer = new Scorer(device, ModelFile.open(drafter));
                CascadeEngine engine =
                        CascadeEngine.builder().drafter(drafter).expert(expert).build()) {
            Random random = new Random(3);
            for (int i = 0; i < 20; i++) {
                List<Integer> prompt = random.ints(1 + i, 0, VOCABULARY).boxed().toList();
                Recomputed expected = recompute(drafterScorer, expertScorer, prompt, blocksByAccepted);
                Generation answer = engine.generate(Request.of(new Request.Prompt.Tokens(prompt))
                        .withStrategy(Strategy.SPECULATIVE)
                        .withDraftTokens(DRAFT_TOKENS)
                        .withMaxTokens(MAX_TOKENS));
                assertEquals(expected.tokens(), answer.tokens());
                assertEquals(
                        expected.acceptedPerPosition(),
                        answer.stats().acceptedPerPosition().subList(0, DRAFT_TOKENS));
                assertEquals(expected.blocks(), answer.stats().blocks());
            }
        }
        for (int accepted = 0; accepted <= DRAFT_TOKENS; accepted++) {
            assertTrue(blocksByAccepted[accepted] > 0, "no block with " + accepted + " accepted tokens");
        }
    }

    private record Recomputed(List<Integer> tokens, List<Integer> acceptedPerPosition, int blocks) {}

    /// Greedy speculative decoding by definition, every distribution from the whole sequence.
    private static Recomputed recompute(Scorer drafter, Scorer expert, List<Integer> prompt, int[] blocksByAccepted) {
        List<Integer> sequence = new ArrayList<>(prompt);
        int[] perPosition = new int[DRAFT_TOKENS];
        int blocks = 0;
        int limit = prompt.size() + MAX_TOKENS;
        while (sequence.size() < limit) {
            int draftTokens = Math.min(DRAFT_TOKENS, limit - sequence.size() - 1);
            List<Integer> drafted = new ArrayList<>(sequence);
            for (int i = 0; i < draftTokens; i++) {
                drafted.add(next(drafter, drafted));
            }
            int accepted = 0;
            while (accepted < draftTokens
                    && next(expert, drafted.subList(0, sequence.size())) == drafted.get(sequence.size())) {
                sequence.add(drafted.get(sequence.size()));
                perPosition[accepted++]++;
            }
            sequence.add(next(expert, List.copyOf(sequence)));
            blocks++;
            if (draftTokens == DRAFT_TOKENS) {
                blocksByAccepted[accepted]++;
            }
        }
        List<Integer> positions = new ArrayList<>();
        for (int count : perPosition) {
            positions.add(count);
        }
        return new Recomputed(sequence.subList(prompt.size(), limit), positions, blocks);
    }

    private static int next(Scorer scorer, List<Integer> sequence) {
        float[] logits = scorer.logits(sequence)[sequence.size() - 1];
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        return best;
    }
}
