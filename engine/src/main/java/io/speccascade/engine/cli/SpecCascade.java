package io.speccascade.engine.cli;

import io.speccascade.kernels.DeviceException;
import io.speccascade.weights.MalformedModelException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// Entry point of the command line `speccascade`.
@Command(
        name = "speccascade",
        mixinStandardHelpOptions = true,
        versionProvider = SpecCascade.Version.class,
        header = "Runs a small and a large language model together: speculative cascades.",
        description = {
            "",
            "A drafter writes ahead, an expert checks the whole draft in one pass, and a deferral rule decides token "
                    + "by token who has the last word. Without -m every command uses a built-in pair of models that "
                    + "solves grade-school word problems."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  speccascade demo",
            "  speccascade generate --trace -p 'Tom has 6 beads. Then his beads become 3 times as many. Then Tom finds 18 beads. How many beads does Tom have in the end?'",
            "  speccascade generate -m big.gguf -md small.gguf -p 'Once upon a time' -n 100 --stats",
            "  speccascade serve",
            "",
            "'speccascade COMMAND --help' explains a command."
        })
public final class SpecCascade implements Runnable {
    static final int FAILURE = 1;
    static final int BAD_INPUT = 2;
    private static final int CLOSED_PIPE = 141; // 128 + SIGPIPE, as for a program that the signal ends

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private SpecCascade() {}

    public static void main(String[] arguments) {
        int status = run(Terminal.ofProcess(), arguments);
        Terminal.awaitErrors();
        System.exit(status);
    }

    /// Runs one command.
    ///
    /// @return the exit code
    static int run(Terminal terminal, String... arguments) {
        // Picocli swallows failures of the streams that it prints help to: it prints to memory.
        StringWriter help = new StringWriter();
        try {
            CommandLine line = commandLine(terminal).setOut(new PrintWriter(help));
            int status = arguments.length == 0 ? usage(terminal, line) : line.execute(arguments);
            terminal.print(help.toString());
            return status;
        } catch (OutputFailure e) {
            return report(terminal, e);
        } catch (OutOfMemoryError e) {
            terminal.errorLine("speccascade: out of memory: " + e.getMessage()
                    + " (expected: a smaller model, or a smaller context with -c)");
            return BAD_INPUT;
        }
    }

    /// Bare `speccascade`: help, as the answer to a mistake.
    private static int usage(Terminal terminal, CommandLine line) {
        terminal.error(line.getUsageMessage());
        return BAD_INPUT;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new SpecCascade());
        line.addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new GenerateCommand(terminal))
                .addSubcommand(new ChatCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new RuleCommand(terminal))
                .addSubcommand(new LogitsCommand(terminal))
                .addSubcommand(new TokenizeCommand(terminal))
                .addSubcommand(new InspectCommand(terminal))
                .addSubcommand(new DevicesCommand(terminal));
        for (CommandProvider provider : ServiceLoader.load(CommandProvider.class)) {
            provider.commands(terminal).forEach(line::addSubcommand);
        }
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.outIsScreen() && terminal.errIsScreen()
                        ? CommandLine.Help.Ansi.AUTO
                        : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.min(terminal.columns(), 120));
        line.setUsageHelpLongOptionsMaxWidth(40);
        line.setParameterExceptionHandler((e, given) -> usageError(terminal, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> report(terminal, e));
        return line;
    }

    private static int usageError(Terminal terminal, ParameterException e) {
        CommandLine command = e.getCommandLine();
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions));
        terminal.errorLine("speccascade: " + usageMessage(e));
        terminal.error(suggestions.toString());
        terminal.errorLine("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return BAD_INPUT;
    }

    private static String usageMessage(ParameterException e) {
        boolean isCommand = e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !e.getCommandLine().getSubcommands().isEmpty();
        return isCommand
                ? "Unknown command: '"
                        + ((UnmatchedArgumentException) e).getUnmatched().getFirst() + "'"
                : oneLine(e);
    }

    private static int report(Terminal terminal, Exception e) {
        if (isDebug()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            terminal.error(trace.toString());
        }
        if (e instanceof OutputFailure failure && failure.isClosedPipe()) {
            return CLOSED_PIPE;
        }
        if (isBadInput(e)) {
            terminal.errorLine("speccascade: " + oneLine(e));
            return BAD_INPUT;
        }
        terminal.errorLine(
                e instanceof OutputFailure
                        ? "speccascade: " + oneLine(e)
                        : "speccascade: internal error: " + e.getClass().getSimpleName() + ": " + oneLine(e)
                                + " (this is a bug; run with SPECCASCADE_DEBUG=1 for the trace)");
        return FAILURE;
    }

    private static boolean isBadInput(Exception e) {
        return e instanceof BadInput
                || e instanceof IllegalArgumentException
                || e instanceof MalformedModelException
                || e instanceof DeviceException;
    }

    private static boolean isDebug() {
        return System.getenv("SPECCASCADE_DEBUG") != null;
    }

    private static String oneLine(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), "no message").replaceAll("\\s*\\R\\s*", " ");
    }

    /// The version from the jar's manifest.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = SpecCascade.class.getPackage().getImplementationVersion();
            return new String[] {
                "speccascade " + Objects.requireNonNullElse(version, "(development build)"), "Java " + Runtime.version()
            };
        }
    }
}
