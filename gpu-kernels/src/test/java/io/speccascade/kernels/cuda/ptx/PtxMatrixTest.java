package io.speccascade.kernels.cuda.ptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PtxMatrixTest {
    private static final int ROWS = 16;
    private static final int COLUMNS = 8;
    private static final int DEPTH = 16;

    /// Copies a 16x16 matrix and then an 8x16 one to shared memory, loads fragments, multiplies, stores the product.
    private static final String PRODUCT = """
            .shared .align 16 .b8 tile[768];
            ld.param.u64 %rd1, [in];
            ld.param.u64 %rd2, [out];
            mov.u32 %r1, %tid.x;
            mov.u32 %r2, tile;
            shl.b32 %r3, %r1, 4;
            cvt.u64.u32 %rd3, %r3;
            add.s64 %rd4, %rd1, %rd3;
            add.s32 %r4, %r2, %r3;
            cp.async.cg.shared.global [%r4], [%rd4], 16;
            setp.lt.u32 %p1, %r1, 16;
            @%p1 cp.async.ca.shared.global [%r4+512], [%rd4+512], 16;
            cp.async.commit_group;
            cp.async.wait_group 0;
            bar.sync 0;
            and.b32 %r5, %r1, 15;
            shl.b32 %r5, %r5, 5;
            shr.u32 %r6, %r1, 4;
            shl.b32 %r6, %r6, 4;
            add.s32 %r5, %r5, %r6;
            add.s32 %r5, %r5, %r2;
            ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r10, %r11, %r12, %r13}, [%r5];
            and.b32 %r5, %r1, 7;
            shl.b32 %r5, %r5, 5;
            and.b32 %r6, %r1, 8;
            shl.b32 %r6, %r6, 1;
            add.s32 %r5, %r5, %r6;
            add.s32 %r5, %r5, %r2;
            ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%r14, %r15}, [%r5+512];
            mov.b32 %r16, 0f3F800000;
            mov.b32 %r17, %r16;
            mov.b32 %r18, %r16;
            mov.b32 %r19, %r16;
            mma.sync.aligned.m16n8k16.row.col.f32.TYPE.TYPE.f32
                {%r16, %r17, %r18, %r19}, {%r10, %r11, %r12, %r13}, {%r14, %r15}, {%r16, %r17, %r18, %r19};
            shr.u32 %r5, %r1, 2;
            and.b32 %r6, %r1, 3;
            mul.lo.s32 %r5, %r5, 32;
            mad.lo.s32 %r5, %r6, 8, %r5;
            cvt.u64.u32 %rd5, %r5;
            add.s64 %rd6, %rd2, %rd5;
            st.global.v2.f32 [%rd6], {%r16, %r17};
            st.global.v2.f32 [%rd6+256], {%r18, %r19};
            """;

    @Test
    void multipliesHalves() {
        requireProduct("f16", FloatFormat.HALF);
    }

    @Test
    void multipliesBrainFloats() {
        requireProduct("bf16", FloatFormat.BRAIN);
    }

    private static void requireProduct(String type, FloatFormat format) {
        Random random = new Random(9);
        float[] a = new float[ROWS * DEPTH];
        float[] b = new float[COLUMNS * DEPTH];
        try (Arena arena = Arena.ofShared()) {
            MemorySegment in = arena.allocate(2L * (a.length + b.length), 16);
            for (int i = 0; i < a.length + b.length; i++) {
                int bits = format.encode(random.nextFloat(-1, 1), FloatFormat.Rounding.NEAREST);
                (i < a.length ? a : b)[i % a.length] = format.decode(bits);
                in.setAtIndex(ValueLayout.JAVA_SHORT, i, (short) bits);
            }
            MemorySegment out = arena.allocate(4L * ROWS * COLUMNS, 16);
            Snippet.run(Snippet.parse(PRODUCT.replace("TYPE", type)), 1, 32, in, out);
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    double sum = 1;
                    for (int k = 0; k < DEPTH; k++) {
                        sum += (double) a[row * DEPTH + k] * b[column * DEPTH + k];
                    }
                    float result = out.getAtIndex(ValueLayout.JAVA_FLOAT, row * COLUMNS + column);
                    assertEquals((float) sum, result, "row " + row + ", column " + column);
                }
            }
        }
    }

    @Test
    void transposesWhileLoading() {
        int[] lanes = new int[32];
        for (int i = 0; i < 32; i++) {
            lanes[i] = 2 * i | (2 * i + 1) << 16;
        }
        int[] results = Snippet.ints("""
                .shared .align 16 .b8 tile[128];
                mov.u32 %r2, tile;
                mov.u32 %r3, %tid.x;
                mad.lo.u32 %r4, %r3, 4, %r2;
                st.shared.u32 [%r4], %r1;
                bar.warp.sync -1;
                and.b32 %r5, %r3, 7;
                mad.lo.u32 %r4, %r5, 16, %r2;
                ldmatrix.sync.aligned.m8n8.x1.trans.shared.b16 {%r0}, [%r4];
                """, lanes);
        for (int lane = 0; lane < 32; lane++) {
            int row = lane % 4 * 2;
            int column = lane / 4;
            assertEquals(row * 8 + column | (row * 8 + 8 + column) << 16, results[lane]);
        }
    }

    @Test
    void needsAWholeWarp() {
        String body = "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32"
                + " {%r1,%r2,%r3,%r4}, {%r5,%r6,%r7,%r8}, {%r9,%r10}, {%r1,%r2,%r3,%r4};";
        IllegalStateException error = assertThrows(IllegalStateException.class, () -> Snippet.ints(body, new int[16]));
        assertTrue(
                String.valueOf(error.getMessage())
                        .endsWith(
                                "thread (0,0,0) of group (0,0,0): 16 threads of its warp are here (expected: all 32)"),
                error::getMessage);
    }
}
