package io.speccascade.kernels.compiled;

import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.Program;
import java.util.List;

/// A driver's program, run only while the device and all buffers that it uses are open.
final class CompiledProgram<R> implements Program {
    private final KernelDriver<R> driver;
    private final Program program;
    private final List<CompiledBuffer<R>> buffers;

    CompiledProgram(KernelDriver<R> driver, Program program, List<CompiledBuffer<R>> buffers) {
        this.driver = driver;
        this.program = program;
        this.buffers = List.copyOf(buffers);
    }

    @Override
    public void run() {
        requireOpen();
        program.run();
    }

    @Override
    public List<KernelTime> profile() {
        requireOpen();
        return program.profile();
    }

    private void requireOpen() {
        driver.requireOpen();
        for (int i = 0; i < buffers.size(); i++) {
            buffers.get(i).requireOpen();
        }
    }
}
