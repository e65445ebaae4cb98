package io.speccascade.bench.peers.speculate;

import io.speccascade.bench.peers.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Standings as a Markdown table.
///
/// @param standings in the order of rows; the first is this engine's expert alone, whose text the others are held to
/// @param task what all were asked to do
record StandingTable(List<Standing> standings, Task task) {
    private static final String NONE = "–";

    StandingTable {
        standings = List.copyOf(standings);
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(
                "| contestant | tokens per second | × own expert alone | tokens per expert call | acceptance | same text |",
                "|---|---|---|---|---|---|"));
        standings.forEach(standing -> lines.add(row(standing)));
        return String.join("\n", lines);
    }

    private String row(Standing standing) {
        String name = standing.contestant().name();
        if (standing.reason().isPresent()) {
            return "| " + name + " | not measured: " + cell(standing.reason().get()) + " | | | | |";
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %s | %s |",
                name,
                standing.speed(),
                alone(standing).map(alone -> ratio(standing.ratio(alone))).orElse(NONE),
                standing.tokensPerExpertCall(),
                standing.acceptance()
                        .map(share -> String.format(Locale.ROOT, "%.3f", share))
                        .orElse(NONE),
                same(standing));
    }

    private static String cell(String reason) {
        return reason.replace("|", "\\|").replaceAll("\\s+", " ");
    }

    private static String ratio(Spread ratio) {
        return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", ratio.median(), ratio.least(), ratio.most());
    }

    private Optional<Standing> alone(Standing standing) {
        return standings.stream()
                .filter(other -> other.isMeasured()
                        && other.contestant().way() == Way.ALONE
                        && other.contestant()
                                .program()
                                .equals(standing.contestant().program()))
                .findFirst();
    }

    /// Samples differ from program to program, so only greedy text is compared.
    private String same(Standing standing) {
        if (!task.isGreedy() || !standings.getFirst().isMeasured()) {
            return NONE;
        }
        Answers ours = standings.getFirst().rounds().getFirst();
        int same = standing.rounds().stream()
                .mapToInt(round -> round.sameAs(ours))
                .min()
                .orElseThrow();
        return same + " of " + ours.answers().size();
    }
}
