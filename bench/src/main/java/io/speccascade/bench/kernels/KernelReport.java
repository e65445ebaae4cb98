package io.speccascade.bench.kernels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.engine.cli.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A run of the kernel table, as it is kept.
///
/// @param time when it began, in ISO 8601
/// @param devices with their peaks
/// @param kernels in the order in which they were measured
record KernelReport(String time, List<DevicePeak> devices, List<KernelTiming> kernels) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int WORST = 3;

    /// Below this an operation is the start of a kernel and little else, in seconds.
    private static final double WORTH_NAMING = 100e-6;

    KernelReport {
        devices = List.copyOf(devices);
        kernels = List.copyOf(kernels);
    }

    /// @throws BadInput if the file is not there, or is not a report
    static KernelReport read(String flag, Path path) {
        try {
            return JSON.readValue(Files.readString(path), KernelReport.class);
        } catch (JsonProcessingException e) {
            throw new BadInput(flag + ": " + path + ": not a report of kernels: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadInput(
                    flag + ": " + path + ": cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    void write(Path path) {
        try {
            Files.writeString(path, JSON.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be written", e);
        }
    }

    DevicePeak peak(String device) {
        return devices.stream()
                .filter(peak -> peak.device().equals(device))
                .findFirst()
                .orElseThrow(() -> new BadInput("device: " + device + " has no peaks in the report"));
    }

    /// A table in Markdown: the devices' peaks, each operation, and those that are farthest from the peak.
    List<String> table() {
        List<String> lines = new ArrayList<>();
        for (DevicePeak peak : devices) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s (%s, %s): copies %.1f GB/s, multiply-adds %.1f GFLOP/s.",
                    peak.device(),
                    peak.name(),
                    peak.detail(),
                    peak.copyBytesPerSecond() / 1e9,
                    peak.operationsPerSecond() / 1e9));
        }
        lines.add("");
        lines.add(
                "| operation | layer | vocabulary | weights | rows | device | us | GB/s | GFLOP/s | bound by | of peak |");
        lines.add("|---|---|---:|---|---:|---|---:|---:|---:|---|---:|");
        kernels.forEach(timing -> lines.add(line(timing)));
        lines.add("");
        devices.forEach(peak -> lines.add("Farthest from the peak on " + peak.device() + ", of those that take "
                + Math.round(WORTH_NAMING * 1e6) + " us or more: " + String.join("; ", worst(peak)) + "."));
        return lines;
    }

    private String line(KernelTiming timing) {
        DevicePeak peak = peak(timing.device());
        KernelCase one = KernelCase.parse(timing.kernel());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %d | %s | %.1f | %.1f | %.1f | %s | %.0f %% |",
                one.operation(),
                one.shape().name(),
                one.vocabSize() == 0 ? "" : String.valueOf(one.vocabSize()),
                one.type(),
                one.rows(),
                timing.device(),
                timing.seconds() * 1e6,
                timing.bytes() / timing.seconds() / 1e9,
                timing.operations() / timing.seconds() / 1e9,
                timing.isBoundByMemory(peak) ? "memory" : "arithmetic",
                100 * timing.share(peak));
    }

    private List<String> worst(DevicePeak peak) {
        return kernels.stream()
                .filter(timing -> timing.device().equals(peak.device()) && timing.seconds() >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(timing -> timing.share(peak)))
                .limit(WORST)
                .map(timing -> String.format(Locale.ROOT, "%s (%.0f %%)", timing.kernel(), 100 * timing.share(peak)))
                .toList();
    }
}
