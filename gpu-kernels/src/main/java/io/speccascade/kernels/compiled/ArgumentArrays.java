package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The arrays that arguments stand for: buffers, and small arrays that programs of one device share: constants, equal
/// ones kept once, and working memory by name.
final class ArgumentArrays<R> {
    private record Sized<R>(R array, long length) {}

    private final KernelDriver<R> driver;
    private final Map<Argument, R> constants = new HashMap<>();
    private final Map<String, Sized<R>> scratch = new HashMap<>();

    ArgumentArrays(KernelDriver<R> driver) {
        this.driver = driver;
    }

    /// A call with its arrays; buffers that it uses are added to `used`.
    BoundCall<R> bind(KernelCall call, Set<CompiledBuffer<R>> used) {
        List<R> arrays = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            arrays.add(
                    switch (argument) {
                        case Argument.Whole whole -> used(whole.buffer(), used).elements();
                        case Argument.Scales weight ->
                            used(weight.buffer(), used).scales();
                        case Argument.Ints ints -> constants.computeIfAbsent(ints, absent -> upload(ints));
                        case Argument.Floats floats -> constants.computeIfAbsent(floats, absent -> upload(floats));
                        case Argument.Scratch wanted -> scratch(wanted);
                    });
        }
        return new BoundCall<>(call, arrays);
    }

    private CompiledBuffer<R> used(DeviceBuffer buffer, Set<CompiledBuffer<R>> used) {
        CompiledBuffer<R> own = CompiledBuffer.of(driver, buffer);
        used.add(own);
        return own;
    }

    private R upload(Argument.Ints ints) {
        int[] values = ints.values().stream().mapToInt(Integer::intValue).toArray();
        try (Arena arena = Arena.ofConfined()) {
            return upload("sizes", ElementType.I32, arena.allocateFrom(ValueLayout.JAVA_INT, values));
        }
    }

    private R upload(Argument.Floats floats) {
        float[] values = new float[floats.values().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = floats.values().get(i);
        }
        try (Arena arena = Arena.ofConfined()) {
            return upload("scalars", ElementType.F32, arena.allocateFrom(ValueLayout.JAVA_FLOAT, values));
        }
    }

    private R upload(String what, ElementType type, MemorySegment values) {
        R array = driver.reserve(what, type, values.byteSize());
        driver.write(array, 0, values);
        return array;
    }

    /// Launches run one after another, so those that use memory of one name can share it. Where it is too small a
    /// larger one takes its place; programs that have the old one keep it.
    private R scratch(Argument.Scratch wanted) {
        Sized<R> known = scratch.get(wanted.name());
        if (known == null || known.length() < wanted.length()) {
            R array = driver.reserve(
                    "scratch " + wanted.name(), wanted.type(), wanted.type().byteSize(wanted.length()));
            driver.zero(array);
            known = new Sized<>(array, wanted.length());
            scratch.put(wanted.name(), known);
        }
        return known.array();
    }
}
