package io.speccascade.kernels.compiled;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The signal handlers of the JVM, kept in place beside drivers that compile within its process.
///
/// The JVM works by faults: null checks and safepoints are signals that it handles. LLVM, which PoCL compiles
/// with, puts its own handlers in their place when PoCL starts and when it compiles, each for one signal only
/// (`SA_RESETHAND`). At a fault of Java's it deletes the files it was writing, so that a kernel does not build,
/// and hands the fault on; a fault of a second thread meanwhile ends the process, without a word of the JVM.
///
/// On Linux alone, whose layout of `struct sigaction` this knows. Safe to use from many threads.
public final class FaultHandlers {
    /// Bytes of a `struct sigaction`, and more.
    private static final int ACTION_BYTES = 256;

    /// Where its flags are: behind the handler and 1,024 bits for signals.
    private static final int FLAGS_OFFSET = 8 + 128;

    private static final int SA_RESETHAND = 0x80000000;
    private static final int SIGSEGV = 11;

    /// Signals but those for real time.
    private static final int SIGNALS = 31;

    private static final Optional<FaultHandlers> OF_PROCESS = find().map(FaultHandlers::new);

    private final MethodHandle sigaction;
    private final MemorySegment current = action();
    private final List<MemorySegment> kept = new ArrayList<>(); // by signal, less 1

    private FaultHandlers(MethodHandle sigaction) {
        this.sigaction = sigaction;
        for (int signal = 1; signal <= SIGNALS; signal++) {
            MemorySegment action = action();
            call(signal, MemorySegment.NULL, action);
            kept.add(action);
        }
    }

    private static MemorySegment action() {
        return Arena.global().allocate(ACTION_BYTES, Long.BYTES);
    }

    private static Optional<MethodHandle> find() {
        if (!System.getProperty("os.name").equals("Linux") || ADDRESS.byteSize() != Long.BYTES) {
            return Optional.empty();
        }
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("sigaction")
                .map(symbol ->
                        linker.downcallHandle(symbol, FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS)));
    }

    /// Notes the handlers when it is first called, which must be before the driver is asked for anything; from
    /// then on puts those back that one-shot handlers have replaced. To be called whenever a driver may have
    /// compiled.
    public static void keep() {
        OF_PROCESS.ifPresent(FaultHandlers::restore);
    }

    private synchronized void restore() {
        if (isOneShot(SIGSEGV)) {
            for (int signal = 1; signal <= SIGNALS; signal++) {
                if (isOneShot(signal)) {
                    call(signal, kept.get(signal - 1), MemorySegment.NULL);
                }
            }
        }
    }

    private boolean isOneShot(int signal) {
        call(signal, MemorySegment.NULL, current);
        return (current.get(JAVA_INT, FLAGS_OFFSET) & SA_RESETHAND) != 0;
    }

    private void call(int signal, MemorySegment action, MemorySegment old) {
        int status;
        try {
            status = (int) sigaction.invokeExact(signal, action, old);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        if (status != 0) {
            throw new AssertionError("sigaction " + signal + ": " + status);
        }
    }
}
