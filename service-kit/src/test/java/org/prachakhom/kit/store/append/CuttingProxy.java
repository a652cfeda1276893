package org.prachakhom.kit.store.append;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a client and PostgreSQL and cuts the connection once, at a chosen message: before the server gets a
 * statement, after it got it but before it can work, or after it has answered but before the client hears of it.
 */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final int serverPort;
    private final AtomicReference<@Nullable Cut> cut = new AtomicReference<>();
    private volatile CountDownLatch done = new CountDownLatch(0);

    /** When to cut. */
    enum Moment {
        BEFORE_THE_SERVER_HEARS,
        WHILE_THE_SERVER_WORKS,
        AFTER_THE_SERVER_ANSWERED
    }

    /** At the first message that contains the text. */
    private record Cut(Moment moment, Pattern text) {
        boolean matches(byte[] bytes, int length) {
            return text.matcher(new String(bytes, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .find();
        }
    }

    CuttingProxy(int serverPort) throws IOException {
        this.serverPort = serverPort;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Cuts at the next statement that contains the text. */
    void cut(Moment moment, String statement) {
        done = new CountDownLatch(1);
        cut.set(new Cut(moment, Pattern.compile(statement)));
    }

    void awaitCut() throws InterruptedException {
        done.await();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                Link link = new Link(client, server);
                Thread.ofVirtual().start(link::requests);
                Thread.ofVirtual().start(link::answers);
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private final class Link {
        private final Socket client;
        private final Socket server;
        private volatile boolean cutAtAnswer;

        Link(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void requests() {
            pump(client, server, (bytes, length) -> {
                Cut now = cut.get();
                if (now == null || !now.matches(bytes, length) || !cut.compareAndSet(now, null)) {
                    return true;
                }
                if (now.moment() == Moment.AFTER_THE_SERVER_ANSWERED) {
                    cutAtAnswer = true;
                    return true;
                }
                if (now.moment() == Moment.WHILE_THE_SERVER_WORKS) {
                    server.getOutputStream().write(bytes, 0, length);
                    server.getOutputStream().flush();
                }
                done.countDown();
                return false;
            });
        }

        void answers() {
            pump(server, client, (_, _) -> {
                if (cutAtAnswer) {
                    done.countDown();
                }
                return !cutAtAnswer;
            });
        }

        private void pump(Socket from, Socket to, Gate gate) {
            byte[] buffer = new byte[1 << 20];
            try (Closeable _ = from;
                    Closeable _ = to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                    if (!gate.passes(buffer, length)) {
                        return;
                    }
                    out.write(buffer, 0, length);
                    out.flush();
                }
            } catch (IOException e) {
                System.getLogger("proxy").log(System.Logger.Level.DEBUG, "One side has gone", e);
            }
        }
    }

    private interface Gate {
        boolean passes(byte[] bytes, int length) throws IOException;
    }
}
