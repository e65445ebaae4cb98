package io.speccascade.kernels.cuda.ptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.KernelLibrary.Target;
import io.speccascade.kernels.compiled.KernelName;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Runs kernels of the library.
class PtxLibraryTest {
    private static final KernelLibrary LIBRARY = KernelLibrary.open(Target.PTX);

    /// Parameters that every kernel begins with and does not use.
    private static final int LEADING = 4;

    @Test
    void parsesAllKernels() {
        assertFalse(LIBRARY.names().isEmpty());
        for (String name : LIBRARY.names()) {
            KernelName kernel = name(name);
            int arrays = kernel(kernel).parameterBytes().size()
                    - LEADING
                    - kernel.constants().size();
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < LEADING + arrays; i++) {
                expected.add(Long.BYTES);
            }
            kernel.constants().forEach(constant -> expected.add(Integer.BYTES));
            assertEquals(expected, kernel(kernel).parameterBytes(), name);
        }
    }

    @Test
    void embedsRows() {
        int rows = 3;
        int size = 1000;
        int vocabulary = 7;
        Random random = new Random(1);
        float[] table = floats(random, vocabulary * size);
        try (Arena arena = Arena.ofConfined()) {
            PtxMemory memory = new PtxMemory();
            MemorySegment out = array(arena, memory, new float[rows * size]);
            MemorySegment tokens = array(arena, memory, 4, 0, 6);
            MemorySegment live = array(arena, memory, rows - 1);
            MemorySegment weights = array(arena, memory, table);
            MemorySegment sizes = array(arena, memory, size, rows);
            MemorySegment scale = array(arena, memory, new float[] {3f});
            launch(memory, KernelName.of("embedF32", 256), rows, 256, out, tokens, live, weights, sizes, scale);
            float[] expected = new float[rows * size];
            for (int i = 0; i < 2 * size; i++) {
                expected[i] = table[(i < size ? 4 : 0) * size + i % size] * 3f;
            }
            assertArrayEquals(expected, elements(out, rows * size));
        }
    }

    @Test
    void normalisesRows() {
        int rows = 3;
        int size = 1000;
        Random random = new Random(2);
        float[] x = floats(random, 5 * size);
        float[] norm = floats(random, size);
        int[] source = {4, 1, 0};
        for (int threads : new int[] {16, 256}) {
            try (Arena arena = Arena.ofConfined()) {
                PtxMemory memory = new PtxMemory();
                MemorySegment out = array(arena, memory, new float[rows * size]);
                MemorySegment[] arguments = {
                    out,
                    array(arena, memory, x),
                    array(arena, memory, 9, rows),
                    array(arena, memory, source),
                    array(arena, memory, norm),
                    array(arena, memory, size, 1, rows),
                    array(arena, memory, new float[] {1e-5f})
                };
                launch(memory, KernelName.of("normalise", threads), rows, threads, arguments);
                assertArrayEquals(normalised(x, norm, source), elements(out, rows * size), 1e-5f);
            }
        }
    }

    private static float[] normalised(float[] x, float[] norm, int[] source) {
        int size = norm.length;
        float[] out = new float[source.length * size];
        for (int row = 0; row < source.length; row++) {
            double squares = 0;
            for (int i = 0; i < size; i++) {
                squares += (double) x[source[row] * size + i] * x[source[row] * size + i];
            }
            for (int i = 0; i < size; i++) {
                out[row * size + i] = (float) (x[source[row] * size + i] * norm[i] / Math.sqrt(squares / size + 1e-5));
            }
        }
        return out;
    }

    private static PtxKernel kernel(KernelName name) {
        return PtxModule.parse(LIBRARY.source(name)).kernel(name.method());
    }

    private static KernelName name(String text) {
        String[] parts = text.split("_", -1);
        return KernelName.of(
                parts[0],
                Arrays.stream(parts).skip(1).mapToInt(Integer::parseInt).toArray());
    }

    private static void launch(PtxMemory memory, KernelName name, int groups, int threads, MemorySegment... arguments) {
        PtxKernel kernel = kernel(name);
        MemorySegment parameters = MemorySegment.ofArray(new long[LEADING + arguments.length + 8]);
        for (int i = 0; i < arguments.length; i++) {
            parameters.set(
                    ValueLayout.JAVA_LONG_UNALIGNED,
                    kernel.parameterOffsets().get(LEADING + i),
                    arguments[i].address());
        }
        for (int i = 0; i < name.constants().size(); i++) {
            parameters.set(
                    ValueLayout.JAVA_INT_UNALIGNED,
                    kernel.parameterOffsets().get(LEADING + arguments.length + i),
                    name.constants().get(i));
        }
        kernel.launch(groups, 1, 1, threads, 1, 1, 0, parameters, memory);
    }

    private static MemorySegment array(Arena arena, PtxMemory memory, float[] values) {
        MemorySegment array = arena.allocate(LIBRARY.headerBytes() + 4L * values.length, 16);
        MemorySegment.copy(values, 0, array, ValueLayout.JAVA_FLOAT, LIBRARY.headerBytes(), values.length);
        memory.add(array.address(), array.byteSize());
        return array;
    }

    private static MemorySegment array(Arena arena, PtxMemory memory, int... values) {
        MemorySegment array = arena.allocate(LIBRARY.headerBytes() + 4L * values.length, 16);
        MemorySegment.copy(values, 0, array, ValueLayout.JAVA_INT, LIBRARY.headerBytes(), values.length);
        memory.add(array.address(), array.byteSize());
        return array;
    }

    private static float[] elements(MemorySegment array, int count) {
        float[] values = new float[count];
        MemorySegment.copy(array, ValueLayout.JAVA_FLOAT, LIBRARY.headerBytes(), values, 0, count);
        return values;
    }

    private static float[] floats(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat(-1, 1);
        }
        return values;
    }
}
