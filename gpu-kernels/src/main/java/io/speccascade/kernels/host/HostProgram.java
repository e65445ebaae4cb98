package io.speccascade.kernels.host;

import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.Operation;
import io.speccascade.kernels.Program;
import java.util.ArrayList;
import java.util.List;

/// Kernels in order, each of which runs to its end before the next.
final class HostProgram implements Program {
    private final HostKernel[] kernels;
    private final List<Operation> operations;

    private HostProgram(HostKernel[] kernels, List<Operation> operations) {
        this.kernels = kernels;
        this.operations = operations;
    }

    static HostProgram of(List<Launch> launches, HostKernels kernels) {
        return new HostProgram(
                launches.stream().map(kernels::prepare).toArray(HostKernel[]::new),
                launches.stream().map(Launch::operation).toList());
    }

    @Override
    public void run() {
        for (HostKernel kernel : kernels) {
            kernel.run();
        }
    }

    @Override
    public List<KernelTime> profile() {
        List<KernelTime> times = new ArrayList<>();
        for (int i = 0; i < kernels.length; i++) {
            long start = System.nanoTime();
            kernels[i].run();
            times.add(new KernelTime(operations.get(i).name(), (System.nanoTime() - start) * 1e-9));
        }
        return times;
    }
}
