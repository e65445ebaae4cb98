package io.speccascade.bench.peers.speculate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.cascade.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Peers are stood in for by shell scripts.
@EnabledOnOs(OS.LINUX)
class AnswerProcessTest {
    private static final Task TASK = new Task(0, 8, 4, 2, 0, 1);

    @TempDir
    Path folder;

    private Path prompts = Path.of("");
    private PairFiles files = new PairFiles(Path.of(""), Path.of("big.gguf"), Path.of("small.gguf"));

    @BeforeEach
    void writePrompts() throws IOException {
        prompts = Files.writeString(folder.resolve("prompts.jsonl"), "{\"tokens\": [1, 2]}\n");
        files = new PairFiles(folder, Path.of("big.gguf"), Path.of("small.gguf"));
    }

    private Answers run(Way way, String script, double limit) throws NotMeasured, IOException {
        Path file = Files.writeString(folder.resolve("peer.sh"), script);
        Program program =
                new Program("peer", Program.Form.ANY, List.of("sh", file.toString()), List.of(file), "a shell");
        Contestant contestant = new Contestant(program, way, "its way", List.of("--more=1"));
        return new AnswerProcess(folder, prompts, 1, limit).run(contestant, TASK, files);
    }

    private String reason(String script, double limit) {
        return assertThrows(NotMeasured.class, () -> run(Way.ALONE, script, limit))
                .reason();
    }

    private static final String SAYS_ITS_ARGUMENTS = """
            read -r line
            test "$line" = '{"tokens": [1, 2]}' || exit 7
            echo '{"answers": [[3]], "seconds": 1, "expertCalls": 1, "drafted": 0, "accepted": 0, "backend": "'"$*"'"}'
            """;

    @Test
    void aProgramGetsModelsTaskAndPrompts() throws Exception {
        Answers answers = run(Way.DRAFT, SAYS_ITS_ARGUMENTS, 60);
        assertEquals(List.of(List.of(3)), answers.answers());
        assertEquals(
                "big.gguf --way=draft --draft-model=small.gguf --warm-ups=0 --tokens=8 --draft-tokens=4 --threads=2"
                        + " --temperature=0.0 --seed=1 --more=1",
                answers.backend());
    }

    @Test
    void theExpertAloneGetsNoDrafter() throws Exception {
        assertEquals(
                "big.gguf --way=alone --warm-ups=0 --tokens=8 --draft-tokens=4 --threads=2 --temperature=0.0 --seed=1"
                        + " --more=1",
                run(Way.ALONE, SAYS_ITS_ARGUMENTS, 60).backend());
    }

    @Test
    void aFailureGivesItsLastWords() {
        assertEquals(
                "Error: no memory",
                reason("printf 'Error: no memory\\n    at main\\n\\nNode.js v20.1.0\\n' >&2; exit 1\n", 60));
        assertEquals("exit status 3", reason("exit 3\n", 60));
        assertEquals("it prints nothing (expected: a line of JSON)", reason("exit 0\n", 60));
    }

    @Test
    void aProgramThatHangsIsEnded() {
        assertEquals("ended after 0.2 s (--limit)", reason("exec sleep 100\n", 0.2));
    }

    @Test
    void aProgramThatIsNotThereSaysWhatIsWanted() {
        Program absent =
                new Program("peer", Program.Form.ANY, List.of("no-such-program"), List.of(), "a Python with torch");
        Program unfetched = new Program(
                "peer", Program.Form.ANY, List.of("sh"), List.of(folder.resolve("jars")), "bench/peers/fetch");
        AnswerProcess process = new AnswerProcess(folder, prompts, 1, 60);
        assertEquals(
                "no-such-program cannot be started (expected: a Python with torch)",
                assertThrows(
                                NotMeasured.class,
                                () -> process.run(new Contestant(absent, Way.ALONE, "alone"), TASK, files))
                        .reason());
        assertEquals(
                "jars is missing (expected: bench/peers/fetch)",
                assertThrows(
                                NotMeasured.class,
                                () -> process.run(new Contestant(unfetched, Way.ALONE, "alone"), TASK, files))
                        .reason());
    }

    @Test
    void thisEngineGivesItsExpertsTextWithAndWithoutADrafter() throws Exception {
        PairFiles pair = PairFiles.builtIn(folder);
        Files.writeString(prompts, "{\"tokens\": [295, 26]}\n".repeat(2));
        AnswerProcess process = new AnswerProcess(folder, prompts, 1, 120);
        List<Contestant> ours =
                new Contestants(folder, folder, "python3", Rule.parse("token-v3", 0.6)).all(List.of("host"));
        Task task = new Task(1, 8, 4, 1, 0, 1);
        Answers alone = process.run(ours.get(0), task, pair);
        Answers drafting = process.run(ours.get(1), task, pair);
        assertEquals(8, alone.tokens());
        assertEquals(8, alone.expertCalls());
        assertEquals(alone.answers(), drafting.answers());
        assertEquals(8, drafting.expertCalls() + drafting.accepted());
    }
}
