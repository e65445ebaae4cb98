package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import java.util.Arrays;
import java.util.List;

/// What a kernel call binds to one array parameter of the kernel.
public sealed interface Argument {
    /// A buffer; of a quantised weight its quants.
    record Whole(DeviceBuffer buffer) implements Argument {}

    /// The scales of a quantised weight: F32, one per block.
    record Scales(DeviceBuffer buffer) implements Argument {}

    /// Integers that stay the same for the life of a program.
    record Ints(List<Integer> values) implements Argument {
        public Ints {
            values = List.copyOf(values);
        }
    }

    /// Floats that stay the same for the life of a program.
    record Floats(List<Float> values) implements Argument {
        public Floats {
            values = List.copyOf(values);
        }
    }

    /// Working memory of `length` floats or integers between the calls of one launch. Calls that name the same memory
    /// get the same;
    /// after the launch its contents are void.
    record Scratch(String name, ElementType type, long length) implements Argument {}

    static Argument of(DeviceBuffer buffer) {
        return new Whole(buffer);
    }

    static Argument scales(DeviceBuffer buffer) {
        return new Scales(buffer);
    }

    static Argument ints(int... values) {
        return new Ints(Arrays.stream(values).boxed().toList());
    }

    static Argument scratch(String name, long length) {
        return new Scratch(name, ElementType.F32, length);
    }

    static Argument scratchInts(String name, long length) {
        return new Scratch(name, ElementType.I32, length);
    }
}
