package io.speccascade.bench.kit;

import io.speccascade.bench.kit.KitDevices.Candidate;
import io.speccascade.bench.peers.LlamaShape;
import io.speccascade.bench.peers.Spread;
import io.speccascade.bench.speed.PairBench;
import io.speccascade.bench.speed.PairBench.Replay;
import io.speccascade.bench.speed.PairBench.Room;
import io.speccascade.engine.Strategy;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.ModelRole;
import io.speccascade.weights.ModelFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Measures one pair, the most telling figures first, as far as the time goes.
final class PairReport {
    private static final int PROMPT = 512;
    private static final int DEPTH = 16; // positions before the first block
    private static final int SLOWEST = 10;
    private static final int MOST_BLOCKS = 200;
    private static final int CONTEXT = 1024;
    private static final int BATCH_CONTEXT = 256;

    private final KitSettings settings;
    private final KitReport report;
    private final Budget budget;
    private final KitModels models;
    private final Candidate candidate;
    private final double copyBytesPerSecond;

    PairReport(
            KitSettings settings,
            KitReport report,
            Budget budget,
            KitModels models,
            Candidate candidate,
            double copyBytesPerSecond) {
        this.settings = settings;
        this.report = report;
        this.budget = budget;
        this.models = models;
        this.candidate = candidate;
        this.copyBytesPerSecond = copyBytesPerSecond;
    }

    /// All figures of a pair.
    void measure(LlamaShape expert, LlamaShape drafter) {
        String section = expert.name() + " with " + drafter.name();
        double load = models.bytes(expert) / 1e9 + 2;
        if (!budget.allows(section, 2 * load + 10)) {
            return;
        }
        inOwnDevice(section, device -> {
            int gammas = settings.mostDraftTokens();
            PairBench bench = new PairBench(device, files(expert, drafter), new Room(1, CONTEXT, gammas, PROMPT));
            alone(section, bench, expert, drafter);
            speedUps(section, bench);
            blocks(section, bench);
            profile(section, bench, device.isAsynchronous());
            prompts(section, bench);
        });
        for (int position : settings.positions()) {
            String what = "expert's step at position " + position;
            if (budget.allows(section + ", " + what, load + 5)) {
                inOwnDevice(section + ", " + what, device -> step(section, what, device, expert, position));
            }
        }
        for (int batch : settings.batches()) {
            String what = section + ", batch " + batch;
            if (budget.allows(what, load + 10)) {
                inOwnDevice(what, device -> batch(section, device, files(expert, drafter), batch));
            }
        }
    }

    private Map<ModelRole, ModelFile> files(LlamaShape expert, LlamaShape drafter) {
        Map<ModelRole, ModelFile> files = new EnumMap<>(ModelRole.class);
        files.put(ModelRole.DRAFTER, models.file(drafter));
        files.put(ModelRole.EXPERT, models.file(expert));
        return files;
    }

    /// Opens the device anew, since its memory is freed with it. What it cannot do, or has no room for, is a note, and
    /// the next figures follow.
    private void inOwnDevice(String what, Consumer<Device> work) {
        try (Device device = candidate.opener().get()) {
            work.accept(device);
        } catch (RuntimeException e) {
            report.note("failed: " + what + ": " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        }
    }

    private void alone(String section, PairBench bench, LlamaShape expert, LlamaShape drafter) {
        decode(section, bench, Strategy.EXPERT, expert);
        decode(section, bench, Strategy.DRAFTER, drafter);
    }

    private void decode(String section, PairBench bench, Strategy strategy, LlamaShape shape) {
        List<Replay> replays = rounds(() -> bench.replay(strategy, 0, 1, DEPTH, blocks(bench, strategy, 0)));
        String setting = strategy.label() + " " + shape.name() + ", batch 1";
        add(section, "decode", setting, "tokens/s", replays, Replay::tokensPerSecond);
        double bytes = models.bytesPerToken(shape);
        add(section, "weights_read", setting, "GB/s", replays, replay -> bytes / replay.seconds() / 1e9);
        add(
                section,
                "of_copy_bandwidth",
                setting,
                "share",
                replays,
                replay -> bytes / replay.seconds() / copyBytesPerSecond);
    }

    /// Expert and cascade in turn, so that both see the same machine.
    private void speedUps(String section, PairBench bench) {
        int gamma = KitSettings.USUAL_DRAFT;
        int expertBlocks = blocks(bench, Strategy.EXPERT, 0);
        int cascadeBlocks = blocks(bench, Strategy.CASCADE, gamma);
        for (double acceptance : settings.acceptances()) {
            if (!budget.allows(
                    section + ", acceptance " + acceptance, 3 * settings.rounds() * settings.roundSeconds())) {
                continue;
            }
            List<Double> ratios = new ArrayList<>();
            List<Double> rates = new ArrayList<>();
            for (int round = 0; round < settings.rounds(); round++) {
                Replay alone = bench.replay(Strategy.EXPERT, 0, 1, DEPTH, expertBlocks);
                Replay cascade = bench.replay(Strategy.CASCADE, gamma, acceptance, DEPTH, cascadeBlocks);
                rates.add(cascade.tokensPerSecond());
                ratios.add(cascade.tokensPerSecond() / alone.tokensPerSecond());
            }
            String setting = "cascade, γ = " + gamma + ", acceptance " + acceptance + ", batch 1";
            report.add(section, Figure.of("decode", setting, "tokens/s", rates));
            report.add(section, Figure.of("speed_up", setting, "x expert alone", ratios));
        }
    }

    private void blocks(String section, PairBench bench) {
        for (int gamma : settings.draftTokens()) {
            if (budget.allows(section + ", γ = " + gamma, 2 * settings.rounds() * settings.roundSeconds())) {
                int count = blocks(bench, Strategy.CASCADE, gamma);
                List<Replay> replays =
                        rounds(() -> bench.replay(Strategy.CASCADE, gamma, KitSettings.USUAL_ACCEPTANCE, DEPTH, count));
                add(section, "block", "γ = " + gamma, "ms", replays, replay -> replay.seconds() * 1e3);
            }
        }
    }

    private void profile(String section, PairBench bench, boolean isAsynchronous) {
        int gamma = KitSettings.USUAL_DRAFT;
        double acceptance = KitSettings.USUAL_ACCEPTANCE;
        List<KernelTime> times = medians(IntStream.range(0, settings.rounds())
                .mapToObj(round -> bench.profile(Strategy.CASCADE, gamma, acceptance, DEPTH))
                .toList());
        int count = blocks(bench, Strategy.CASCADE, gamma);
        List<Replay> replays = rounds(() -> bench.replay(Strategy.CASCADE, gamma, acceptance, DEPTH, count));
        String setting = "block, γ = " + gamma;
        double busy = times.stream().mapToDouble(KernelTime::seconds).sum();
        report.add(section, Figure.of("kernels", setting, "launches", times.size()));
        add(section, "busy", setting, "share", replays, replay -> busy / replay.seconds());
        if (isAsynchronous) {
            double kernels = times.size();
            add(section, "host_per_block", setting, "us", replays, replay -> replay.hostSeconds() * 1e6);
            add(section, "host_per_launch", setting, "us", replays, replay -> replay.hostSeconds() * 1e6 / kernels);
        }
        times.stream()
                .collect(Collectors.groupingBy(
                        KernelTime::kernel, Collectors.mapping(KernelTime::seconds, Collectors.toList())))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingDouble(entry -> -sum(entry.getValue())))
                .limit(SLOWEST)
                .forEach(entry -> report.add(section, kernel(entry.getKey(), entry.getValue(), busy)));
    }

    /// Each launch's median over some profiles.
    private static List<KernelTime> medians(List<List<KernelTime>> profiles) {
        return IntStream.range(0, profiles.getFirst().size())
                .mapToObj(i -> new KernelTime(
                        profiles.getFirst().get(i).kernel(),
                        Spread.of(profiles.stream()
                                        .map(profile -> profile.get(i).seconds())
                                        .toList())
                                .median()))
                .toList();
    }

    private static Figure kernel(String name, List<Double> seconds, double busy) {
        String setting = name + ", " + seconds.size() + " launches, " + Math.round(100 * sum(seconds) / busy)
                + " % of the kernels' time";
        return Figure.of(
                "kernel_time",
                setting,
                "us each",
                seconds.stream().map(value -> value * 1e6).toList());
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private void prompts(String section, PairBench bench) {
        if (budget.allows(section + ", prompt", 4)) {
            List<Double> rates = new ArrayList<>();
            bench.expertSeconds(0, PROMPT, 0);
            for (int round = 0; round < settings.rounds() && budget.secondsLeft() > 0; round++) {
                rates.add(PROMPT / bench.expertSeconds(0, PROMPT, 0));
            }
            if (!rates.isEmpty()) {
                report.add(section, Figure.of("prompt", "expert, " + PROMPT + " tokens", "tokens/s", rates));
            }
        }
    }

    /// In a cache of just the size that is needed: launches grow with it.
    private void step(String section, String what, Device device, LlamaShape expert, int position) {
        PairBench bench = new PairBench(
                device,
                Map.of(ModelRole.EXPERT, models.file(expert)),
                new Room(1, position + 64, 0, Math.min(PROMPT, position)));
        Replay first = bench.replay(Strategy.EXPERT, 0, 1, position, 1);
        int count = (int) Math.clamp(settings.roundSeconds() / first.seconds(), 1, 30);
        List<Replay> replays = rounds(() -> bench.replay(Strategy.EXPERT, 0, 1, position, count));
        add(section, "step", what, "ms", replays, replay -> replay.seconds() * 1e3);
    }

    private void batch(String section, Device device, Map<ModelRole, ModelFile> files, int batch) {
        int gamma = KitSettings.USUAL_DRAFT;
        PairBench bench = new PairBench(device, files, new Room(batch, BATCH_CONTEXT, gamma, Math.max(PROMPT, batch)));
        int expertBlocks = blocks(bench, Strategy.EXPERT, 0);
        int cascadeBlocks = blocks(bench, Strategy.CASCADE, gamma);
        List<Replay> alone = new ArrayList<>();
        List<Replay> cascade = new ArrayList<>();
        for (int round = 0; round < settings.rounds() && (round == 0 || budget.secondsLeft() > 0); round++) {
            alone.add(bench.replay(Strategy.EXPERT, 0, 1, DEPTH, expertBlocks));
            cascade.add(bench.replay(Strategy.CASCADE, gamma, KitSettings.USUAL_ACCEPTANCE, DEPTH, cascadeBlocks));
        }
        add(section, "batch_decode", "expert, batch " + batch, "tokens/s", alone, Replay::tokensPerSecond);
        String setting = "cascade, γ = " + gamma + ", acceptance " + KitSettings.USUAL_ACCEPTANCE + ", batch " + batch;
        add(section, "batch_decode", setting, "tokens/s", cascade, Replay::tokensPerSecond);
        List<Double> ratios = IntStream.range(0, alone.size())
                .mapToObj(i -> cascade.get(i).tokensPerSecond() / alone.get(i).tokensPerSecond())
                .toList();
        report.add(section, Figure.of("batch_speed_up", setting, "x expert alone", ratios));
    }

    /// Blocks that take about the time of a round, after a round that is not counted.
    private int blocks(PairBench bench, Strategy strategy, int gamma) {
        Replay trial = bench.replay(strategy, gamma, KitSettings.USUAL_ACCEPTANCE, DEPTH, 2);
        Replay warm = bench.replay(strategy, gamma, KitSettings.USUAL_ACCEPTANCE, DEPTH, fitting(trial));
        return fitting(warm);
    }

    private int fitting(Replay replay) {
        return (int) Math.clamp(settings.roundSeconds() / replay.seconds(), 1, MOST_BLOCKS);
    }

    private List<Replay> rounds(Supplier<Replay> work) {
        List<Replay> replays = new ArrayList<>();
        for (int round = 0; round < settings.rounds() && (round == 0 || budget.secondsLeft() > 0); round++) {
            replays.add(work.get());
        }
        return replays;
    }

    private void add(
            String section,
            String name,
            String setting,
            String unit,
            List<Replay> replays,
            ToDoubleFunction<Replay> value) {
        report.add(
                section,
                Figure.of(
                        name,
                        setting,
                        unit,
                        replays.stream().map(value::applyAsDouble).toList()));
    }
}
