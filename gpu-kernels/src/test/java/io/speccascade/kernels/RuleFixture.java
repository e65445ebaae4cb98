package io.speccascade.kernels;

import static io.speccascade.kernels.RuleOperation.ADD;
import static io.speccascade.kernels.RuleOperation.ALPHA;
import static io.speccascade.kernels.RuleOperation.CONSTANT;
import static io.speccascade.kernels.RuleOperation.GREATER;
import static io.speccascade.kernels.RuleOperation.GREATER_EQUAL;
import static io.speccascade.kernels.RuleOperation.LESS;
import static io.speccascade.kernels.RuleOperation.MAX_P;
import static io.speccascade.kernels.RuleOperation.MAX_Q;
import static io.speccascade.kernels.RuleOperation.MULTIPLY;
import static io.speccascade.kernels.RuleOperation.NEGATE;
import static io.speccascade.kernels.RuleOperation.NOT;
import static io.speccascade.kernels.RuleOperation.P_V;
import static io.speccascade.kernels.RuleOperation.Q_V;
import static io.speccascade.kernels.RuleOperation.ROW_VALUE;
import static io.speccascade.kernels.RuleOperation.SUBTRACT;

import io.speccascade.kernels.ExactRows.Kind;
import io.speccascade.kernels.ExactRows.Sampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// One slot for each rule and alpha, all with the same pairs of rows, given to the device with what it would have made
/// of them.
final class RuleFixture {
    private static final List<Sampling> SAMPLINGS =
            List.of(Sampling.PLAIN, new Sampling(0.7, 40, 0.95, 0.01), new Sampling(0, 0, 1, 0));

    /// A rule with its parameter, and the program that it runs: its own, or one in another form that says the same.
    record Choice(RuleKind kind, double alpha, RuleProgram program) {
        boolean isDisguised() {
            return program.form() != kind.program().orElseThrow().form();
        }
    }

    /// What both models say at a place.
    record Pair(Sampling sampling, ExactRule.Row drafter, ExactRule.Row expert) {}

    private final VocabularyFixture device;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final int[] draft;

    RuleFixture(Device device, int vocabSize, Random random) {
        for (RuleKind kind : RuleKind.values()) {
            List<RuleProgram> programs = new ArrayList<>(kind.program().stream().toList());
            disguised(kind).ifPresent(programs::add);
            for (RuleProgram program : programs) {
                for (double alpha : alphas(kind)) {
                    choices.add(new Choice(kind, alpha, program));
                }
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
            case CUSTOM -> new double[0];
        };
    }

    /// The same rule as a program that decides token by token.
    private static Optional<RuleProgram> disguised(RuleKind kind) {
        return switch (kind) {
            case EXACT -> Optional.of(byToken(RuleForm.DRAFT, List.of(CONSTANT), List.of(ROW_VALUE)));
            case CHOW ->
                Optional.of(byToken(
                        RuleForm.TOKEN,
                        codes(MAX_Q, ALPHA, NEGATE),
                        List.of(ROW_VALUE, CONSTANT, ROW_VALUE + 1),
                        ADD,
                        LESS));
            case TOKEN_V1 ->
                Optional.of(
                        byToken(RuleForm.TOKEN, codes(MAX_P, ALPHA, SUBTRACT), List.of(Q_V.code(), ROW_VALUE), LESS));
            case TOKEN_V2 ->
                Optional.of(byToken(
                        RuleForm.TOKEN, codes(MAX_P, ALPHA, SUBTRACT), List.of(ROW_VALUE, P_V.code()), GREATER));
            case TOKEN_V3 ->
                Optional.of(byToken(
                        RuleForm.TOKEN,
                        List.of(CONSTANT, ALPHA.code(), SUBTRACT.code(), MAX_P.code(), MULTIPLY.code()),
                        List.of(P_V.code(), ROW_VALUE),
                        GREATER_EQUAL,
                        NOT));
            case CHOW_LOG, DIFF, OPT, BILD, LOSSY, LENIENT, TYPICAL, RELAXED_TOPK, SYNTHETIC, CUSTOM ->
                Optional.empty();
        };
    }

    private static RuleProgram byToken(
            RuleForm form, List<Integer> row, List<Integer> pushes, RuleOperation... operations) {
        List<Integer> token = new ArrayList<>(pushes);
        token.addAll(codes(operations));
        return new RuleProgram(form, row, token, List.of(1.0));
    }

    private static List<Integer> codes(RuleOperation... operations) {
        return Arrays.stream(operations).map(RuleOperation::code).toList();
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
        device.setProgram(slot, choices.get(slot).program());
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
