package io.speccascade.kernels.cuda.ptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PtxMemoryTest {
    private static int[] run(String body, int groups, int threads, int[] in, int outLength) {
        try (Arena arena = Arena.ofShared()) {
            MemorySegment input = arena.allocate(4L * in.length, 16).copyFrom(MemorySegment.ofArray(in));
            MemorySegment output = arena.allocate(4L * outLength, 16);
            Snippet.run(
                    Snippet.parse("ld.param.u64 %rd1, [in]; ld.param.u64 %rd2, [out];\n" + body),
                    groups,
                    threads,
                    input,
                    output);
            return output.toArray(ValueLayout.JAVA_INT);
        }
    }

    private static String failure(String body) {
        return String.valueOf(assertThrows(IllegalStateException.class, () -> run(body, 1, 2, new int[4], 4))
                .getMessage());
    }

    @Test
    void loadsAndStoresVectors() {
        int[] in = {1, 2, 0x00030004, 5};
        assertArrayEquals(new int[] {5, 0x00030004, 2, 1}, run("""
                        ld.global.nc.v4.u32 {%r1, %r2, %r3, %r4}, [%rd1];
                        st.global.v4.b32 [%rd2], {%r4, %r3, %r2, %r1};
                        """, 1, 1, in, 4));
        assertArrayEquals(new int[] {0x00030004, 5, 4, 3}, run("""
                        ld.global.L1::no_allocate.v2.u64 {%rd3, %rd4}, [%rd1];
                        st.global.v2.u64 [%rd2], {%rd4, %rd3};
                        ld.global.v2.u16 {%rs1, %rs2}, [%rd1+8];
                        cvt.u32.u16 %r1, %rs1;
                        cvt.u32.u16 %r2, %rs2;
                        st.global.v2.u32 [%rd2+8], {%r1, %r2};
                        """, 1, 1, in, 4));
    }

    @Test
    void extendsWhatItLoadsAndCutsWhatItStores() {
        assertArrayEquals(new int[] {-2, 0xFE, 0x8180, -1}, run("""
                        ld.global.s8 %r1, [%rd1];
                        ld.global.u8 %r2, [%rd1];
                        st.global.v2.u32 [%rd2], {%r1, %r2};
                        ld.global.s32 %rd5, [%rd1+4];
                        st.global.u32 [%rd2+12], -1;
                        st.global.u32 [%rd2+8], 0;
                        st.global.u8 [%rd2+9], %rd5;
                        shr.u64 %rd5, %rd5, 8;
                        st.global.u8 [%rd2+8], %rd5;
                        """, 1, 1, new int[] {0xFE, 0x8081, 0, 0}, 4));
    }

    @Test
    void toldApartByAddressWhereTheSpaceIsNotNamed() {
        assertArrayEquals(new int[] {7, 8, 9}, run("""
                        .shared .align 4 .b8 tile[16];
                        .local .align 8 .b8 depot[8];
                        mov.u64 %rd3, tile;
                        cvta.shared.u64 %rd3, %rd3;
                        mov.u64 %rd4, depot;
                        cvta.local.u64 %rd5, %rd4;
                        mov.u32 %r1, 7;
                        st.u32 [%rd3+4], %r1;
                        st.local.u32 [%rd4], 8;
                        ld.shared.u32 %r2, [tile+4];
                        ld.u32 %r3, [%rd5];
                        ld.u32 %r4, [%rd1];
                        st.global.v2.u32 [%rd2], {%r2, %r3};
                        st.u32 [%rd2+8], %r4;
                        """, 1, 1, new int[] {9}, 3));
    }

    @Test
    void everyThreadHasItsOwnLocalMemory() {
        assertArrayEquals(
                IntStream.range(0, 40).map(i -> i * i).toArray(),
                Snippet.ints("""
                        .local .align 4 .b8 depot[8];
                        mul.lo.u32 %r2, %r1, %r1;
                        st.local.u32 [depot+4], %r2;
                        mov.u32 %r2, 0;
                        ld.local.u32 %r0, [depot+4];
                        """, IntStream.range(0, 40).toArray()));
    }

    @Test
    void atomicsAddUp() {
        int[] results = run("""
                mov.u32 %r1, %tid.x;
                atom.global.add.u32 %r2, [%rd2], 1;
                red.global.max.s32 [%rd2+4], %r1;
                red.relaxed.gpu.global.add.f32 [%rd2+8], 0f3F000000;
                atom.global.cas.b32 %r3, [%rd2+12], %r1, 99;
                mul.wide.u32 %rd3, %r2, 4;
                add.s64 %rd4, %rd2, %rd3;
                st.global.u32 [%rd4+16], %r2;
                """, 3, 32, new int[1], 100);
        assertEquals(96, results[0]);
        assertEquals(31, results[1]);
        assertEquals(48f, Float.intBitsToFloat(results[2]));
        assertEquals(99, results[3]);
        for (int i = 0; i < 96; i++) {
            assertEquals(i, results[4 + i]);
        }
    }

    @Test
    void copiesWhatIsGivenAndFillsWithZeros() {
        assertArrayEquals(new int[] {1, 2, 0, 0}, run("""
                        .shared .align 16 .b8 tile[16];
                        mov.u32 %r1, tile;
                        cp.async.ca.shared.global [%r1], [%rd1], 16, 8;
                        cp.async.wait_all;
                        ld.shared.v4.u32 {%r2, %r3, %r4, %r5}, [%r1];
                        st.global.v4.u32 [%rd2], {%r2, %r3, %r4, %r5};
                        """, 1, 1, new int[] {1, 2, 3, 4}, 4));
    }

    @Test
    void dynamicSharedMemoryFollowsTheDeclared() {
        PtxKernel kernel = PtxModule.parse("""
                        .version 9.0
                        .target sm_80
                        .address_size 64
                        .extern .shared .align 16 .b8 rest[];
                        .visible .entry shared(.param .u64 out)
                        {
                        .reg .b32 %r<4>;
                        .reg .b64 %rd<4>;
                        .shared .align 4 .b8 own[20];
                        ld.param.u64 %rd1, [out];
                        mov.u32 %r1, rest;
                        st.shared.u32 [%r1+60], 5;
                        ld.shared.u32 %r2, [rest+60];
                        st.global.v2.u32 [%rd1], {%r1, %r2};
                        ret;
                        }
                        """).kernel("shared");
        assertEquals(20, kernel.staticSharedBytes());
        try (Arena arena = Arena.ofShared()) {
            MemorySegment out = arena.allocate(8, 8);
            PtxMemory memory = new PtxMemory();
            memory.add(out.address(), 8);
            MemorySegment parameters = MemorySegment.ofArray(new long[] {out.address()});
            kernel.launch(1, 1, 1, 1, 1, 1, 64, parameters, memory);
            assertArrayEquals(new int[] {32, 5}, out.toArray(ValueLayout.JAVA_INT));
            IllegalStateException error = assertThrows(
                    IllegalStateException.class, () -> kernel.launch(1, 1, 1, 1, 1, 1, 60, parameters, memory));
            assertEquals(
                    "kernel shared, line 12: st.shared.u32 [%r1+60], 5;: thread (0,0,0) of group (0,0,0): "
                            + "address 0x5c, 4 bytes (expected: inside the 92 bytes of shared memory)",
                    error.getMessage());
        }
    }

    @Test
    void refusesWhatLiesOutsideAllocations() {
        String message = failure("""
                mov.u32 %r1, %tid.x;
                mad.wide.u32 %rd3, %r1, 16, %rd1;
                ld.global.u32 %r2, [%rd3];
                """);
        assertTrue(
                message.matches(
                        "kernel snippet, line 13: ld\\.global\\.u32 %r2, \\[%rd3];: thread \\(1,0,0\\) of group "
                                + "\\(0,0,0\\): address 0x[0-9a-f]+, 4 bytes \\(expected: inside an allocation; the nearest before "
                                + "it has 16 bytes and begins 16 bytes before it\\)"),
                message);
        assertTrue(failure("st.global.u64 [%rd2+12], 0;").contains("(expected: a multiple of 8)"));
        assertTrue(
                failure("ld.global.v4.u32 {%r1, %r2, %r3, %r4}, [%rd1+8];").contains("(expected: a multiple of 16)"));
        assertTrue(failure("ld.global.u8 %r1, [%rd1+-1];").contains("(expected: inside an allocation"));
    }

    @Test
    void knowsItsAllocations() {
        PtxMemory memory = new PtxMemory();
        memory.add(1000, 100);
        memory.add(500, 100);
        memory.add(1100, 50);
        assertTrue(memory.contains(1000, 100));
        assertTrue(memory.contains(599, 1));
        assertFalse(memory.contains(1099, 2));
        assertFalse(memory.contains(499, 1));
        assertEquals(
                "allocation: 10 bytes at 0x253 (expected: none there already)",
                assertThrows(IllegalArgumentException.class, () -> memory.add(595, 10))
                        .getMessage());
        memory.remove(500);
        assertFalse(memory.contains(500, 1));
        assertEquals(
                "allocation: 0x1f4 (expected: the start of an allocation)",
                assertThrows(IllegalArgumentException.class, () -> memory.remove(500))
                        .getMessage());
    }
}
