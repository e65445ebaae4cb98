package io.speccascade.bench.eval;

import io.speccascade.engine.cli.BadInput;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The timed answers of a run. All points of a round's problem are timed in turn and kept together, or not at all: what
/// was measured at another time could not be compared with them.
final class LatencyLog implements AutoCloseable {
    private final RunFolder folder;
    private final FileChannel file;
    private final List<LatencyRecord> records;
    private final Set<Turn> turns = new HashSet<>();

    private record Turn(int round, int problem) {}

    private LatencyLog(RunFolder folder, FileChannel file, List<LatencyRecord> records) {
        this.folder = folder;
        this.file = file;
        this.records = records;
        records.forEach(record -> turns.add(new Turn(record.round(), record.problem())));
    }

    /// Opens the file and reads the complete turns; what comes after them is cut off.
    ///
    /// @param points in a turn
    static LatencyLog open(RunFolder folder, int points, Consumer<String> notice) throws IOException {
        Path path = folder.file(RunFolder.LATENCY);
        if (!Files.exists(path)) {
            folder.replace(RunFolder.LATENCY, LatencyRecord.HEADER);
        }
        String text = Files.readString(path);
        List<String> lines = text.lines().toList();
        boolean isTorn = !text.endsWith("\n");
        int complete = (lines.size() - 1 - (isTorn ? 1 : 0)) / points * points;
        List<LatencyRecord> records = new ArrayList<>();
        for (int i = 1; i <= complete; i++) {
            records.add(read(path + ":" + (i + 1), lines.get(i)));
        }
        FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE);
        if (complete < lines.size() - 1) {
            notice.accept(path + ": cut off an incomplete turn; it is measured again");
            file.truncate((LatencyRecord.HEADER + joined(records)).getBytes(StandardCharsets.UTF_8).length);
        }
        file.position(file.size());
        return new LatencyLog(folder, file, records);
    }

    boolean has(int round, int problem) {
        return turns.contains(new Turn(round, problem));
    }

    List<LatencyRecord> records() {
        return List.copyOf(records);
    }

    void append(List<LatencyRecord> turn) throws IOException {
        folder.append(file, joined(turn));
        records.addAll(turn);
        turns.add(new Turn(turn.getFirst().round(), turn.getFirst().problem()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static String joined(List<LatencyRecord> records) {
        return records.stream().map(LatencyRecord::line).collect(Collectors.joining());
    }

    private static LatencyRecord read(String place, String line) {
        List<String> values = Csv.values(line);
        try {
            return new LatencyRecord(
                    values.get(0),
                    Integer.parseInt(values.get(1)),
                    Integer.parseInt(values.get(2)),
                    Double.parseDouble(values.get(3)),
                    Integer.parseInt(values.get(4)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new BadInput(place + ": not a timed answer (expected: point, round, problem, seconds, tokens;"
                    + " --overwrite starts over)");
        }
    }
}
