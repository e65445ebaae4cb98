package io.speccascade.bench.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// Sends requests to a server of this machine and times the answers.
final class LoadClient {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DATA = "data: ";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI completions;

    LoadClient(int port) {
        completions = URI.create("http://127.0.0.1:" + port + "/v1/completions");
    }

    /// An answer.
    ///
    /// @param status of HTTP
    /// @param text of the completion, or of the error
    /// @param firstSeconds until the first piece of text; all of it where the answer comes whole
    /// @param seconds until the end
    record Answer(int status, String text, double firstSeconds, double seconds) {}

    Answer send(LoadCase one) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(completions)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(one.body()))
                .build();
        long start = System.nanoTime();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() == 200 && one.streams()) {
                return streamed(body, start);
            }
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            double seconds = since(start);
            String answer = response.statusCode() == 200
                    ? JSON.readTree(text).path("choices").path(0).path("text").asText()
                    : text;
            return new Answer(response.statusCode(), answer, seconds, seconds);
        }
    }

    private static Answer streamed(InputStream body, long start) throws IOException {
        StringBuilder text = new StringBuilder();
        double first = 0;
        boolean done = false;
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(DATA + "[DONE]")) {
                done = true;
            } else if (line.startsWith(DATA)) {
                JsonNode chunk = JSON.readTree(line.substring(DATA.length()));
                if (chunk.has("error")) {
                    return new Answer(500, chunk.get("error").toString(), first, since(start));
                }
                String piece = chunk.path("choices").path(0).path("text").asText();
                if (first == 0 && !piece.isEmpty()) {
                    first = since(start);
                }
                text.append(piece);
            }
        }
        return new Answer(done ? 200 : 0, text.toString(), first, since(start));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
