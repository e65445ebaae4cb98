package io.speccascade.kernels.opencl;

import io.speccascade.kernels.compiled.Argument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jocl.Pointer;

/// Small arrays that programs of one device share: constants, equal ones kept once, and working memory by name.
final class Constants {
    private final OpenClMemory memory;
    private final Map<Argument, OpenClMemory.Region> values = new HashMap<>();
    private final Map<String, OpenClMemory.Region> scratch = new HashMap<>();

    Constants(OpenClMemory memory) {
        this.memory = memory;
    }

    OpenClMemory.Region of(Argument.Ints ints) {
        return values.computeIfAbsent(ints, key -> {
            List<Integer> list = ints.values();
            OpenClMemory.Region region = memory.allocate("sizes", 4L * list.size());
            memory.write(
                    region,
                    0,
                    4L * list.size(),
                    Pointer.to(list.stream().mapToInt(i -> i).toArray()));
            return region;
        });
    }

    OpenClMemory.Region of(Argument.Floats floats) {
        return values.computeIfAbsent(floats, key -> {
            float[] array = new float[floats.values().size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = floats.values().get(i);
            }
            OpenClMemory.Region region = memory.allocate("scalars", 4L * array.length);
            memory.write(region, 0, 4L * array.length, Pointer.to(array));
            return region;
        });
    }

    /// Launches run one after another, so those that use memory of one name can share it. Where it is too small a
    /// larger
    /// one takes its place; programs that have the old one keep it.
    OpenClMemory.Region of(Argument.Scratch wanted) {
        OpenClMemory.Region region = scratch.get(wanted.name());
        if (region == null || region.bytes() < 4L * wanted.length() + memory.headerBytes()) {
            region = memory.allocate("scratch " + wanted.name(), 4L * wanted.length());
            scratch.put(wanted.name(), region);
        }
        return region;
    }
}
