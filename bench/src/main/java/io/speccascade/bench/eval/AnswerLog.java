package io.speccascade.bench.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.bench.tasks.TaskProblem;
import io.speccascade.engine.cli.BadInput;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The answers of a run: a file that only grows while they come. A line that a killed process left incomplete is cut
/// off.
final class AnswerLog implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunFolder folder;
    private final List<TaskProblem> problems;
    private final List<AnswerKey> keys;
    private final FileChannel file;
    private final Map<AnswerKey, Outcome> outcomes = new HashMap<>();
    private final Map<AnswerKey, Place> places = new HashMap<>();

    private record Place(long start, long length) {}

    private AnswerLog(RunFolder folder, RunPlan plan, FileChannel file) {
        this.folder = folder;
        this.problems = plan.task().problems();
        this.keys = plan.items().stream().map(RunPlan.Item::key).toList();
        this.file = file;
    }

    /// Opens the file for this process alone and reads what is there.
    ///
    /// @param notice takes what the user should know
    static AnswerLog open(RunFolder folder, RunPlan plan, Consumer<String> notice) throws IOException {
        FileChannel file = FileChannel.open(
                folder.file(RunFolder.ANSWERS),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        AnswerLog log = new AnswerLog(folder, plan, file);
        try {
            log.lock();
            log.readAll(notice);
            return log;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    boolean has(AnswerKey key) {
        return outcomes.containsKey(key);
    }

    int size() {
        return outcomes.size();
    }

    Outcome outcome(AnswerKey key) {
        return Objects.requireNonNull(outcomes.get(key), key::toString);
    }

    void append(AnswerLine line) throws IOException {
        String text = JSON.writeValueAsString(line) + "\n";
        long start = file.position();
        folder.append(file, text);
        add(line, new Place(start, file.position() - start));
    }

    /// Writes the answers anew in the plan's order, and closes the file.
    void finish() throws IOException {
        if (outcomes.size() < keys.size()) {
            throw new IllegalStateException("answers: " + outcomes.size() + " (expected: all " + keys.size() + ")");
        }
        Path part = folder.file(RunFolder.ANSWERS + ".part");
        try (FileChannel sorted = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (AnswerKey key : keys) {
                Place place = Objects.requireNonNull(places.get(key));
                for (long done = 0; done < place.length; ) {
                    done += file.transferTo(place.start + done, place.length - done, sorted);
                }
            }
        }
        close();
        RunFolder.moveIntoPlace(part, folder.file(RunFolder.ANSWERS));
    }

    @Override
    public void close() throws IOException {
        file.close(); // and its lock
    }

    private void lock() throws IOException {
        @Nullable FileLock lock;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new BadInput("--report: " + folder.path()
                    + " is being written by another eval (expected: another folder, or to wait for its end)");
        }
    }

    private void readAll(Consumer<String> notice) throws IOException {
        Set<AnswerKey> expected = Set.copyOf(keys);
        InputStream bytes = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = 0;
        int number = 1;
        for (int next = bytes.read(); next != -1; next = bytes.read()) {
            line.write(next);
            if (next == '\n') {
                AnswerLine answer = parse(line.toString(StandardCharsets.UTF_8), number, expected);
                add(answer, new Place(start, line.size()));
                number++;
                start += line.size();
                line.reset();
            }
        }
        if (line.size() > 0) {
            notice.accept(folder.file(RunFolder.ANSWERS) + ":" + number
                    + ": cut off an incomplete line; its answer is computed again");
            file.truncate(start);
        }
        file.position(start);
    }

    private AnswerLine parse(String text, int number, Set<AnswerKey> expected) {
        try {
            AnswerLine line = JSON.readValue(text, AnswerLine.class);
            if (line != null && expected.contains(line.key())) {
                return line;
            }
        } catch (JsonProcessingException e) {
            // Said below: what Jackson says of a line this long is no help.
        }
        throw broken(number);
    }

    private BadInput broken(int number) {
        return new BadInput(folder.file(RunFolder.ANSWERS) + ":" + number
                + ": not an answer of this run (expected: a line that eval wrote; --overwrite starts over)");
    }

    private void add(AnswerLine line, Place place) {
        outcomes.put(line.key(), Outcome.of(line, problems.get(line.problem())));
        places.put(line.key(), place);
    }
}
