package io.speccascade.bench;

import io.speccascade.bench.eval.EvalCommand;
import io.speccascade.bench.speed.BenchCommand;
import io.speccascade.engine.cli.CommandProvider;
import io.speccascade.engine.cli.Terminal;
import java.util.List;

/// The commands of this module.
public final class BenchCommands implements CommandProvider {
    @Override
    public List<Runnable> commands(Terminal terminal) {
        return List.of(new EvalCommand(terminal), new BenchCommand(terminal));
    }
}
