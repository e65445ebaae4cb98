package io.speccascade.engine.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/// Who may ask. With a key: who has it, as bearer or, so that a browser can ask its user for it, as password. Without
/// one, at a loopback address: programs of this machine, but not the pages
/// of other sites that its browser shows, which could reach the server under a name of their own (DNS rebinding).
final class Guard {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

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
        if (options.apiKey().isPresent() && !exchange.path().equals("/health")) {
            requireKey(exchange, options.apiKey().get());
        }
    }

    private static void requireKey(Exchange exchange, String key) {
        String authorization = exchange.header("Authorization");
        boolean isPassword = startsWith(authorization, BASIC);
        String given;
        if (isPassword) {
            given = password(authorization.substring(BASIC.length()).strip());
        } else if (startsWith(authorization, BEARER)) {
            given = authorization.substring(BEARER.length()).strip();
        } else {
            given = exchange.header("X-Api-Key");
        }
        if (!isKey(given, key)) {
            // Only the page makes a browser ask: what a script fetches must not.
            String challenge = PageRoutes.PATHS.contains(exchange.path())
                    ? "Basic realm=\"API key\", charset=\"UTF-8\""
                    : "Bearer";
            throw ApiError.of(401, "Authorization: missing or wrong (expected: Bearer and the server's key)")
                    .withCode("invalid_api_key")
                    .withHeader("WWW-Authenticate", challenge);
        }
        // A browser adds a password that it knows to what pages of other sites send.
        String site = exchange.header("Sec-Fetch-Site");
        if (isPassword && (site.equals("cross-site") || site.equals("same-site"))) {
            throw ApiError.of(403, "Sec-Fetch-Site: " + site + " (expected: a page of this server)");
        }
    }

    private static boolean startsWith(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /// The password of `USER:PASSWORD` in Base64; empty where there is none.
    private static String password(String credentials) {
        try {
            String text = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            return text.substring(text.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
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
