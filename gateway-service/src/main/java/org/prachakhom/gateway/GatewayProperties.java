package org.prachakhom.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set. {@code tableTimeout} is for a table that is taken over, line by line; {@code municipalities} are the codes whose public list the first page links to; {@code upstreams}
 * are the services by name, in the order of the page.
 */
@ConfigurationProperties("prachakhom.gateway")
public record GatewayProperties(
        Duration connectTimeout,
        Duration readTimeout,
        @DefaultValue("5m") Duration tableTimeout,
        DataSize maxBody,
        DataSize maxTable,
        DataSize maxPicture,
        DataSize maxFormWithPictures,
        List<String> municipalities,
        Limits limits,
        Map<String, Upstream> upstreams) {

    public GatewayProperties {
        municipalities = List.copyOf(municipalities);
        upstreams = new LinkedHashMap<>(upstreams);
    }

    /** How many bytes the body of a request may have: a table, {@code text/csv}, or a picture more than another. */
    public int most(@Nullable String contentType) {
        if (contentType == null) {
            return Math.toIntExact(maxBody.toBytes());
        }
        DataSize text = contentType.startsWith("text/csv") ? maxTable : maxBody;
        return Math.toIntExact((contentType.startsWith("image/") ? maxPicture : text).toBytes());
    }

    /** Requests a caller has in a window; an address, which many callers may share, has {@code addressFactor} times it. */
    public record Limits(boolean enabled, Duration window, long reads, long writes, int addressFactor) {}

    /** One service: where it answers, where its actuator does, and the paths that are its own. */
    public record Upstream(URI url, URI managementUrl, List<String> paths) {
        public Upstream {
            paths = List.copyOf(paths);
        }
    }
}
