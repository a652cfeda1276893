package org.prachakhom.drill.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One connection over a wire, with a thread for each direction. */
final class Line {
    private static final int CHUNK = 1 << 16;

    private final Socket client;
    private final int target;
    private final Condition condition;
    private final Consumer<Line> ended;
    private volatile @Nullable Socket server;
    private volatile boolean closed;
    private volatile boolean otherEndGone;

    Line(Socket client, int target, Condition condition, Consumer<Line> ended) {
        this.client = client;
        this.target = target;
        this.condition = condition;
        this.ended = ended;
    }

    void begin() {
        Thread.startVirtualThread(this::connect);
    }

    /** The client hears nothing of it; the server sees its client go. */
    void loseTheOtherEnd() {
        otherEndGone = true;
        close(server);
        condition.wake();
    }

    void close() {
        closed = true;
        close(client);
        close(server);
        condition.wake();
        ended.accept(this);
    }

    private void connect() {
        try {
            condition.awaitThaw(() -> closed || otherEndGone);
            Socket opened = new Socket(InetAddress.getLoopbackAddress(), target);
            server = opened;
            if (closed || otherEndGone) {
                close(opened);
                end(true);
                return;
            }
            Thread.startVirtualThread(() -> pump(opened, client));
            pump(client, opened);
        } catch (IOException e) {
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
                condition.carry(length, () -> closed || otherEndGone);
                out.write(chunk, 0, length);
            }
        } catch (IOException e) {
            System.getLogger("wire").log(System.Logger.Level.DEBUG, "One end has gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(from == client);
    }

    private void end(boolean heardFromClient) {
        if (!otherEndGone) {
            close();
        } else if (heardFromClient) {
            swallow();
        }
    }

    /** Takes whatever the client sends, until it gives up. */
    private void swallow() {
        try {
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.getLogger("wire").log(System.Logger.Level.DEBUG, "The client has gone", e);
        }
        close();
    }

    private static void close(@Nullable Socket socket) {
        if (socket == null) {
            return;
        }
        try {
            socket.close();
        } catch (IOException e) {
            System.getLogger("wire").log(System.Logger.Level.DEBUG, "Already gone", e);
        }
    }
}
