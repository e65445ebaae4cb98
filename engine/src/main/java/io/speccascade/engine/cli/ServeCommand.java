package io.speccascade.engine.cli;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.EngineBuilder;
import io.speccascade.engine.server.ApiServer;
import io.speccascade.engine.server.ServerOptions;
import io.speccascade.kernels.Device;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Serves models over HTTP.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Serves the models over HTTP, with OpenAI's interface.",
        description = {
            "",
            "A page to try it at /, and POST /v1/completions, POST /v1/chat/completions, GET /v1/models, POST /tokenize, POST /detokenize, "
                    + "GET /health, GET /version, GET /metrics for Prometheus. Requests may carry \"speculative_cascade\": {\"strategy\", \"rule\", "
                    + "\"alpha\", \"draft_tokens\"}, all optional; every answer says which model its tokens came from, and "
                    + "whether it is lossless.",
            "",
            "Runs until it is interrupted (Ctrl-C, SIGTERM); then it takes no new work, and running answers have --drain "
                    + "seconds to finish."
        },
        footer = {
            "",
            "Examples:",
            "  speccascade serve",
            "  speccascade serve -m big-instruct.gguf -md small-instruct.gguf --slots 8 --alias big",
            "  speccascade serve --host 0.0.0.0 --api-key \"$(cat key.txt)\"",
            "  curl http://127.0.0.1:8080/v1/completions -d '{\"prompt\": \"Once upon\", \"max_tokens\": 32}' -H 'Content-Type: application/json'"
        })
final class ServeCommand implements Runnable {
    private static final int MIN_BODY = 1024;

    private final Terminal terminal;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Where to listen. Default: 127.0.0.1, this machine.")
    private String host = ServerOptions.DEFAULT.host();

    @Option(names = "--port", paramLabel = "N", description = "The port; 0: any that is free. Default: 8080.")
    private int port = ServerOptions.DEFAULT.port();

    @Option(
            names = "--api-key",
            paramLabel = "KEY",
            description =
                    "What every request but for /health must carry, as 'Authorization: Bearer KEY'; a browser asks for it "
                            + "as a password. Default: what SPECCASCADE_API_KEY holds; without either, no key is asked "
                            + "for.")
    private @Nullable String apiKey;

    @Option(
            names = {"-a", "--alias"},
            paramLabel = "NAME",
            description = "What requests call the model. Default: the name of its file.")
    private @Nullable String alias;

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Option(
            names = {"-np", "--parallel", "--slots"},
            paramLabel = "N",
            description = "Answers decoded at a time. Default: 4.")
    private int slots = 4;

    @Option(
            names = "--queue",
            paramLabel = "N",
            description = "Most requests that wait; one more gets 429. Default: 1024.")
    private int queue = 1024;

    @Option(
            names = "--cache-tokens",
            paramLabel = "N",
            description =
                    "Tokens that the caches hold for all slots together. With fewer than they may want, answers that "
                            + "came last wait for memory and are computed again. Default: the whole context of every slot.")
    private @Nullable Integer cacheTokens;

    @Option(
            names = {"--draft-max", "--draft", "--draft-n", "--spec-draft-n-max"},
            paramLabel = "N",
            description = "Most tokens drafted per block, 1 to 64; a request may ask for fewer. Default: 8.")
    private int draftTokens = ServerOptions.DEFAULT.maxDraftTokens();

    @Option(
            names = "--no-chat-template",
            description = "A chat completes its last user message as it is. For a built-in pair without a template "
                    + "that is always so.")
    private boolean noChatTemplate;

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            description = "Most bytes of a request's body. Default: 1048576 (1 MiB).")
    private int maxBody = ServerOptions.DEFAULT.maxBodyBytes();

    @Option(
            names = "--drain",
            paramLabel = "SECONDS",
            description = "How long running answers may go on at the end. Default: 10.")
    private int drain = (int) ServerOptions.DEFAULT.drain().toSeconds();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        requireSettings();
        try (Termination termination = new Termination();
                Device device = models.openDevice(terminal);
                CascadeEngine engine = models.open(device, draftTokens, this::configure);
                ApiServer server = start(engine)) {
            terminal.errorLine("listening on http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                    + server.port() + " (model " + name() + ", device " + models.describeDevice(engine) + ", " + slots
                    + (slots == 1 ? " slot)" : " slots)"));
            termination.await();
        }
    }

    private void requireSettings() {
        require("--port", port, 0, 65535);
        require("--slots", slots, 1, 1024);
        require("--queue", queue, 1, Integer.MAX_VALUE);
        require("--draft-max", draftTokens, 1, EngineBuilder.MOST_DRAFT_TOKENS);
        if (cacheTokens != null) {
            require("--cache-tokens", cacheTokens, 1, Integer.MAX_VALUE);
        }
        require("--max-body", maxBody, MIN_BODY, Integer.MAX_VALUE - 16);
        require("--drain", drain, 0, 86_400);
        if (key() != null && key().isBlank()) {
            throw new BadInput("--api-key: blank (expected: a key, or no such option)");
        }
        if (name().isBlank()) {
            throw new BadInput("--alias: blank (expected: a name)");
        }
    }

    private static void require(String flag, int value, int least, int most) {
        if (value < least || value > most) {
            throw new BadInput(flag + ": " + value + " (expected: " + least
                    + (most == Integer.MAX_VALUE ? " or more)" : " to " + most + ")"));
        }
    }

    private void configure(EngineBuilder builder) {
        builder.slots(slots).queueCapacity(queue).tuneDrafts();
        if (cacheTokens != null) {
            builder.cachePositions(cacheTokens);
        }
    }

    private ApiServer start(CascadeEngine engine) {
        ServerOptions options = ServerOptions.DEFAULT
                .withHost(host)
                .withPort(port)
                .withModelName(name())
                .withPlainChat(noChatTemplate
                        || (models.isBuiltIn() && engine.chatTemplate().isEmpty()))
                .withMaxDraftTokens(draftTokens)
                .withMaxBodyBytes(maxBody)
                .withDrain(Duration.ofSeconds(drain));
        String key = key();
        if (key != null) {
            options = options.withApiKey(key);
        } else if (!ApiServer.isLoopback(host)) {
            terminal.warning("--host: " + host + " without --api-key: whoever reaches it may use it");
        }
        try {
            return ApiServer.start(engine, options);
        } catch (UncheckedIOException e) {
            throw new BadInput("--port: " + port + " at --host " + host + ": " + e.getMessage()
                    + " (expected: a free port, 0 for any, of an address of this machine)");
        }
    }

    private @Nullable String key() {
        return apiKey != null ? apiKey : System.getenv("SPECCASCADE_API_KEY");
    }

    private String name() {
        return Objects.requireNonNullElseGet(alias, models::name);
    }
}
