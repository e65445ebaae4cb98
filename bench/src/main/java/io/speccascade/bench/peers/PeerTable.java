package io.speccascade.bench.peers;

import io.speccascade.bench.peers.SpeedReport.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Results as a Markdown table.
final class PeerTable {
    private static final double MIB = 1 << 20;

    private PeerTable() {}

    /// Speeds in tokens per second: median (least-most).
    static String speeds(List<PeerResult> results) {
        List<String> lines = new ArrayList<>(
                List.of("| model | tokens per second | speccascade | llama.cpp | ratio |", "|---|---|---|---|---|"));
        for (PeerResult result : results) {
            for (Measure measure : Measure.values()) {
                Spread ratio = result.ratio(measure);
                lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %.2f (%.2f-%.2f) |",
                        result.model(),
                        measure.label(),
                        PeerResult.speed(result.ours(), measure),
                        PeerResult.speed(result.llama(), measure),
                        ratio.median(),
                        ratio.least(),
                        ratio.most()));
            }
        }
        return String.join("\n", lines);
    }

    /// Peak resident memory beside the file's size, and the time to load.
    static String memory(List<PeerResult> results) {
        List<String> lines = new ArrayList<>(List.of(
                "| model | file MiB | peak MiB speccascade | llama.cpp | load s speccascade | llama.cpp |",
                "|---|---|---|---|---|---|"));
        for (PeerResult result : results) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.2f | %.2f |",
                    result.model(),
                    result.fileBytes() / MIB,
                    PeerResult.peakRssBytes(result.ours()) / MIB,
                    PeerResult.peakRssBytes(result.llama()) / MIB,
                    PeerResult.loadSeconds(result.ours()),
                    PeerResult.loadSeconds(result.llama())));
        }
        return String.join("\n", lines);
    }
}
