package io.speccascade.engine.server;

import io.speccascade.engine.CascadeEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// Serves an engine over HTTP until it is closed. The engine stays the caller's to close, afterwards.
public final class ApiServer implements AutoCloseable {
    private static final int MAX_HEADER_BYTES = 16 << 10;
    private static final int TRANSPORT_THREADS = 16;
    // What a client that does not read makes the system keep; more waits in the answer's thread.
    private static final int SEND_BUFFER_BYTES = 64 << 10;
    // How long an answer that was cancelled may take to end.
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final ServerOptions options;
    private final ActiveAnswers active = new ActiveAnswers();
    private final EngineMetrics metrics;
    private final Server server;
    private final ServerConnector connector;

    private ApiServer(CascadeEngine engine, ServerOptions options) {
        this.options = options;
        metrics = new EngineMetrics(engine::snapshot, options.modelName());
        // Requests run on virtual threads; these few carry the connections.
        QueuedThreadPool threads = new QueuedThreadPool(TRANSPORT_THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        threads.setReservedThreads(0);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(MAX_HEADER_BYTES);
        http.setHeaderCacheCaseSensitive(true); // else a key passes for one that it differs from in case alone
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setAcceptedSendBufferSize(SEND_BUFFER_BYTES);
        connector.setIdleTimeout(options.readTimeout().toMillis());
        server.addConnector(connector);
        server.setErrorHandler(new TransportErrors(options));
        server.setHandler(new Dispatcher(new Guard(options), routes(engine), options));
    }

    /// Starts to listen.
    ///
    /// @throws UncheckedIOException if it cannot: the port is taken, the host is not of this machine
    public static ApiServer start(CascadeEngine engine, ServerOptions options) {
        ApiServer api = new ApiServer(engine, options);
        try {
            api.server.start();
            return api;
        } catch (IOException e) {
            api.stopTransport();
            // Jetty wraps what the operating system says.
            String reason = e.getCause() instanceof IOException cause ? cause.getMessage() : e.getMessage();
            throw new UncheckedIOException(reason, e);
        } catch (Exception e) {
            api.stopTransport();
            throw new IllegalStateException("server: " + e.getMessage(), e);
        }
    }

    /// Whether an address is reached from this machine alone.
    public static boolean isLoopback(String host) {
        return Guard.isLoopback(host);
    }

    private RouteTable routes(CascadeEngine engine) {
        RouteTable routes = new RouteTable();
        new InfoRoutes(engine, options).addTo(routes);
        new TokenRoutes(engine.tokenizer()).addTo(routes);
        metrics.addTo(routes);
        PageRoutes.addTo(routes);
        Answering answering = new Answering(engine, options, active, metrics::observe);
        return routes.add("POST", "/v1/completions", new CompletionRoute(answering))
                .add("POST", "/v1/chat/completions", new ChatRoute(answering, engine.chatTemplate()));
    }

    /// The port that it listens at.
    public int port() {
        return connector.getLocalPort();
    }

    /// Takes no new work, lets running answers go on for as long as the options say, then cancels them. Returns within
    /// that time and a few seconds.
    @Override
    public void close() {
        active.close();
        boolean interrupted = false;
        try {
            awaitAnswers();
        } catch (InterruptedException e) {
            active.running().forEach(ActiveAnswers.Answer::interrupt);
            interrupted = true;
        }
        stopTransport(); // which needs a thread that is not interrupted
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswers() throws InterruptedException {
        if (active.await(options.drain())) {
            return;
        }
        active.running().forEach(ActiveAnswers.Answer::cancel);
        if (!active.await(GRACE)) {
            active.running().forEach(ActiveAnswers.Answer::interrupt);
            active.await(GRACE);
        }
    }

    private void stopTransport() {
        metrics.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("server: " + e.getMessage(), e);
        }
    }

    /// Hands each request to its route, and writes what went wrong.
    private static final class Dispatcher extends Handler.Abstract {
        private final Guard guard;
        private final RouteTable routes;
        private final ServerOptions options;

        Dispatcher(Guard guard, RouteTable routes, ServerOptions options) {
            this.guard = guard;
            this.routes = routes;
            this.options = options;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Exchange exchange = new Exchange(request, response, options);
            try {
                answer(exchange);
                callback.succeeded();
            } catch (IOException | RuntimeException e) {
                callback.failed(e); // closes the connection
            }
            return true;
        }

        private void answer(Exchange exchange) throws IOException {
            try {
                guard.check(exchange);
                routes.find(exchange.method(), exchange.path()).answer(exchange);
            } catch (ApiError e) {
                Responses.error(exchange, e);
            } catch (RuntimeException e) {
                if (exchange.response().isCommitted()) {
                    throw e;
                }
                Responses.error(exchange, Failures.of(e));
            }
        }
    }
}
