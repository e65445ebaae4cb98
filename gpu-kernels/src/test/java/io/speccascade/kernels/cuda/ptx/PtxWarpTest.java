package io.speccascade.kernels.cuda.ptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PtxWarpTest {
    private static final int[] VALUES = new Random(10).ints(64).toArray();

    /// @param expected the lane that each lane gets the value of
    private static void requireShuffle(String instruction, IntUnaryOperator expected) {
        int[] results = Snippet.ints(instruction, VALUES);
        for (int t = 0; t < VALUES.length; t++) {
            int source = t / 32 * 32 + expected.applyAsInt(t % 32);
            assertEquals(VALUES[source], results[t], instruction + " of thread " + t);
        }
    }

    @Test
    void shuffles() {
        requireShuffle("shfl.sync.bfly.b32 %r0, %r1, 5, 31, -1;", lane -> lane ^ 5);
        requireShuffle("shfl.sync.down.b32 %r0, %r1, 4, 31, -1;", lane -> lane + 4 > 31 ? lane : lane + 4);
        requireShuffle("shfl.sync.up.b32 %r0, %r1, 3, 0, -1;", lane -> lane < 3 ? lane : lane - 3);
        requireShuffle("shfl.sync.idx.b32 %r0, %r1, 7, 31, -1;", lane -> 7);
        requireShuffle("shfl.sync.idx.b32 %r0, %r1, 2, 0x181F, -1;", lane -> lane / 8 * 8 + 2);
        requireShuffle("shfl.sync.down.b32 %r0, %r1, 1, 0x1C1F, -1;", lane -> lane % 4 == 3 ? lane : lane + 1);
    }

    @Test
    void saysWhetherTheLaneIsInBounds() {
        int[] results =
                Snippet.ints("shfl.sync.down.b32 %r2|%p1, %r1, 16, 31, -1; selp.u32 %r0, 1, 0, %p1;", new int[32]);
        assertArrayEquals(IntStream.range(0, 32).map(lane -> lane < 16 ? 1 : 0).toArray(), results);
    }

    @Test
    void sumsOverAWarp() {
        StringBuilder body = new StringBuilder();
        for (int step = 16; step > 0; step /= 2) {
            body.append("shfl.sync.bfly.b32 %r2, %r1, " + step + ", 31, -1; add.s32 %r1, %r1, %r2;\n");
        }
        int[] sums = Snippet.ints(body + "mov.b32 %r0, %r1;", VALUES);
        int[] reduced = Snippet.ints("redux.sync.add.s32 %r0, %r1, -1;", VALUES);
        for (int t = 0; t < VALUES.length; t++) {
            int first = t / 32 * 32;
            int sum = IntStream.range(first, first + 32).map(i -> VALUES[i]).sum();
            assertEquals(sum, sums[t]);
            assertEquals(sum, reduced[t]);
        }
    }

    @Test
    void votes() {
        int[] lanes = IntStream.range(0, 64).toArray();
        int[] ballots =
                Snippet.ints("and.b32 %r2, %r1, 1; setp.eq.s32 %p1, %r2, 1; vote.sync.ballot.b32 %r0, %p1, -1;", lanes);
        int[] any = Snippet.ints(
                "setp.eq.s32 %p1, %r1, 40; vote.sync.any.pred %p2, %p1, -1; selp.s32 %r0, 1, 0, %p2;", lanes);
        int[] all = Snippet.ints(
                "setp.eq.s32 %p1, %r1, 40; vote.sync.all.pred %p2, !%p1, -1; selp.s32 %r0, 1, 0, %p2;", lanes);
        for (int t = 0; t < lanes.length; t++) {
            assertEquals(0xAAAAAAAA, ballots[t]);
            assertEquals(t < 32 ? 0 : 1, any[t]);
            assertEquals(t < 32 ? 1 : 0, all[t]);
        }
    }

    @Test
    void waitsForTheLanesThatAreNamed() {
        int[] results = Snippet.ints("""
                mov.u32 %r2, %tid.x;
                and.b32 %r3, %r2, 1;
                setp.eq.s32 %p1, %r3, 0;
                @%p1 bra $EVEN;
                add.s32 %r1, %r1, 1000;
                bra $BOTH;
                $TAIL:
                bra $END;
                $EVEN:
                add.s32 %r1, %r1, 2000;
                bra $BOTH2;
                $BOTH:
                mov.b32 %r4, 0;
                $BOTH2:
                shfl.sync.bfly.b32 %r0, %r1, 1, 31, -1;
                bra $TAIL;
                $END:
                """, IntStream.range(0, 32).toArray());
        for (int t = 0; t < 32; t++) {
            assertEquals((t ^ 1) + (t % 2 == 0 ? 1000 : 2000), results[t]);
        }
    }

    @Test
    void exchangesWithinPartsOfAWarp() {
        int[] results = Snippet.ints("""
                mov.u32 %r2, %tid.x;
                setp.lt.u32 %p1, %r2, 16;
                @%p1 bra $LOW;
                shfl.sync.bfly.b32 %r0, %r1, 1, 31, 0xFFFF0000;
                activemask.b32 %r3;
                xor.b32 %r0, %r0, %r3;
                bra $END;
                $LOW:
                shfl.sync.bfly.b32 %r0, %r1, 2, 31, 0x0000FFFF;
                $END:
                """, IntStream.range(0, 32).toArray());
        for (int t = 0; t < 32; t++) {
            assertEquals(t < 16 ? t ^ 2 : t ^ 1 ^ 0xFFFF0000, results[t]);
        }
    }

    @Test
    void aBlockMayBeLessThanAWarp() {
        assertArrayEquals(
                new int[] {6, 7, 4, 5},
                Snippet.ints("shfl.sync.bfly.b32 %r0, %r1, 2, 31, -1;", new int[] {4, 5, 6, 7}));
        assertArrayEquals(
                new int[] {-1, -1}, Snippet.ints("shfl.sync.down.b32 %r0, %r1, 8, 31, -1;", new int[] {4, 5}));
    }
}
