package org.prachakhom.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where an attempt comes from: an address, or the network of 64 bits that one household has in IPv6. */
record Source(String key) {
    private static final int NETWORK_BYTES = 8;

    static Source of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static Source of(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? new Source(HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)))
                    : new Source(parsed.getHostAddress());
        } catch (UnknownHostException e) {
            return new Source(address);
        }
    }
}
