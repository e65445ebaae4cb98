package io.speccascade.engine.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/// Who may ask. With a key: who has it. Without one, at a loopback address: programs of this machine, but not the pages
/// of other sites that its browser shows, which could reach the server under a name of their own (DNS rebinding).
final class Guard {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");
    private static final String BEARER = "bearer ";

    private final ServerOptions options;
    private final boolean checksNames;

    Guard(ServerOptions options) {
        this.options = options;
        checksNames = options.apiKey().isEmpty() && isLoopback(options.host());
    }

    /// Whether an address is reached from this machine alone.
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // listening there will say so
        }
    }

    /// @throws ApiError 401 or 403 if the request may not be answered
    void check(Exchange exchange) {
        if (checksNames) {
            requireLocal("Host", Request.getServerName(exchange.request()));
            String origin = exchange.header("Origin");
            if (!origin.isEmpty()) {
                requireLocal("Origin", host(origin));
            }
        }
        if (options.apiKey().isPresent()
                && !isOpen(exchange.path())
                && !isKey(given(exchange), options.apiKey().get())) {
            throw ApiError.of(401, "Authorization: missing or wrong (expected: Bearer and the server's key)")
                    .withCode("invalid_api_key")
                    .withHeader("WWW-Authenticate", "Bearer");
        }
    }

    private static boolean isOpen(String path) {
        return path.equals("/health") || PageRoutes.PATHS.contains(path);
    }

    private void requireLocal(String header, @Nullable String host) {
        if (host == null
                || !(host.equalsIgnoreCase(options.host())
                        || LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches())) {
            throw ApiError.of(403, header + ": " + host + " (expected: localhost, or a server with --api-key)");
        }
    }

    private static @Nullable String host(String origin) {
        try {
            return new URI(origin).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String given(Exchange exchange) {
        String authorization = exchange.header("Authorization");
        return authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : exchange.header("X-Api-Key");
    }

    /// Takes as long for every wrong key: digests of one length are compared to their ends.
    private static boolean isKey(String given, String key) {
        return MessageDigest.isEqual(digest(given), digest(key));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
