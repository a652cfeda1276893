package org.prachakhom.journeys.abuse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;

/** Sends bytes that no decent client would. */
final class RawSocket {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private RawSocket() {}

    /**
     * Sends them and reads until the server closes. A server that refuses while bytes are still on their way may reset the
     * connection: what it said before counts.
     */
    static String exchange(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException closed) {
                // it has heard enough
            }
            return answer(socket);
        }
    }

    private static String answer(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketException reset) {
            // as good as closed
        }
        return answer.toString(UTF_8);
    }
}
