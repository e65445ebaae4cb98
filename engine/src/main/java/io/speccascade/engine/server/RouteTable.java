package io.speccascade.engine.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which path is answered by what. A path that ends in `/*` stands for all that begin with what is before the star.
final class RouteTable {
    /// Answers the requests of one method and path.
    interface Route {
        /// @throws ApiError if the request cannot be answered
        /// @throws IOException if the connection broke
        void answer(Exchange exchange) throws IOException;
    }

    private final Map<String, Map<String, Route>> routes = new LinkedHashMap<>(); // by path, then by method

    RouteTable add(String method, String path, Route route) {
        routes.computeIfAbsent(path, absent -> new TreeMap<>()).put(method, route);
        return this;
    }

    /// The route of a request; `HEAD` is answered as `GET`, whose body the connection leaves out.
    ///
    /// @throws ApiError 404 or 405 if there is none
    Route find(String method, String path) {
        Map<String, Route> methods = methods(path)
                .orElseThrow(() -> ApiError.of(
                        404, "path: " + path + " (expected: one of " + String.join(", ", routes.keySet()) + ")"));
        Route route = methods.get(method.equals("HEAD") ? "GET" : method);
        if (route == null) {
            String allowed = String.join(", ", methods.keySet());
            throw ApiError.of(405, "method: " + method + " (expected: " + allowed + " for " + path + ")")
                    .withHeader("Allow", allowed);
        }
        return route;
    }

    private Optional<Map<String, Route>> methods(String path) {
        Map<String, Route> exact = routes.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        return routes.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/*"))
                .filter(entry -> path.startsWith(
                        entry.getKey().substring(0, entry.getKey().length() - 1)))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
