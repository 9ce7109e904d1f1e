package id.payung.platform;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Asks over HTTP with cookies of their own and follows no redirect. A form is sent with the token of the page seen
/// last, as a browser would.
public final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final URI site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";

    Visitor(URI site) {
        this.site = site;
    }

    /// A visitor of a site that is not a test's own.
    public static Visitor at(URI site) {
        return new Visitor(site);
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    /// Sends a form of this site.
    public HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return send(form(path, fields).header("Sec-Fetch-Site", "same-origin"));
    }

    /// A form of this site, to be changed before it is sent.
    public HttpRequest.Builder form(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        var body = all.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /// Sends a file with a form of this site.
    public HttpResponse<String> upload(String path, String field, String name, byte[] content) throws Exception {
        return send(file(path, field, name, content).header("Sec-Fetch-Site", "same-origin"));
    }

    /// A form of this site with a file, to be changed before it is sent.
    public HttpRequest.Builder file(String path, String field, String name, byte[] content) {
        var start = "--batas\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--batas\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = HttpRequest.BodyPublishers.ofByteArrays(List.of(
                start.getBytes(StandardCharsets.UTF_8), content, "\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8)));
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(body);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    /// The token of the page seen last.
    public String token() {
        return token;
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
