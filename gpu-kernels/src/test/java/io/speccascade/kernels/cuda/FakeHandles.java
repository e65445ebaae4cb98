package io.speccascade.kernels.cuda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The streams, events, modules and graphs that a [FakeCuda] has given out, as numbers.
final class FakeHandles {
    private final Map<Long, Object> objects = new HashMap<>();
    private long last = 1000;

    long add(Object object) {
        objects.put(++last, object);
        return last;
    }

    /// @throws IllegalStateException if there is none of that kind
    <T> T get(long handle, Class<T> type) {
        Object object = objects.get(handle);
        if (!type.isInstance(object)) {
            throw new IllegalStateException("handle " + handle + ": " + object + " (expected: " + type + ")");
        }
        return type.cast(object);
    }

    boolean remove(long handle) {
        return objects.remove(handle) != null;
    }

    <T> List<T> all(Class<T> type) {
        return objects.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    int size() {
        return objects.size();
    }
}
