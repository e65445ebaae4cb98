package io.speccascade.engine.server;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.thread.Scheduler;

/// One request, and where its answer goes.
///
/// @param options what bounds the request
record Exchange(Request request, Response response, ServerOptions options) {
    String method() {
        return request.getMethod();
    }

    /// Without the query.
    String path() {
        return Request.getPathInContext(request);
    }

    /// A header's value, empty where the request has none.
    String header(String name) {
        String value = request.getHeaders().get(name);
        return value == null ? "" : value;
    }

    /// The body, which must be a JSON object. Afterwards the connection may be still for as long as the answer takes.
    ObjectNode readJson() throws IOException {
        String type = header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.equals("application/json")) {
            throw ApiError.of(415, "Content-Type: " + type + " (expected: application/json)");
        }
        byte[] body = readBody();
        request.addIdleTimeoutListener(timeout -> false);
        JsonNode json;
        try {
            json = Responses.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw ApiError.of(400, "body: " + place(e) + e.getOriginalMessage() + " (expected: a JSON object)");
        } catch (IOException e) {
            throw ApiError.of(400, "body: " + e.getMessage() + " (expected: a JSON object in UTF-8)");
        }
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw ApiError.of(
                400, "body: " + json.getNodeType().name().toLowerCase(Locale.ROOT) + " (expected: a JSON object)");
    }

    private static String place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }

    private byte[] readBody() throws IOException {
        int most = options.maxBodyBytes();
        if (request.getLength() > most) {
            throw tooLarge();
        }
        Scheduler.Task deadline = request.getComponents()
                .getScheduler()
                .schedule(this::giveUpReading, options.readTimeout().toMillis(), TimeUnit.MILLISECONDS);
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] body = in.readNBytes(most);
            if (in.read() >= 0) {
                throw tooLarge();
            }
            return body;
        } catch (HttpException.RuntimeException | HttpException.IllegalArgumentException e) {
            throw ApiError.of(e.getCode(), "body: " + e.getReason() + " (expected: what its headers announce)");
        } catch (IOException e) {
            if (e instanceof HttpException http) {
                throw ApiError.of(
                        http.getCode(), "body: " + http.getReason() + " (expected: what its headers announce)");
            }
            if (e.getCause() instanceof TimeoutException) {
                throw late();
            }
            throw e;
        } finally {
            deadline.cancel();
        }
    }

    private void giveUpReading() {
        request.fail(new TimeoutException("the body did not come within " + options.readTimeout()));
    }

    private ApiError late() {
        return ApiError.of(
                        408,
                        "body: incomplete (expected: all of it within "
                                + options.readTimeout().toSeconds() + " s)")
                .withHeader(HttpHeader.CONNECTION.asString(), "close");
    }

    private ApiError tooLarge() {
        return ApiError.of(413, "body: too large (expected: at most " + options.maxBodyBytes() + " bytes)")
                .withHeader(HttpHeader.CONNECTION.asString(), "close");
    }
}
