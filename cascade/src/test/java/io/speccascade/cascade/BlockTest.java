package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.SlotStatus;
import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.TokenSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a block ends. The drafter always drafts 1, 2, 3, 4; the expert agrees until some place and then says 9.
@ParameterizedClass
@EnumSource(names = {"HOST", "OPENCL_CPU", "OPENCL_GPU"})
class BlockTest {
    @Parameter
    private TestDevices devices = TestDevices.HOST;

    private static final int DRAFT = 4;
    private static final int VOCAB = 10;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void rejectionAtAnyPlaceKeepsWhatIsBeforeIt(int place) {
        try (FixedLogits fixed = fixed(place)) {
            fixed.slots().admit(0, new int[1], request(DRAFT, 50, List.of()));
            Emission emission = fixed.run().getFirst();
            assertEquals(tokens(place, 9), emission.tokens());
            assertEquals(sources(place, TokenSource.RESIDUAL), emission.sources());
            assertEquals(SlotStatus.RUNNING, emission.status());
            SlotCounters counters = fixed.slots().counters(0);
            assertEquals(place, counters.accepted());
            assertEquals(place + 1, counters.deferred());
            assertEquals(DRAFT, counters.drafted());
        }
    }

    @Test
    void fullAcceptanceEndsWithABonusToken() {
        try (FixedLogits fixed = fixed(4)) {
            fixed.slots().admit(0, new int[1], request(DRAFT, 50, List.of()));
            Emission emission = fixed.run().getFirst();
            assertEquals(List.of(1, 2, 3, 4, 9), emission.tokens());
            assertEquals(sources(4, TokenSource.BONUS), emission.sources());
            assertEquals(List.of(1, 1, 1, 1), fixed.slots().counters(0).acceptedPerPosition());
        }
    }

    @Test
    void stopTokenInsideTheAcceptedRunCutsIt() {
        try (FixedLogits fixed = fixed(4)) {
            fixed.slots().admit(0, new int[1], request(DRAFT, 50, List.of(7, 3)));
            Emission emission = fixed.run().getFirst();
            assertEquals(List.of(1, 2, 3), emission.tokens());
            assertEquals(Collections.nCopies(3, TokenSource.DRAFTER), emission.sources());
            assertEquals(SlotStatus.STOPPED, emission.status());
            assertEquals(3, fixed.slots().counters(0).accepted());
            Emission after = fixed.run().getFirst();
            assertEquals(List.of(), after.tokens());
            assertEquals(SlotStatus.STOPPED, after.status());
            assertEquals(1, fixed.slots().counters(0).blocks());
        }
    }

    @Test
    void stopTokenMayBeTheCorrection() {
        try (FixedLogits fixed = fixed(1)) {
            fixed.slots().admit(0, new int[1], request(DRAFT, 50, List.of(9)));
            Emission emission = fixed.run().getFirst();
            assertEquals(List.of(1, 9), emission.tokens());
            assertEquals(SlotStatus.STOPPED, emission.status());
        }
    }

    @Test
    void lastBlockDraftsNoMoreThanTheLimitLeaves() {
        try (FixedLogits fixed = fixed(4)) {
            fixed.slots().admit(0, new int[1], request(DRAFT, 8, List.of()));
            assertEquals(5, fixed.run().getFirst().tokens().size());
            Emission last = fixed.run().getFirst();
            // The bonus comes from place 2, where the expert still says 3.
            assertEquals(List.of(1, 2, 3), last.tokens());
            assertEquals(sources(2, TokenSource.BONUS), last.sources());
            assertEquals(SlotStatus.LIMIT_REACHED, last.status());
            assertEquals(6, fixed.slots().counters(0).drafted());
        }
    }

    @Test
    void contextIsALimitToo() {
        try (FixedLogits fixed = fixed(4)) {
            fixed.slots().admit(0, new int[63], request(DRAFT, 1000, List.of()));
            fixed.prefill();
            Emission only = fixed.run().getFirst();
            assertEquals(List.of(1), only.tokens());
            assertEquals(List.of(TokenSource.EXPERT), only.sources());
            assertEquals(SlotStatus.LIMIT_REACHED, only.status());
            assertEquals(0, fixed.slots().counters(0).drafterCalls());
        }
    }

    @Test
    void noDraftIsAPlainExpertStep() {
        try (FixedLogits fixed = fixed(4)) {
            fixed.slots().admit(0, new int[1], request(0, 2, List.of()));
            assertEquals(List.of(TokenSource.EXPERT), fixed.run().getFirst().sources());
            assertEquals(SlotStatus.LIMIT_REACHED, fixed.run().getFirst().status());
            SlotCounters counters = fixed.slots().counters(0);
            assertEquals(2, counters.expertCalls());
            assertEquals(0, counters.drafterCalls());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,true", "3,true", "0,false", "2,false", "4,false"})
    void logitsThatAreNotFiniteFailTheSlotAndCommitNothing(int place, boolean ofDrafter) {
        double[][] drafter = new double[DRAFT][VOCAB];
        double[][] expert = new double[DRAFT + 1][VOCAB];
        Arrays.fill((ofDrafter ? drafter : expert)[place], Double.NaN);
        try (FixedLogits fixed = new FixedLogits(devices.open(), 2, 64, drafter, expert)) {
            fixed.slots().admit(0, new int[] {8}, request(DRAFT, 50, List.of()));
            Emission failed = fixed.run().getFirst();
            assertEquals(SlotStatus.FAILED, failed.status());
            assertEquals(List.of(), failed.tokens());
            assertArrayEquals(new int[] {8}, fixed.slots().tokens(0));
            assertEquals(0, fixed.slots().counters(0).blocks());
            Emission after = fixed.run().getFirst();
            assertEquals(SlotStatus.FAILED, after.status());
            assertEquals(List.of(), after.tokens());
        }
    }

    @Test
    void slotThatNeedsNoBadRowGoesOn() {
        double[][] drafter = new double[DRAFT][VOCAB];
        Arrays.fill(drafter[3], Double.NaN);
        try (FixedLogits fixed = new FixedLogits(devices.open(), 2, 64, drafter, new double[DRAFT + 1][VOCAB])) {
            fixed.slots().admit(0, new int[1], request(DRAFT, 50, List.of()));
            fixed.slots().admit(1, new int[1], request(3, 50, List.of()));
            List<Emission> emissions = fixed.run();
            assertEquals(SlotStatus.FAILED, emissions.get(0).status());
            assertEquals(SlotStatus.RUNNING, emissions.get(1).status());
            assertEquals(4, emissions.get(1).tokens().size());
            fixed.slots().admit(0, new int[1], request(2, 50, List.of()));
            assertEquals(SlotStatus.RUNNING, fixed.run().get(0).status());
        }
    }

    private FixedLogits fixed(int agreement) {
        double[][] drafter = new double[DRAFT][VOCAB];
        double[][] expert = new double[DRAFT + 1][VOCAB];
        for (int place = 0; place <= DRAFT; place++) {
            if (place < DRAFT) {
                drafter[place][place + 1] = 5;
            }
            expert[place][place < agreement ? place + 1 : 9] = 5;
        }
        return new FixedLogits(devices.open(), 2, 64, drafter, expert);
    }

    private static SlotParameters request(int draftTokens, int maxNewTokens, List<Integer> stopTokens) {
        return new SlotParameters(Rule.EXACT, draftTokens, SamplingParameters.GREEDY, 1, maxNewTokens, stopTokens);
    }

    private static List<Integer> tokens(int accepted, int last) {
        return IntStream.range(0, accepted + 1)
                .mapToObj(i -> i < accepted ? i + 1 : last)
                .toList();
    }

    private static List<TokenSource> sources(int accepted, TokenSource last) {
        return IntStream.range(0, accepted + 1)
                .mapToObj(i -> i < accepted ? TokenSource.DRAFTER : last)
                .toList();
    }
}
