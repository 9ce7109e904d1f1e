package id.payung;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at a browser, by HTTP alone: for rehearsals and measurements.
public final class Guest implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final String EDGE = "payung-guest-edge";

    private final URI site;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    public Guest(URI site) {
        this.site = site;
    }

    /// @throws IOException if the account is not let in
    public void signIn(String name, String password) throws IOException, InterruptedException {
        get("/masuk");
        var answer = post("/masuk", Map.of("nama", name, "sandi", password));
        if (answer.statusCode() != 303) {
            throw new IOException(name + " is not let in: " + answer.statusCode());
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    /// Sends a file as the upload page's form does.
    public HttpResponse<String> upload(Path file) throws IOException, InterruptedException {
        get("/daftar/unggah");
        var head = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--" + EDGE
                + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(file),
                ("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        return send(request("/daftar/unggah")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(body));
    }

    /// The path a redirect leads to.
    public static String place(HttpResponse<String> answer) throws IOException {
        var location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("no redirect but " + answer.statusCode() + ": " + answer.body()));
        return URI.create(location).getRawPath();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
