package io.speccascade.kernels.compiler;

import io.speccascade.kernels.tasks.Variant;
import io.speccascade.kernels.tasks.Variants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.WorkerGrid2D;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;

/// Has TornadoVM compile every variant for its virtual device and write the sources to files. Runs in a JVM of its own:
/// `TaskPrinter LOG OUT TARGET [PREFIX]`, where TornadoVM was told to append all sources to LOG, and only variants
/// whose names begin with PREFIX are wanted.
final class TaskPrinter {
    private TaskPrinter() {}

    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        Backend backend = Backend.of(arguments[2]);
        String prefix = arguments.length > 3 ? arguments[3] : "";
        for (Variant variant : Variants.all()) {
            if (variant.targets().contains(backend.target())
                    && variant.name().toString().startsWith(prefix)) {
                Files.deleteIfExists(log);
                run(variant);
                if (!Files.exists(log)) {
                    throw new IllegalStateException(variant.name() + ": TornadoVM wrote no source");
                }
                Files.writeString(
                        out.resolve(variant.name() + "." + backend.ending()), backend.finished(Files.readString(log)));
            }
        }
    }

    /// A virtual device compiles and then has nothing to run on: the read-back fails, which is of no interest.
    private static void run(Variant variant) {
        WorkerGrid grid = new WorkerGrid2D(variant.lanes(), 1);
        grid.setLocalWork(variant.lanes(), 1, 1);
        TaskGraph graph = variant.task()
                .apply(new TaskGraph("kernels"), new Dummies(variant.name().method()));
        GridScheduler scheduler = new GridScheduler("kernels." + variant.name().method(), grid);
        try (TornadoExecutionPlan plan = new TornadoExecutionPlan(graph.snapshot())) {
            plan.withGridScheduler(scheduler).execute();
        } catch (TornadoExecutionPlanException e) {
            throw new IllegalStateException(variant.name() + ": does not compile", e);
        }
    }
}
