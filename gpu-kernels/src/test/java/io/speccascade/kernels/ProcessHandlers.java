package io.speccascade.kernels;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whose code handles this process's signals, on Linux.
public final class ProcessHandlers {
    public static final int SIGQUIT = 3;
    public static final int SIGBUS = 7;
    public static final int SIGSEGV = 11;

    private static final int ACTION_BYTES = 256;

    private ProcessHandlers() {}

    /// The file of the library that has a signal's handler; "" where none does.
    public static String library(int signal) {
        long handler = handler(signal);
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
                String[] columns = line.split("\\s+", 6);
                int dash = columns[0].indexOf('-');
                long from = Long.parseUnsignedLong(columns[0].substring(0, dash), 16);
                long to = Long.parseUnsignedLong(columns[0].substring(dash + 1), 16);
                if (Long.compareUnsigned(handler, from) >= 0 && Long.compareUnsigned(handler, to) < 0) {
                    return Path.of(columns[5]).getFileName().toString();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }

    private static long handler(int signal) {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment action = arena.allocate(ACTION_BYTES, Long.BYTES);
            int status = (int) linker.downcallHandle(
                            linker.defaultLookup().find("sigaction").orElseThrow(),
                            FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS))
                    .invokeExact(signal, MemorySegment.NULL, action);
            if (status != 0) {
                throw new AssertionError("sigaction: " + status);
            }
            return action.get(JAVA_LONG, 0);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
