package org.prachakhom.journeys.browser;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser asked for since the last look: of which hosts, and how many bytes came. */
record Traffic(Set<String> hosts, long bytes) {

    /** Empties the browser's record. */
    static Traffic since(Browser browser) {
        Set<String> hosts = new TreeSet<>();
        long bytes = 0;
        for (LogEntry entry : browser.driver().manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).path("message");
            JsonNode parameters = message.path("params");
            switch (message.path("method").asString("")) {
                case "Network.requestWillBeSent" ->
                    host(parameters.path("request").path("url").asString(""), hosts);
                case "Network.loadingFinished" ->
                    bytes += parameters.path("encodedDataLength").asLong(0);
                default -> {
                    // other events tell nothing about size or host
                }
            }
        }
        return new Traffic(hosts, bytes);
    }

    private static void host(String url, Set<String> hosts) {
        if (url.startsWith("http")) {
            hosts.add(URI.create(url).getHost());
        }
    }
}
