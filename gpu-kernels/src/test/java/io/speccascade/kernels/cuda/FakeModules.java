package io.speccascade.kernels.cuda;

import io.speccascade.kernels.cuda.ptx.PtxModule;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a [FakeCuda] has loaded. Functions live as long as their modules: nobody gives them back.
final class FakeModules {
    private static final long FIRST_FUNCTION = 1L << 40;

    private final Map<String, PtxModule> parsed = new HashMap<>();
    private final List<FakeKernel> kernels = new ArrayList<>();

    /// @param source text that ends with a zero
    /// @throws IllegalArgumentException that says where the source is wrong
    PtxModule load(MemorySegment source) {
        return parsed.computeIfAbsent(source.reinterpret(Long.MAX_VALUE).getString(0), PtxModule::parse);
    }

    /// @return the function's handle
    long function(PtxModule module, MemorySegment name) {
        kernels.add(FakeKernel.of(module, name.reinterpret(Long.MAX_VALUE).getString(0)));
        return FIRST_FUNCTION + kernels.size() - 1;
    }

    FakeKernel kernel(long function) {
        return kernels.get((int) (function - FIRST_FUNCTION));
    }

    /// Writes to the log that the options of a load name: the first value is the log, the second its size.
    static void writeLog(MemorySegment options, String text) {
        MemorySegment values = options.reinterpret(2 * ValueLayout.ADDRESS.byteSize());
        long size = values.getAtIndex(ValueLayout.ADDRESS, 1).address();
        values.getAtIndex(ValueLayout.ADDRESS, 0).reinterpret(size).setString(0, text);
    }
}
