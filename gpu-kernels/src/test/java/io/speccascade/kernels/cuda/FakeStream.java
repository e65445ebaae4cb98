package io.speccascade.kernels.cuda;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A stream of a [FakeCuda]: what is enqueued is done when somebody waits for it, no sooner, so that a missing wait
/// shows.
final class FakeStream {
    private record Step(Runnable work, long event) {}

    private final Deque<Step> waiting = new ArrayDeque<>();
    private Optional<FakeGraph> captured = Optional.empty();

    void beginCapture() {
        captured = Optional.of(new FakeGraph());
    }

    Optional<FakeGraph> endCapture() {
        Optional<FakeGraph> graph = captured;
        captured = Optional.empty();
        return graph;
    }

    boolean isCapturing() {
        return captured.isPresent();
    }

    /// Enqueues work, or adds it to the graph that is being captured.
    void add(Runnable work) {
        add(work, 0);
    }

    /// Enqueues the recording of an event.
    void record(long event, Runnable work) {
        add(work, event);
    }

    private void add(Runnable work, long event) {
        if (captured.isPresent()) {
            captured.get().add(work);
        } else {
            waiting.add(new Step(work, event));
        }
    }

    void finish() {
        while (!waiting.isEmpty()) {
            waiting.remove().work().run();
        }
    }

    /// Does what was enqueued up to the last recording of `event`.
    void finishTo(long event) {
        while (waiting.stream().anyMatch(step -> step.event() == event)) {
            waiting.remove().work().run();
        }
    }
}
