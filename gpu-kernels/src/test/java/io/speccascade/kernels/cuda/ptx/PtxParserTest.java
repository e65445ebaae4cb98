package io.speccascade.kernels.cuda.ptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

class PtxParserTest {
    private static String error(String body) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Snippet.parse(body))
                .getMessage());
    }

    @Test
    void saysWhereItDoesNotUnderstand() {
        assertEquals(
                "line 10: frobnicate.u32 %r1, %r2;: frobnicate.u32 (expected: an instruction that this machine knows)",
                error("frobnicate.u32 %r1, %r2;"));
        assertEquals(
                "line 10: ld.global.odd.u32 %r1, [%rd1];: .odd (expected: a modifier of loads and stores)",
                error("ld.global.odd.u32 %r1, [%rd1];"));
        assertEquals(
                "line 11: add.s32 %r1, %r2, %r99;: %r99 (expected: a name that was declared)",
                error("mov.u32 %r1, 0;\nadd.s32 %r1, %r2, %r99;"));
        assertEquals(
                "line 10: add.s32 %r1, %rd2, 1;: %rd2 (expected: a register of up to 32 bits)",
                error("add.s32 %r1, %rd2, 1;"));
        assertEquals("line 10: add.s32 %r1, %r2;: 2 operands (expected: 3)", error("add.s32 %r1, %r2;"));
        assertEquals("line 10: bra $L1;: $L1 (expected: a name that was declared)", error("bra $L1;"));
        assertEquals("line 10: .maybe .u32 x;: '.maybe' (expected: a directive of kernels)", error(".maybe .u32 x;"));
        assertEquals("line 10: add.s32 %r1 %r2;: '%r2' (expected: ,)", error("add.s32 %r1 %r2;"));
        assertEquals(
                "line 1: .pragma \"x\";: '.pragma' (expected: a directive of modules)",
                assertThrows(IllegalArgumentException.class, () -> PtxModule.parse(".pragma \"x\";"))
                        .getMessage());
    }

    @Test
    void functionsAreLeftOutAndCallsRefused() {
        String functions = ".func (.reg .u32 r) f();\n.func (.reg .u32 r) f()\n{\n{ ret; }\nret;\n}\n";
        String kernel = Snippet.kernel("");
        int entry = kernel.indexOf(".visible");
        PtxModule module = PtxModule.parse(kernel.substring(0, entry) + functions + kernel.substring(entry));
        assertEquals(List.of(8, 8), module.kernel("snippet").parameterBytes());
        assertEquals(
                "line 10: call.uni f;: call.uni (expected: an instruction that this machine knows)",
                error("call.uni f;"));
    }

    @Test
    void namesItsKernels() {
        PtxModule module = PtxModule.parse(Snippet.kernel(""));
        assertEquals(List.of(8, 8), module.kernel("snippet").parameterBytes());
        assertEquals(
                "kernel: other (expected: one of [snippet])",
                assertThrows(IllegalArgumentException.class, () -> module.kernel("other"))
                        .getMessage());
    }

    @Test
    void parametersLieAtTheirNaturalOffsets() {
        PtxKernel kernel = PtxModule.parse("""
                        .visible .entry k(
                        	.param .u32 a,
                        	.param .u64 .ptr .global .align 4 b,
                        	.param .u16 c,
                        	.param .align 8 .b8 d[12],
                        	.param .f32 e
                        )
                        .maxntid 256, 1, 1
                        {
                        	ret;
                        }
                        """).kernel("k");
        assertEquals(List.of(4, 8, 2, 12, 4), kernel.parameterBytes());
        assertEquals(List.of(0, 8, 16, 24, 36), kernel.parameterOffsets());
    }

    @Test
    void namesInBracesAreTheirOwn() {
        assertArrayEquals(new int[] {4, 6}, Snippet.ints("""
                        // begin inline asm
                        {.reg .b16 low,high; .reg.b32 %r1;
                          mov.b32 %r1, 7;
                          mov.b32 {low,high}, %r1;
                          setp.eq.u32 %p1, %r1, 7; @%p1 bra DONE; trap;
                          DONE: }
                        { .reg .b32 low; mov.b32 low, 1; add.u32 %r0, low, %r1; bra DONE; trap; DONE: }
                        /* of
                           two lines */
                        """, new int[] {3, 5}));
    }

    @Test
    void modulesMayHaveTablesOfTheirOwn() {
        PtxKernel kernel = PtxModule.parse(".global .align 4 .u32 table[3] = {10, 0x20, 30};\n" + Snippet.kernel("""
                        ld.param.u64 %rd1, [out];
                        mov.u64 %rd2, table;
                        ld.global.nc.u32 %r1, [%rd2+4];
                        ld.global.u32 %r2, [table+8];
                        add.u32 %r1, %r1, %r2;
                        st.global.u32 [%rd1], %r1;
                        """))
                .kernel("snippet");
        try (Arena arena = Arena.ofShared()) {
            MemorySegment in = arena.allocate(4, 4);
            MemorySegment out = arena.allocate(4, 4);
            Snippet.run(kernel, 1, 1, in, out);
            assertEquals(62, out.get(ValueLayout.JAVA_INT, 0));
        }
    }
}
