package io.speccascade.kernels.cuda.ptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PtxControlTest {
    private static int[] count(int threads) {
        return IntStream.range(0, threads).toArray();
    }

    private static String failure(String body) {
        return String.valueOf(assertThrows(IllegalStateException.class, () -> Snippet.ints(body, count(64)))
                .getMessage());
    }

    @Test
    void everyThreadLoopsAsOftenAsItMust() {
        int[] results = Snippet.ints("""
                mov.u32 %r0, 0;
                mov.u32 %r2, 0;
                $LOOP:
                setp.ge.u32 %p1, %r2, %r1;
                @%p1 bra $END;
                add.u32 %r0, %r0, %r2;
                add.u32 %r2, %r2, 1;
                bra.uni $LOOP;
                $END:
                """, count(100));
        for (int t = 0; t < 100; t++) {
            assertEquals(t * (t - 1) / 2, results[t]);
        }
    }

    @Test
    void meetsAgainAfterBranches() {
        int[] results = Snippet.ints("""
                and.b32 %r2, %r1, 1;
                setp.eq.u32 %p1, %r2, 0;
                @%p1 bra $EVEN;
                mov.u32 %r3, 3;
                bra $JOIN;
                $EVEN:
                mov.u32 %r3, 5;
                $JOIN:
                activemask.b32 %r4;
                setp.ne.u32 %p2, %r4, -1;
                @%p2 trap;
                @!%p1 mul.lo.u32 %r3, %r3, 10;
                mul.lo.u32 %r0, %r3, %r1;
                """, count(64));
        for (int t = 0; t < 64; t++) {
            assertEquals(t * (t % 2 == 0 ? 5 : 30), results[t]);
        }
    }

    @Test
    void barriersOrderSharedMemory() {
        int threads = 96;
        int[] results = Snippet.ints("""
                .shared .align 4 .b8 values[384];
                mov.u32 %r2, values;
                shl.b32 %r3, %r1, 2;
                add.u32 %r3, %r3, %r2;
                mov.u32 %r4, 0;
                $LOOP:
                st.shared.u32 [%r3], %r1;
                bar.sync 0;
                setp.eq.u32 %p1, %r3, %r2;
                @%p1 bra $FIRST;
                ld.shared.u32 %r5, [%r3+-4];
                bra $JOIN;
                $FIRST:
                ld.shared.u32 %r5, [values+380];
                $JOIN:
                bar.sync 0;
                mov.u32 %r1, %r5;
                add.u32 %r4, %r4, 1;
                setp.lt.u32 %p2, %r4, 3;
                @%p2 bra $LOOP;
                mov.u32 %r0, %r1;
                """, count(threads));
        for (int t = 0; t < threads; t++) {
            assertEquals((t + threads - 3) % threads, results[t]);
        }
    }

    @Test
    void barriersDoNotWaitForThreadsThatEnded() {
        int[] results = Snippet.ints("""
                setp.gt.u32 %p1, %r1, 40;
                @%p1 ret;
                bar.sync 0;
                mov.u32 %r0, 1;
                """, count(64));
        assertArrayEquals(IntStream.range(0, 64).map(t -> t > 40 ? 0 : 1).toArray(), results);
    }

    @Test
    void namedBarriersWaitForSomeThreads() {
        int[] results = Snippet.ints("""
                .shared .align 4 .b8 place[4];
                setp.lt.u32 %p1, %r1, 32;
                @%p1 bra $FIRST;
                bar.sync 1, 64;
                ld.shared.u32 %r0, [place];
                bra $END;
                $FIRST:
                st.shared.u32 [place], 9;
                bar.sync 1, 64;
                mov.u32 %r0, 9;
                $END:
                """, count(64));
        assertArrayEquals(IntStream.range(0, 64).map(t -> 9).toArray(), results);
    }

    @Test
    void refusesToWaitForEver() {
        String message = failure("""
                setp.lt.u32 %p1, %r1, 32;
                @%p1 bra $FIRST;
                bar.sync 1;
                bra $END;
                $FIRST:
                bar.sync 2;
                $END:
                """);
        assertEquals("kernel snippet: threads wait for each other: 32 at line 17, 32 at line 20", message);
    }

    @Test
    void refusesToPartAWarpAtBarriers() {
        String message = failure("""
                setp.lt.u32 %p1, %r1, 16;
                @%p1 bra $FIRST;
                bar.sync 0;
                bra $END;
                $FIRST:
                bar.sync 0;
                $END:
                """);
        assertTrue(
                message.contains(
                        ": thread (16,0,0) of group (0,0,0): waits while thread 0 of its warp waits at line 20"),
                message);
    }

    @Test
    void endsWhatIsEndless() {
        PtxKernel kernel = Snippet.parse("$LOOP:\nbra $LOOP;").limitedTo(1000);
        IllegalStateException error = assertThrows(
                IllegalStateException.class,
                () -> kernel.launch(1, 1, 1, 32, 1, 1, 0, MemorySegment.ofArray(new long[2]), new PtxMemory()));
        assertEquals(
                "kernel snippet, line 11: bra $LOOP;: thread (0,0,0) of group (0,0,0): "
                        + "1001 instructions (expected: at most 1000)",
                error.getMessage());
    }

    @Test
    void threadsKnowTheirPlaceInTheGrid() {
        PtxKernel kernel = Snippet.parse("""
                ld.param.u64 %rd1, [out];
                mov.u32 %r1, %ctaid.z;
                mov.u32 %r2, %nctaid.y;
                mad.lo.u32 %r1, %r1, %r2, %ctaid.y;
                mad.lo.u32 %r1, %r1, %nctaid.x, %ctaid.x;
                mad.lo.u32 %r1, %r1, %ntid.z, %tid.z;
                mad.lo.u32 %r1, %r1, %ntid.y, %tid.y;
                mad.lo.u32 %r1, %r1, %ntid.x, %tid.x;
                mad.wide.u32 %rd2, %r1, 4, %rd1;
                mad.lo.u32 %r3, %warpid, 100, %laneid;
                st.global.u32 [%rd2], %r3;
                """);
        try (Arena arena = Arena.ofShared()) {
            int block = 5 * 4 * 3;
            int groups = 2 * 3 * 4;
            MemorySegment out = arena.allocate(4L * block * groups, 4);
            PtxMemory memory = new PtxMemory();
            memory.add(out.address(), out.byteSize());
            kernel.launch(2, 3, 4, 5, 4, 3, 0, MemorySegment.ofArray(new long[] {0, out.address()}), memory);
            for (int i = 0; i < block * groups; i++) {
                int thread = i % block;
                assertEquals(thread / 32 * 100 + thread % 32, out.getAtIndex(ValueLayout.JAVA_INT, i));
            }
        }
    }
}
