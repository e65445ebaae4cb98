package io.speccascade.kernels.tornado;

import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.compiled.BoundCall;
import java.util.List;

/// Calls that become graphs of the device's plan when they are first run.
final class TornadoProgram implements Program {
    /// Tasks of a graph: TornadoVM's byte code for more of them may not fit its buffer.
    private static final int TASKS = 24;

    private final TornadoDriver driver;
    private final List<BoundCall<TornadoArray>> calls;
    private final int tasksPerGraph;

    TornadoProgram(TornadoDriver driver, List<BoundCall<TornadoArray>> calls) {
        this(driver, calls, TASKS);
    }

    private TornadoProgram(TornadoDriver driver, List<BoundCall<TornadoArray>> calls, int tasksPerGraph) {
        this.driver = driver;
        this.calls = List.copyOf(calls);
        this.tasksPerGraph = tasksPerGraph;
    }

    List<BoundCall<TornadoArray>> calls() {
        return calls;
    }

    /// The most tasks of one graph.
    int tasksPerGraph() {
        return tasksPerGraph;
    }

    boolean uses(TornadoArray array) {
        return calls.stream().anyMatch(call -> call.arrays().contains(array));
    }

    /// The same calls, each in a graph of its own.
    TornadoProgram single() {
        return new TornadoProgram(driver, calls, 1);
    }

    @Override
    public void run() {
        driver.run(this);
    }

    @Override
    public List<KernelTime> profile() {
        return driver.profile(this);
    }
}
