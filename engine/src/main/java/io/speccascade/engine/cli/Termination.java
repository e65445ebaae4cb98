package io.speccascade.engine.cli;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// Waits until the process is asked to end, by SIGINT or SIGTERM, so that it can end in good order with exit code 0. A
/// second signal ends it at once.
///
/// A shutdown hook could not choose the exit code. `sun.misc.Signal`, of the module `jdk.unsupported`, can; the
/// compiler
/// warns of its name and allows no exception, hence reflection.
final class Termination implements AutoCloseable {
    private static final int INTERRUPTED = 130; // 128 + SIGINT, as for a program that the signal ends

    private final CountDownLatch asked = new CountDownLatch(1);
    private final Map<Object, Object> before = new LinkedHashMap<>(); // handlers, by signal
    private final Method handle;

    Termination() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            handle = signal.getMethod("handle", signal, handler);
            MethodHandle arrival = MethodHandles.lookup()
                    .findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
                    .bindTo((Runnable) this::arrive);
            Object own =
                    MethodHandleProxies.asInterfaceInstance(handler, MethodHandles.dropArguments(arrival, 0, signal));
            for (String name : List.of("INT", "TERM")) {
                Object kind = signal.getConstructor(String.class).newInstance(name);
                before.put(kind, handle.invoke(null, kind, own));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("signals: " + e + " (expected: the module jdk.unsupported)", e);
        }
    }

    private void arrive() {
        if (asked.getCount() == 0) {
            Runtime.getRuntime().halt(INTERRUPTED);
        }
        asked.countDown();
    }

    /// Returns, too, when this thread is interrupted, which is then dealt with.
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            // What it asks for is what happens next.
        }
    }

    /// Puts back what signals did before.
    @Override
    public void close() {
        try {
            for (Map.Entry<Object, Object> entry : before.entrySet()) {
                handle.invoke(null, entry.getKey(), entry.getValue());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("signals: " + e, e);
        }
    }
}
