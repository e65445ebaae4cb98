package io.speccascade.engine.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Answers what is not even a request: a broken request line, headers without end. And what broke on its way.
///
/// @param options what bounds requests
record TransportErrors(ServerOptions options) implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        ApiError error = ApiError.of(
                status,
                status == HttpStatus.INTERNAL_SERVER_ERROR_500
                        ? "server: internal error"
                        : "request: " + HttpStatus.getMessage(status) + " (expected: HTTP/1.1)");
        byte[] body = Responses.bytes(error.json());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
