package org.prachakhom.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as forms need: cookies, and the token that a form carries. It follows no redirect. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String gateway;

    /** A browser without any cookie. */
    public Browser(int port) {
        this(port, InetAddress.getLoopbackAddress());
    }

    /** One that sits at this address of the machine. */
    public Browser(int port, InetAddress at) {
        client = HttpClient.newBuilder().cookieHandler(cookies).localAddress(at).build();
        gateway = "http://127.0.0.1:" + port;
    }

    /** Reads a page. */
    public HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(to(path).header("Accept", "text/html"));
    }

    /** Opens the page of a form, fills it in and sends it to {@code action}; fields are name, value, name, value. */
    public HttpResponse<String> submit(String page, String action, String... fields)
            throws IOException, InterruptedException {
        String html = open(page).body();
        Map<String, String> body = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(html);
        if (token.find()) {
            body.put("_csrf", token.group(1));
        }
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        return post(action, body);
    }

    /** Sends a form as it is. */
    public HttpResponse<String> post(String action, Map<String, String> body) throws IOException, InterruptedException {
        String form = body.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(action)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Signs in as the demonstration's users do. */
    public HttpResponse<String> signIn(String login, String secret) throws IOException, InterruptedException {
        return submit("/sign-in", "/sign-in", "login", login, "secret", secret);
    }

    /** Scans a slip and chooses a PIN or password. */
    public HttpResponse<String> redeem(String code, String secret) throws IOException, InterruptedException {
        open("/slip/" + code);
        return submit("/slip", "/slip", "secret", secret, "repeated", secret);
    }

    /** Any request, with the cookies. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A request to the gateway. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path));
    }

    /** The token for a header, as a page carries it in its forms. */
    public String formToken(String page) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new IllegalStateException("No form on " + page);
        }
        return token.group(1);
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
