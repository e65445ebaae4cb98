package io.speccascade.bench.eval;

import io.speccascade.engine.cli.Terminal;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows how far work has got, on standard error: a bar with the time left on a screen, else a line now and then.
interface Progress extends AutoCloseable {
    /// One more piece is done.
    void step();

    @Override
    void close();

    /// @param what is counted
    /// @param done of an earlier run
    static Progress of(Terminal terminal, String what, long done, long total) {
        return terminal.errIsScreen() ? bar(terminal, what, done, total) : new Lines(terminal, what, done, total);
    }

    private static Progress bar(Terminal terminal, String what, long done, long total) {
        // Closed with the process: it is standard error.
        PrintStream err = new PrintStream(terminal.err(), true, StandardCharsets.UTF_8);
        ProgressBar bar = ProgressBar.builder()
                .setTaskName(what)
                .setInitialMax(total)
                .startsFrom(done, Duration.ZERO)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, terminal.columns()))
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /// For logs.
    final class Lines implements Progress {
        private static final long INTERVAL_NANOS = Duration.ofSeconds(30).toNanos();

        private final Terminal terminal;
        private final String what;
        private final long first;
        private final long total;
        private final long start = System.nanoTime();
        private long done;
        private long lastLine = start;

        Lines(Terminal terminal, String what, long done, long total) {
            this.terminal = terminal;
            this.what = what;
            this.first = done;
            this.done = done;
            this.total = total;
        }

        @Override
        public void step() {
            done++;
            long now = System.nanoTime();
            if (now - lastLine >= INTERVAL_NANOS) {
                lastLine = now;
                double left = (now - start) / 1e9 / (done - first) * (total - done);
                terminal.errorLine(
                        String.format(Locale.ROOT, "%s: %d of %d, %.0f s left", what, done, total, Math.ceil(left)));
            }
        }

        @Override
        public void close() {
            // Every line is out already.
        }
    }
}
