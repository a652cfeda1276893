package org.prachakhom.gateway.signin;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** On what somebody signed in, as coarse as it helps them to know it again; nothing finer is kept. */
public enum Device {
    ANDROID("android"),
    IPHONE("iphone"),
    IPAD("ipad"),
    WINDOWS("windows"),
    MAC("macintosh"),
    LINUX("linux"),
    OTHER("");

    private final String sign;

    Device(String sign) {
        this.sign = sign;
    }

    /** By what the browser says of itself. */
    static Device of(@Nullable String userAgent) {
        String lower = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(device -> lower.contains(device.sign))
                .findFirst()
                .orElse(OTHER);
    }

    static Device named(@Nullable Object name) {
        return Arrays.stream(values())
                .filter(device -> device.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    /** The last part of the key of its text. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
