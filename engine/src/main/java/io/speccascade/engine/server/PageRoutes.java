package io.speccascade.engine.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/// The page for people: a form that asks the other routes, and shows where each token came from.
/// Where the server has a key a browser asks for it, as a password.
final class PageRoutes {
    // Only what this server serves, and no script in what a model writes.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
                    + "trusted-types 'none'";

    /// What a browser opens.
    static final Set<String> PATHS = Set.of("/", "/app.js", "/style.css");

    private PageRoutes() {}

    static void addTo(RouteTable routes) {
        routes.add("GET", "/", page("index.html", "text/html"))
                .add("GET", "/app.js", page("app.js", "text/javascript"))
                .add("GET", "/style.css", page("style.css", "text/css"));
    }

    private static RouteTable.Route page(String file, String type) {
        byte[] content = read(file);
        return exchange -> {
            exchange.response()
                    .getHeaders()
                    .put("Content-Security-Policy", POLICY)
                    .put("Referrer-Policy", "no-referrer")
                    .put("Cache-Control", "no-cache");
            Responses.send(exchange, 200, type + "; charset=utf-8", content);
        };
    }

    private static byte[] read(String file) {
        try (InputStream stream = PageRoutes.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + file + ": missing (expected: in the engine's jar)");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + file + ": " + e.getMessage(), e);
        }
    }
}
