package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;

/// Server-sent events. Each is on its way to the client when [#send] returns, which waits for a client that reads
/// slowly. Safe for use by many threads.
final class EventStream {
    private static final byte[] DONE = "data: [DONE]\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Response response;

    EventStream(Exchange exchange) {
        response = exchange.response();
        response.setStatus(200);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "text/event-stream")
                .put(HttpHeader.CACHE_CONTROL, "no-cache")
                .put("X-Accel-Buffering", "no");
    }

    synchronized void send(JsonNode json) throws IOException {
        String event = "data: " + json + "\n\n";
        Content.Sink.write(response, false, StandardCharsets.UTF_8.encode(event));
    }

    /// Says that the stream is complete.
    synchronized void finish() throws IOException {
        Content.Sink.write(response, true, ByteBuffer.wrap(DONE));
    }
}
