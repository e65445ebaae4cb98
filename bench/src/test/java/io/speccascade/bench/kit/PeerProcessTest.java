package io.speccascade.bench.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.bench.peers.LlamaShape;
import io.speccascade.bench.peers.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The peer's side is stood in for by a shell script.
@EnabledOnOs(OS.LINUX)
class PeerProcessTest {
    private static final LlamaShape EXPERT = LlamaShape.named("30m");
    private static final LlamaShape DRAFTER = LlamaShape.named("10m");

    @TempDir
    Path folder;

    private final KitReport report = new KitReport();

    private void measure(String python, String script, double seconds) throws IOException {
        Path peer = Files.writeString(folder.resolve("peer.sh"), script);
        Budget budget = new Budget(System::nanoTime, seconds, report::note);
        new PeerProcess(python, peer).measure("pair", EXPERT, DRAFTER, report, budget);
    }

    @Test
    void takesTheFiguresThatThePeerPrints() throws IOException {
        measure("sh", """
                echo '{"name": "decode", "setting": "'$2'", "unit": "tokens/s", "values": [3, 1, 2]}'
                echo '{"note": "on cpu"}'
                """, 60);
        Figure figure = report.sections().values().iterator().next().getFirst();
        assertEquals(new Spread(2, 1, 3), figure.value());
        assertTrue(figure.setting().startsWith("hidden_size=384,num_hidden_layers=8,"), figure.setting());
        assertTrue(figure.setting().endsWith(",vocab_size=32000,tie_word_embeddings=1"), figure.setting());
        assertEquals(List.of("peer on pair: on cpu"), report.notes());
    }

    @Test
    void aPeerThatFailsOrIsNotThereIsANote() throws IOException {
        measure("sh", "echo broken >&2\nexit 3\n", 60);
        measure("no-such-python", "", 60);
        assertEquals("peer on pair: exit status 3: broken", report.notes().get(0));
        assertTrue(
                report.notes().get(1).startsWith("no peer: Cannot run program"),
                report.notes().get(1));
        assertTrue(
                report.notes().get(1).endsWith(" (expected: python3 with torch and transformers)"),
                report.notes().get(1));
    }

    @Test
    void aPeerThatHangsIsEndedWhenTheTimeIsUp() throws IOException {
        measure("sh", "exec sleep 100\n", -5);
        assertEquals(List.of("peer on pair: ended, since the time was up (--time): it says nothing"), report.notes());
    }
}
