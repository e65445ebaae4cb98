package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// RULE, TARGET, CORRECT and SAMPLE_TARGET against the equations in double precision, from the same rows.
final class RuleContractTest {
    /// Sums over a row in single precision.
    private static final double TOLERANCE = 4e-6;
    /// A decision that is closer may go the other way.
    private static final double CLOSE = 1e-5;

    private static final List<Integer> SIZES = List.of(2, 3, 31, 257, 1000, 4098);

    @ParameterizedTest
    @EnumSource
    void ruleFindsWhatTheEquationsSay(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : SIZES) {
                assertRules(new RuleFixture(device, size, new Random(size)));
            }
        }
    }

    private static void assertRules(RuleFixture fixture) {
        VocabularyFixture device = fixture.device();
        device.run(CascadeLaunches.rule(device.state(), device.drafter(), device.expert(), device.ruleRows()));
        int clear = 0;
        for (int slot = 0; slot < fixture.choices().size(); slot++) {
            for (int place = 0; place < fixture.rowsPerSlot(); place++) {
                ExactRule exact = fixture.exact(slot, place);
                if (exact.margin() < CLOSE) {
                    continue;
                }
                clear++;
                String what = fixture.what(slot, place);
                float[] found = device.ruleStatistics(slot * fixture.rowsPerSlot() + place);
                if (!fixture.choices().get(slot).isDisguised()) {
                    assertEquals(exact.defers() ? 1 : 0, found[RuleStat.DEFER], what);
                    assertEquals(exact.variation(), found[RuleStat.TOTAL_VARIATION], TOLERANCE, what);
                    assertEquals(exact.mass(), found[RuleStat.DEFERRED_MASS], TOLERANCE, what);
                }
                boolean drafted = place < fixture.rowsPerSlot() - 1;
                int token = drafted ? fixture.drafted(slot, place) : 0;
                double accept = drafted ? exact.accept(token) : 0;
                assertEquals(accept, found[RuleStat.ACCEPT], Math.max(TOLERANCE, 4e-6 * accept), what);
                assertEquals(drafted && exact.defers(token) ? 1 : 0, found[RuleStat.DEFER_DRAFTED], what);
                double exactly = drafted ? exact.acceptExactly(token) : 0;
                assertEquals(exactly, found[RuleStat.ACCEPT_EXACTLY], TOLERANCE, what);
            }
        }
        assertTrue(clear > fixture.choices().size() * fixture.rowsPerSlot() * 3 / 4, "only " + clear + " are clear");
    }

    @ParameterizedTest
    @EnumSource
    void targetShowsWholeRows(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : SIZES) {
                RuleFixture fixture = new RuleFixture(device, size, new Random(size + 1));
                VocabularyFixture rows = fixture.device();
                DeviceBuffer target = rows.allocate();
                DeviceBuffer accept = rows.allocate();
                DeviceBuffer residual = rows.allocate();
                rows.run(CascadeLaunches.target(rows.state(), rows.drafter(), rows.expert(), target, accept, residual));
                for (int slot = 0; slot < fixture.choices().size(); slot++) {
                    for (int place = 0; place < fixture.rowsPerSlot(); place++) {
                        ExactRule exact = fixture.exact(slot, place);
                        if (exact.margin() < CLOSE) {
                            continue;
                        }
                        int at = (slot * fixture.rowsPerSlot() + place) * size;
                        String what = fixture.what(slot, place);
                        assertRow(exact::target, rows.read(target, at, size), TOLERANCE, what + " target");
                        assertRow(exact::accept, rows.read(accept, at, size), 2 * TOLERANCE, what + " accept");
                        assertResidual(exact, rows.read(residual, at, size), what);
                    }
                }
            }
        }
    }

    private static void assertRow(IntToDoubleFunction exact, float[] found, double tolerance, String what) {
        for (int v = 0; v < found.length; v++) {
            assertEquals(exact.applyAsDouble(v), found[v], tolerance, what + " token " + v);
        }
    }

    /// Where little is rejected, the residual is a difference of nearly equal numbers.
    private static void assertResidual(ExactRule exact, float[] found, String what) {
        double rejected = exact.rejectedMass();
        double whole = 0;
        for (int v = 0; v < found.length; v++) {
            whole += exact.residual(v);
        }
        if (rejected > CLOSE && whole > CLOSE) {
            double sum = whole;
            assertRow(v -> exact.residual(v) / sum, found, TOLERANCE / Math.min(rejected, whole), what + " residual");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tokensLieWhereTheRandomNumberFalls(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : SIZES) {
                for (Bonus bonus : Bonus.values()) {
                    assertCorrections(device, size, bonus);
                }
                assertSampledTargets(new RuleFixture(device, size, new Random(size + 2)));
            }
        }
    }

    private static void assertCorrections(Device device, int size, Bonus bonus) {
        Random random = new Random(size + 3);
        RuleFixture fixture = new RuleFixture(device, size, random);
        VocabularyFixture rows = fixture.device();
        int[] accepted = new int[fixture.choices().size()];
        for (int slot = 0; slot < accepted.length; slot++) {
            accepted[slot] = random.nextInt(fixture.rowsPerSlot());
            rows.setInt(slot, IntColumn.BLOCK_ACCEPTED, accepted[slot]);
        }
        rows.run(
                CascadeLaunches.rule(rows.state(), rows.drafter(), rows.expert(), rows.ruleRows()),
                CascadeLaunches.correct(rows.state(), rows.drafter(), rows.expert(), rows.ruleRows(), bonus));
        for (int slot = 0; slot < accepted.length; slot++) {
            boolean rejected = accepted[slot] < fixture.rowsPerSlot() - 1;
            TokenSource source = rejected ? TokenSource.RESIDUAL : TokenSource.BONUS;
            assertEquals(source.code(), rows.getInt(slot, IntColumn.LAST_SOURCE));
            ExactRule exact = fixture.exact(slot, accepted[slot]);
            float[] p = fixture.pair(accepted[slot]).expert().probabilities();
            if (rejected) {
                assertDrawn(fixture, slot, accepted[slot], Philox.RESIDUAL, exact::residual);
            } else if (bonus == Bonus.TARGET) {
                assertDrawn(fixture, slot, accepted[slot], Philox.TOKEN, exact::target);
            } else {
                assertDrawn(fixture, slot, accepted[slot], Philox.TOKEN, v -> p[v]);
            }
        }
    }

    private static void assertSampledTargets(RuleFixture fixture) {
        VocabularyFixture rows = fixture.device();
        rows.run(
                CascadeLaunches.rule(rows.state(), rows.drafter(), rows.expert(), rows.ruleRows()),
                CascadeLaunches.sampleTarget(rows.state(), rows.drafter(), rows.expert(), rows.ruleRows()));
        for (int slot = 0; slot < fixture.choices().size(); slot++) {
            ExactRule exact = fixture.exact(slot, 0);
            assertDrawn(fixture, slot, 0, Philox.TOKEN, exact::target);
            if (exact.margin() > CLOSE) {
                boolean defers = exact.defers(rows.getInt(slot, IntColumn.LAST_TOKEN));
                assertEquals(defers ? 1 : 0, rows.getInt(slot, IntColumn.BLOCK_DEFERRED));
                TokenSource source = defers ? TokenSource.EXPERT : TokenSource.DRAFTER;
                assertEquals(source.code(), rows.getInt(slot, IntColumn.LAST_SOURCE));
            }
        }
    }

    private static void assertDrawn(RuleFixture fixture, int slot, int place, int purpose, IntToDoubleFunction weight) {
        VocabularyFixture rows = fixture.device();
        int size = fixture.pair(place).drafter().logits().length;
        double total = 0;
        for (int v = 0; v < size; v++) {
            total += weight.applyAsDouble(v);
        }
        if (total < 1e-3 || fixture.exact(slot, place).margin() < CLOSE) {
            return;
        }
        int token = rows.getInt(slot, IntColumn.LAST_TOKEN);
        double below = 0;
        for (int v = 0; v < token; v++) {
            below += weight.applyAsDouble(v) / total;
        }
        double above = below + weight.applyAsDouble(token) / total;
        double uniform = Philox.uniform(
                rows.getInt(slot, IntColumn.SEED_LOW),
                rows.getInt(slot, IntColumn.SEED_HIGH),
                rows.getInt(slot, IntColumn.LENGTH) + place,
                purpose);
        double tolerance = TOLERANCE / total;
        String what = fixture.what(slot, place) + " token " + token + " u=" + uniform + " " + below + " to " + above;
        assertTrue(below <= uniform + tolerance && uniform <= above + tolerance, what);
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatOneModelLacksStayUntouched(TestDevices devices) {
        try (Device device = devices.open()) {
            RuleFixture fixture = new RuleFixture(device, 40, new Random(9));
            VocabularyFixture rows = fixture.device();
            rows.setInt(0, IntColumn.ACTIVE, 0);
            rows.setInt(1, IntColumn.FAULT, 1);
            rows.setInt(2, IntColumn.DRAFTER_ROWS, 2);
            rows.setInt(3, IntColumn.EXPERT_ROWS, 1);
            for (int slot = 0; slot < 4; slot++) {
                rows.setInt(slot, IntColumn.LAST_TOKEN, -7);
            }
            rows.run(
                    CascadeLaunches.rule(rows.state(), rows.drafter(), rows.expert(), rows.ruleRows()),
                    CascadeLaunches.sampleTarget(rows.state(), rows.drafter(), rows.expert(), rows.ruleRows()));
            int[] expected = {0, 0, 2, 1, fixture.rowsPerSlot()};
            float[] untouched = new float[RuleStat.COUNT];
            Arrays.fill(untouched, VocabularyFixture.UNTOUCHED);
            for (int slot = 0; slot < expected.length; slot++) {
                for (int place = 0; place < fixture.rowsPerSlot(); place++) {
                    float[] found = rows.ruleStatistics(slot * fixture.rowsPerSlot() + place);
                    assertEquals(place >= expected[slot], Arrays.equals(untouched, found), "slot " + slot);
                }
            }
            assertEquals(-7, rows.getInt(0, IntColumn.LAST_TOKEN));
            assertEquals(-7, rows.getInt(1, IntColumn.LAST_TOKEN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void positionDependsOnNothingBesideIt(TestDevices devices) {
        try (Device device = devices.open()) {
            RuleFixture all = new RuleFixture(device, 1000, new Random(11));
            RuleFixture few = new RuleFixture(device, 1000, new Random(11));
            for (int slot = 0; slot < few.choices().size(); slot++) {
                few.device().setInt(slot, IntColumn.ACTIVE, slot % 5 == 2 ? 1 : 0);
                few.device().setInt(slot, IntColumn.EXPERT_ROWS, 1);
            }
            for (RuleFixture fixture : List.of(all, few)) {
                VocabularyFixture rows = fixture.device();
                rows.run(CascadeLaunches.rule(rows.state(), rows.drafter(), rows.expert(), rows.ruleRows()));
            }
            for (int slot = 2; slot < few.choices().size(); slot += 5) {
                int row = slot * all.rowsPerSlot();
                assertArrayEquals(all.device().ruleStatistics(row), few.device().ruleStatistics(row));
            }
        }
    }
}
