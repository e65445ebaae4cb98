package io.speccascade.kernels.cuda.ptx;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A few instructions, to try the machine with: each thread gets its elements of the inputs in registers and leaves
/// its result in one.
final class Snippet {
    private Snippet() {}

    /// A kernel around instructions; it has registers of all kinds, and `in` and `out` as parameters.
    static String kernel(String body) {
        return """
                .version 9.0
                .target sm_80
                .address_size 64
                .visible .entry snippet(.param .u64 in, .param .u64 out)
                {
                .reg .pred %p<8>;
                .reg .b16 %rs<8>;
                .reg .b32 %r<32>;
                .reg .b64 %rd<32>;
                """ + body + "\nret;\n}\n";
    }

    static PtxKernel parse(String body) {
        return PtxModule.parse(kernel(body)).kernel("snippet");
    }

    /// Runs a block that has a thread for each element of the inputs, which are in %r1, %r2, … ; the result is in
    /// %r0.
    static int[] ints(String body, int[]... inputs) {
        int threads = inputs[0].length;
        try (Arena arena = Arena.ofShared()) {
            MemorySegment in = arena.allocate(4L * threads * inputs.length, 16);
            for (int i = 0; i < inputs.length; i++) {
                MemorySegment.copy(inputs[i], 0, in, ValueLayout.JAVA_INT, 4L * threads * i, threads);
            }
            MemorySegment out = arena.allocate(4L * threads, 16);
            run(parse(elementwise(body, 4, inputs.length, threads)), 1, threads, in, out);
            return out.toArray(ValueLayout.JAVA_INT);
        }
    }

    /// The same of 64 bits: inputs in %rd1, %rd2, …, the result in %rd0.
    static long[] longs(String body, long[]... inputs) {
        int threads = inputs[0].length;
        try (Arena arena = Arena.ofShared()) {
            MemorySegment in = arena.allocate(8L * threads * inputs.length, 16);
            for (int i = 0; i < inputs.length; i++) {
                MemorySegment.copy(inputs[i], 0, in, ValueLayout.JAVA_LONG, 8L * threads * i, threads);
            }
            MemorySegment out = arena.allocate(8L * threads, 16);
            run(parse(elementwise(body, 8, inputs.length, threads)), 1, threads, in, out);
            return out.toArray(ValueLayout.JAVA_LONG);
        }
    }

    private static String elementwise(String body, int bytes, int inputs, int threads) {
        String type = ".u" + 8 * bytes + " ";
        String register = bytes == 4 ? "%r" : "%rd";
        StringBuilder text = new StringBuilder(element("%rd30", "in", bytes));
        for (int i = 0; i < inputs; i++) {
            text.append("ld.global" + type + register + (i + 1) + ", [%rd30+" + bytes * threads * i + "];\n");
        }
        text.append(body);
        text.append(element("%rd31", "out", bytes));
        text.append("st.global" + type + "[%rd31], " + register + "0;");
        return text.toString();
    }

    /// Instructions for the address of the thread's element of an array.
    private static String element(String register, String parameter, int bytes) {
        return "\nld.param.u64 " + register + ", [" + parameter + "];\nmov.u32 %r31, %tid.x;\nmad.wide.u32 " + register
                + ", %r31, " + bytes + ", " + register + ";\n";
    }

    /// Runs groups of a kernel whose parameters are the addresses of two allocations.
    static void run(PtxKernel kernel, int groups, int threads, MemorySegment in, MemorySegment out) {
        PtxMemory memory = new PtxMemory();
        memory.add(in.address(), in.byteSize());
        memory.add(out.address(), out.byteSize());
        MemorySegment parameters = MemorySegment.ofArray(new long[] {in.address(), out.address()});
        kernel.launch(groups, 1, 1, threads, 1, 1, 0, parameters, memory);
    }
}
