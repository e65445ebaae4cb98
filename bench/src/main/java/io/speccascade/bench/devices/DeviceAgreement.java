package io.speccascade.bench.devices;

import io.speccascade.bench.problems.FinalAnswer;
import io.speccascade.bench.problems.Problem;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.host.HostDevice;
import io.speccascade.kernels.opencl.OpenClDevices;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// Greedy answers on an OpenCL device beside the host's, on held-out problems: on how many the tokens are the same, and
/// how many each gets right. Arguments: number of problems [100] [drafter.gguf expert.gguf]; without files the built-in
/// pair.
public final class DeviceAgreement {
    private static final long SEED = 20_261_123L;
    private static final int SLOTS = 8;
    private static final int MAX_TOKENS = 320;

    private DeviceAgreement() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        List<Problem> problems =
                new ProblemGenerator(Split.TEST, SEED).stream().limit(count).toList();
        try (Device host = HostDevice.open();
                Device openCl = OpenClDevices.open();
                CascadeEngine onHost = builder(arguments).device(host).build();
                CascadeEngine onOpenCl = builder(arguments).device(openCl).build()) {
            System.out.println(openCl.info().name() + ", " + openCl.info().detail());
            System.out.println("| strategy | same tokens | right on the host | right on OpenCL |");
            System.out.println("|---|---|---|---|");
            for (Strategy strategy : List.of(Strategy.EXPERT, Strategy.SPECULATIVE, Strategy.CASCADE)) {
                printRow(strategy, problems, onHost, onOpenCl);
            }
        }
    }

    private static EngineBuilder builder(String[] arguments) {
        EngineBuilder builder = CascadeEngine.builder().slots(SLOTS);
        return arguments.length > 2
                ? builder.drafter(Path.of(arguments[1])).expert(Path.of(arguments[2]))
                : builder.builtIn();
    }

    private static void printRow(Strategy strategy, List<Problem> problems, CascadeEngine host, CascadeEngine openCl) {
        List<Generation> expected = answers(strategy, problems, host);
        List<Generation> actual = answers(strategy, problems, openCl);
        int same = 0;
        for (int i = 0; i < problems.size(); i++) {
            same += expected.get(i).tokens().equals(actual.get(i).tokens()) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d of %d | %.1f %% | %.1f %% |%n",
                strategy.label(),
                same,
                problems.size(),
                100.0 * right(problems, expected) / problems.size(),
                100.0 * right(problems, actual) / problems.size());
    }

    private static List<Generation> answers(Strategy strategy, List<Problem> problems, CascadeEngine engine) {
        List<Request> requests = problems.stream()
                .map(problem -> Request.of(problem.prompt())
                        .withStrategy(strategy)
                        .withDraftTokens(4)
                        .withMaxTokens(MAX_TOKENS))
                .toList();
        return engine.generateAll(requests, token -> {});
    }

    private static int right(List<Problem> problems, List<Generation> answers) {
        int right = 0;
        for (int i = 0; i < problems.size(); i++) {
            OptionalLong answer = FinalAnswer.parse(answers.get(i).text());
            right += answer.isPresent() && answer.getAsLong() == problems.get(i).answer() ? 1 : 0;
        }
        return right;
    }
}
