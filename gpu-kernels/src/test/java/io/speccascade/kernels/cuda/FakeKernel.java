package io.speccascade.kernels.cuda;

import io.speccascade.kernels.cuda.ptx.PtxKernel;
import io.speccascade.kernels.cuda.ptx.PtxMemory;
import io.speccascade.kernels.cuda.ptx.PtxModule;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/// A kernel that a [FakeCuda] has loaded; it runs on the PTX machine.
record FakeKernel(String name, PtxKernel kernel) {
    static FakeKernel of(PtxModule module, String name) {
        return new FakeKernel(name, module.kernel(name));
    }

    /// A launch: grid and group, and its parameters as numbers.
    record Launch(FakeKernel kernel, int gridX, int gridY, int lanes, List<Long> parameters) {
        Launch {
            parameters = List.copyOf(parameters);
        }

        void run(PtxMemory memory) {
            List<Integer> sizes = kernel.kernel().parameterBytes();
            try (Arena arena = Arena.ofShared()) {
                MemorySegment bytes = arena.allocate(8L * sizes.size() + 8, 8);
                long offset = 0;
                for (int i = 0; i < sizes.size(); i++) {
                    offset = (offset + sizes.get(i) - 1) / sizes.get(i) * sizes.get(i);
                    if (sizes.get(i) == Integer.BYTES) {
                        bytes.set(
                                ValueLayout.JAVA_INT, offset, parameters.get(i).intValue());
                    } else {
                        bytes.set(ValueLayout.JAVA_LONG, offset, parameters.get(i));
                    }
                    offset += sizes.get(i);
                }
                kernel.kernel().launch(gridX, gridY, 1, lanes, 1, 1, 0, bytes, memory);
            }
        }
    }

    /// Reads the values that a launch points to: they are copied when it is enqueued.
    List<Long> parameters(MemorySegment pointers) {
        List<Long> values = new ArrayList<>();
        List<Integer> sizes = kernel.parameterBytes();
        MemorySegment array = pointers.reinterpret((long) Long.BYTES * sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            MemorySegment value = array.getAtIndex(ValueLayout.ADDRESS, i).reinterpret(sizes.get(i));
            values.add(
                    sizes.get(i) == Integer.BYTES
                            ? value.get(ValueLayout.JAVA_INT, 0)
                            : value.get(ValueLayout.JAVA_LONG, 0));
        }
        return values;
    }
}
