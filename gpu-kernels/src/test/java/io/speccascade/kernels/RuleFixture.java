package io.speccascade.kernels;

import io.speccascade.kernels.ExactRows.Kind;
import io.speccascade.kernels.ExactRows.Sampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// One slot for each rule and alpha, all with the same pairs of rows, given to the device with what it would have made
/// of them.
final class RuleFixture {
    private static final List<Sampling> SAMPLINGS =
            List.of(Sampling.PLAIN, new Sampling(0.7, 40, 0.95, 0.01), new Sampling(0, 0, 1, 0));

    /// A rule with its parameter.
    record Choice(RuleKind kind, double alpha) {}

    /// What both models say at a place.
    record Pair(Sampling sampling, ExactRule.Row drafter, ExactRule.Row expert) {}

    private final VocabularyFixture device;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final int[] draft;

    RuleFixture(Device device, int vocabSize, Random random) {
        for (RuleKind kind : RuleKind.values()) {
            for (double alpha : alphas(kind)) {
                choices.add(new Choice(kind, alpha));
            }
        }
        for (Sampling sampling : SAMPLINGS) {
            float[] expert = Kind.NORMAL.logits(random, vocabSize);
            float[] near = expert.clone();
            for (int v = 0; v < vocabSize; v++) {
                near[v] += (float) random.nextGaussian();
            }
            add(sampling, near, expert);
            add(sampling, expert, expert);
            add(sampling, Kind.EQUAL.logits(random, vocabSize), expert);
            add(sampling, Kind.TIED.logits(random, vocabSize), Kind.TIED.logits(random, vocabSize));
            add(sampling, Kind.PEAKED.logits(random, vocabSize), Kind.FLAT.logits(random, vocabSize));
            add(sampling, Kind.RULED_OUT.logits(random, vocabSize), Kind.ONE_HOT.logits(random, vocabSize));
            add(sampling, half(random, vocabSize, 0), half(random, vocabSize, 1));
        }
        this.device = new VocabularyFixture(device, choices.size(), pairs.size() - 1, vocabSize);
        draft = new int[choices.size() * (pairs.size() - 1)];
        for (int slot = 0; slot < choices.size(); slot++) {
            fill(slot, random);
        }
        device.upload(this.device.state().draft(), 0, draft);
    }

    private static double[] alphas(RuleKind kind) {
        return switch (kind) {
            case EXACT -> new double[] {0};
            case CHOW, TOKEN_V3, LENIENT, RELAXED_TOPK, SYNTHETIC -> new double[] {0.3, 1};
            case DIFF, TOKEN_V1, TOKEN_V2 -> new double[] {0, 0.3};
            case OPT -> new double[] {-2, 0.5};
            case CHOW_LOG, BILD -> new double[] {0, 1.5};
            case LOSSY, TYPICAL -> new double[] {0.09, 0.8};
        };
    }

    /// Every other token only.
    private static float[] half(Random random, int size, int which) {
        float[] logits = Kind.NORMAL.logits(random, size);
        for (int v = 0; v < size; v++) {
            logits[v] = v % 2 == which ? logits[v] : Float.NEGATIVE_INFINITY;
        }
        return logits;
    }

    private void add(Sampling sampling, float[] drafter, float[] expert) {
        pairs.add(new Pair(sampling, new ExactRule.Row(sampling, drafter), new ExactRule.Row(sampling, expert)));
    }

    private void fill(int slot, Random random) {
        int rows = pairs.size();
        device.setInt(slot, IntColumn.RULE, choices.get(slot).kind().code());
        device.set(slot, FloatColumn.ALPHA, choices.get(slot).alpha());
        device.set(slot, FloatColumn.TEMPERATURE, 0);
        device.setInt(slot, IntColumn.ACTIVE, 1);
        device.setInt(slot, IntColumn.DRAFTER_ROWS, rows);
        device.setInt(slot, IntColumn.EXPERT_ROWS, rows);
        device.setInt(slot, IntColumn.BLOCK_DRAFT, rows - 1);
        device.setInt(slot, IntColumn.SEED_LOW, random.nextInt());
        device.setInt(slot, IntColumn.SEED_HIGH, random.nextInt());
        device.setInt(slot, IntColumn.LENGTH, 3);
        for (int place = 0; place < rows; place++) {
            device.setRow(
                    device.drafter(), slot * rows + place, pairs.get(place).drafter());
            device.setRow(device.expert(), slot * rows + place, pairs.get(place).expert());
            if (place < rows - 1) {
                draft[slot * (rows - 1) + place] =
                        random.nextInt(pairs.get(place).drafter().logits().length);
            }
        }
    }

    VocabularyFixture device() {
        return device;
    }

    List<Choice> choices() {
        return choices;
    }

    int rowsPerSlot() {
        return pairs.size();
    }

    int drafted(int slot, int place) {
        return draft[slot * (pairs.size() - 1) + place];
    }

    ExactRule exact(int slot, int place) {
        Choice choice = choices.get(slot);
        Pair pair = pairs.get(place);
        return new ExactRule(choice.kind(), choice.alpha(), pair.drafter(), pair.expert());
    }

    Pair pair(int place) {
        return pairs.get(place);
    }

    String what(int slot, int place) {
        return choices.get(slot) + " place " + place + " V="
                + pairs.get(place).drafter().logits().length;
    }
}
