package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.cascade.DeviceVerification;
import io.speccascade.cascade.Verification;
import io.speccascade.kernels.Device;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Applies deferral rules to given logits, for people who study rules.
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Applies deferral rules to logits: target, acceptance and residual over the vocabulary.",
        description = {
            "",
            "Reads JSON lines from standard input, {\"rule\", \"alpha\", \"temp\", \"drafterLogits\", "
                    + "\"expertLogits\"}, and prints for each {\"target\", \"accept\", \"residual\"}: the distribution "
                    + "of the emitted token, the probability that each token is accepted if it was drafted, and the "
                    + "distribution drawn from after a rejection (null where nothing can be rejected). alpha is the "
                    + "rule's default where it is left out, temp 1; topK, topP and minP may be given too. A logit may "
                    + "be -Infinity."
        },
        footer = {
            "",
            "Examples:",
            "  echo '{\"rule\": \"token-v3\", \"alpha\": 0.5, \"temp\": 1, \"drafterLogits\": [2, 1, 0], "
                    + "\"expertLogits\": [0, 1, 2]}' | speccascade rule",
            "  echo '{\"rule\": \"maxQ < maxP - 0.5*tv\", \"drafterLogits\": [2, 1, 0], \"expertLogits\": [0, 1, 2]}' "
                    + "| speccascade rule",
            "  speccascade rule --device host < cases.jsonl"
        })
final class RuleCommand implements Runnable {
    private final Terminal terminal;
    private final ObjectMapper mapper = new ObjectMapper();

    @Option(
            names = "--device",
            paramLabel = "KIND",
            arity = "0..1",
            fallbackValue = "auto",
            description = "Use the program of this device, auto if none is named, in place of the exact mathematics.")
    private @Nullable String device;

    RuleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (device == null) {
            answerAll(RuleCase::verify);
            return;
        }
        try (Device opened = new DeviceChoice(device, OptionalInt.empty(), terminal::warning)
                        .open()
                        .device();
                DeviceRules rules = new DeviceRules(opened)) {
            answerAll(rules::verify);
        }
    }

    private void answerAll(Function<RuleCase, Verification> verifier) {
        LineReader lines = new LineReader(terminal.in());
        for (Optional<byte[]> line = lines.nextBytes(); line.isPresent(); line = lines.nextBytes()) {
            if (!isBlank(line.get())) {
                terminal.printLine(answer(line.get(), lines.number(), verifier).toString());
            }
        }
    }

    private ObjectNode answer(byte[] line, int number, Function<RuleCase, Verification> verifier) {
        try {
            Verification verification = verifier.apply(RuleCase.parse(line));
            return json(verification.target(), verification.accept(), verification.residual());
        } catch (IllegalArgumentException | BadInput e) {
            throw new BadInput("standard input: line " + number + ": " + e.getMessage());
        }
    }

    private ObjectNode json(double[] target, double[] accept, Optional<double[]> residual) {
        ObjectNode json = mapper.createObjectNode();
        json.set("target", mapper.valueToTree(target));
        json.set("accept", mapper.valueToTree(accept));
        json.set("residual", mapper.valueToTree(residual.orElse(null)));
        return json;
    }

    private static boolean isBlank(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }

    /// The device's program, made anew for each size of vocabulary that comes along.
    private static final class DeviceRules implements AutoCloseable {
        private final Device device;
        private @Nullable DeviceVerification program;
        private int vocabSize;

        DeviceRules(Device device) {
            this.device = device;
        }

        Verification verify(RuleCase given) {
            DeviceVerification current = program;
            if (current == null || vocabSize != given.vocabSize()) {
                close();
                vocabSize = given.vocabSize();
                current = new DeviceVerification(device, vocabSize);
                program = current;
            }
            return given.verify(current);
        }

        @Override
        public void close() {
            if (program != null) {
                program.close();
            }
            program = null;
        }
    }
}
