package io.speccascade.kernels.tornado;

import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.compiled.BoundCall;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.compiled.KernelDriver;
import io.speccascade.kernels.compiled.MemoryBudget;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import uk.ac.manchester.tornado.api.common.TornadoDevice;

/// A device that TornadoVM drives. Its plan is made when something must run; until then, and again when a program is
/// added later, the arrays are the host's. Running a program waits for its end: TornadoVM offers nothing else.
final class TornadoDriver implements KernelDriver<TornadoArray> {
    /// Programs that are remembered, those last asked for.
    private static final int MOST_PROGRAMS = 32;

    private final TornadoDevice device;
    private final Geometry geometry;
    private final MemoryBudget budget;
    private final Deque<TornadoProgram> programs = new ArrayDeque<>(); // as they were last asked for, the last first
    private final Set<TornadoProgram> replayed = new LinkedHashSet<>();
    private Set<TornadoProgram> planned = new LinkedHashSet<>(); // programs of the plan, or of the last one
    private final Set<TornadoArray> held = new HashSet<>(); // by any plan so far
    private final Set<TornadoArray> uploadable = new LinkedHashSet<>(); // the host wrote to it after a plan had held it
    private final Set<Integer> hashes = new HashSet<>(); // of the arrays: TornadoVM tells them apart by nothing else
    private Optional<TornadoPlan> plan = Optional.empty();
    private boolean isOpen = true;

    TornadoDriver(TornadoDevice device, Geometry geometry) {
        this.device = device;
        this.geometry = geometry;
        budget = new MemoryBudget("tornado", name(), device.getMaxGlobalMemory(), device.getMaxAllocMemory());
    }

    private String name() {
        return device.getPhysicalDevice().getDeviceName();
    }

    @Override
    public DeviceInfo info() {
        return new DeviceInfo(
                "tornado",
                name(),
                "TornadoVM's " + device.getTornadoVMBackend() + ", " + geometry.name() + " kernels",
                device.getMaxGlobalMemory(),
                device.getAvailableProcessors());
    }

    @Override
    public Geometry geometry() {
        return geometry;
    }

    /// Kernels for halves are not tried on what TornadoVM may find.
    @Override
    public boolean keeps(ElementType type) {
        return false;
    }

    @Override
    public MemoryBudget budget() {
        return budget;
    }

    @Override
    public void requireOpen() {
        if (!isOpen) {
            throw new IllegalStateException("device: closed (expected: open, " + name() + ")");
        }
    }

    @Override
    public TornadoArray reserve(String what, ElementType type, long bytes) {
        requireOpen();
        long size = Math.max(bytes, Integer.BYTES);
        budget.requireRoom("allocate " + size + " bytes for " + what, size);
        TornadoArray array = new TornadoArray(type, size);
        while (!hashes.add(array.array().hashCode())) {
            array = new TornadoArray(type, size);
        }
        budget.account(size);
        return array;
    }

    @Override
    public void zero(TornadoArray array) {
        requireOpen();
        if (plan.isPresent() && plan.get().holds(array)) {
            settle();
        }
        array.segment().fill((byte) 0);
    }

    @Override
    public void free(TornadoArray array) {
        if (isOpen) {
            hashes.remove(array.array().hashCode());
            held.remove(array);
            uploadable.remove(array);
            forget(program -> program.uses(array));
            budget.account(-array.bytes());
        }
    }

    @Override
    public void write(TornadoArray array, long offset, MemorySegment source) {
        requireOpen();
        if (plan.isPresent() && plan.get().holds(array)) {
            if (plan.get().canUpload(array)) {
                plan.get().upload(array, offset / Integer.BYTES, source);
                return;
            }
            settle();
        }
        if (held.contains(array)) {
            uploadable.add(array);
        }
        MemorySegment.copy(source, 0, array.segment(), offset, source.byteSize());
    }

    @Override
    public void read(TornadoArray array, long offset, MemorySegment target) {
        requireOpen();
        if (plan.isPresent() && plan.get().holds(array)) {
            plan.get().download(array);
        }
        MemorySegment.copy(array.segment(), offset, target, 0, target.byteSize());
    }

    /// The value is taken when the read is started: nothing is under way then.
    @Override
    public Readback readback(Supplier<TornadoArray> source, int length, Runnable counter) {
        int[] started = new int[length];
        int[] values = new int[length];
        return new Readback() {
            @Override
            public void start() {
                read(source.get(), 0, MemorySegment.ofArray(started));
                counter.run();
            }

            @Override
            public int[] await() {
                requireOpen();
                System.arraycopy(started, 0, values, 0, length);
                return values;
            }
        };
    }

    /// One that the device knows, if it makes the same calls: it has its place in the plan.
    @Override
    public Program program(List<BoundCall<TornadoArray>> calls) {
        requireOpen();
        return programs.stream()
                .filter(program -> program.calls().equals(calls))
                .findFirst()
                .orElseGet(() -> new TornadoProgram(this, calls));
    }

    void run(TornadoProgram program) {
        planWith(program).run(program);
    }

    /// Runs each call in a graph of its own.
    List<KernelTime> profile(TornadoProgram program) {
        TornadoProgram single = program.single();
        TornadoPlan all = planWith(single);
        List<KernelTime> times = new ArrayList<>();
        for (int i = 0; i < single.calls().size(); i++) {
            String name = single.calls().get(i).call().kernel().toString();
            times.add(new KernelTime(name, all.time(single, i)));
        }
        forget(single::equals);
        return times;
    }

    private void forget(Predicate<TornadoProgram> which) {
        programs.removeIf(which);
        replayed.removeIf(which);
        planned.removeIf(which);
    }

    /// TornadoVM compiles anew for each plan, so a plan has what is run again and again, and not what was run but once.
    /// When a program comes back that the plan lacks, those that ran since may come back as well.
    private TornadoPlan planWith(TornadoProgram program) {
        if (!planned.contains(program)) {
            settle();
            if (programs.contains(program)) {
                replayed.addAll(programs);
            }
            planned = new LinkedHashSet<>(replayed);
            planned.add(program);
        }
        programs.remove(program);
        programs.addFirst(program);
        while (programs.size() > MOST_PROGRAMS) {
            replayed.remove(programs.removeLast());
        }
        if (plan.isEmpty()) {
            plan = Optional.of(new TornadoPlan(device, List.copyOf(planned), uploadable));
            held.addAll(plan.get().arrays());
        }
        return plan.get();
    }

    /// Brings what kernels may have written back to the host, and drops the plan.
    private void settle() {
        if (plan.isPresent()) {
            TornadoPlan old = plan.get();
            plan = Optional.empty();
            old.arrays().stream().filter(TornadoArray::isMutable).forEach(old::download);
            old.close();
        }
    }

    @Override
    public void close() {
        if (isOpen) {
            isOpen = false;
            plan.ifPresent(TornadoPlan::close);
            plan = Optional.empty();
            programs.clear();
            replayed.clear();
            planned.clear();
        }
    }
}
