package org.prachakhom.journeys.abuse;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Everything that somebody without an account finds, who follows every link. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile(
            "(?:href|src|action|hx-get|content)=\"(/[^\"#]*)|\"(/(?:public|api)/[^\"]*)\"|<(/[^>]*)>; rel");
    private static final int MOST = 250;

    private final Map<String, String> found = new LinkedHashMap<>();
    private final Deque<String> next = new ArrayDeque<>();

    private Crawl() {}

    /** The answers by their addresses, head and body, each asked for twice: a cache must not know more than its page. */
    static Map<String, String> from(Door door, List<String> starts) {
        Crawl crawl = new Crawl();
        crawl.next.addAll(starts);
        while (!crawl.next.isEmpty() && crawl.found.size() < MOST) {
            crawl.visit(door, crawl.next.remove());
        }
        return crawl.found;
    }

    private void visit(Door door, String path) {
        if (found.containsKey(path) || path.startsWith("/fonts/") || path.contains("{")) {
            return;
        }
        StringBuilder answers = new StringBuilder();
        for (String accept : List.of("text/html,*/*", "application/json,*/*;q=0.1")) {
            HttpResponse<String> answer = Door.send(door.request(path, null).header("Accept", accept));
            answers.append(answer.statusCode()).append(answer.headers().map()).append(answer.body());
            LINK.matcher(answer.body()).results().forEach(link -> {
                for (int group = 1; group <= 3; group++) {
                    if (link.group(group) != null) {
                        next.add(link.group(group).replace("&amp;", "&"));
                    }
                }
            });
            answer.headers()
                    .firstValue("Location")
                    .filter(to -> to.startsWith("/"))
                    .ifPresent(next::add);
        }
        found.put(path, answers.toString());
    }
}
