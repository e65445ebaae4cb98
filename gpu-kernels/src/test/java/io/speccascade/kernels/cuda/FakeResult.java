package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/// How functions of a [FakeCuda] give back what they found.
final class FakeResult {
    private FakeResult() {}

    /// Writes `value` where the caller wants it.
    ///
    /// @return the status of success
    static int put(Object target, Object value) {
        MemorySegment at = ((MemorySegment) target).reinterpret(Long.BYTES);
        switch (value) {
            case Integer number -> at.set(JAVA_INT, 0, number);
            case Long number -> at.set(JAVA_LONG, 0, number);
            case Float number -> at.set(JAVA_FLOAT, 0, number);
            default -> throw new IllegalArgumentException(value.toString());
        }
        return 0;
    }
}
