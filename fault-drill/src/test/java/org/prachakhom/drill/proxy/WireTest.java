package org.prachakhom.drill.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a wire does to a connection that only says again what it hears. */
class WireTest {
    private ServerSocket echo;
    private Wire wire;

    @BeforeEach
    void lay() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::repeat);
        wire = new Wire(echo.getLocalPort());
    }

    @AfterEach
    void takeAway() throws IOException {
        wire.close();
        echo.close();
    }

    @Test
    void whatIsWellCarriesBothWays() throws IOException {
        try (Socket call = call()) {
            assertThat(said(call, 'a')).isEqualTo('a');
            assertThat(wire.open()).isEqualTo(1);
        }
    }

    @Test
    void whatIsSlowOrNarrowTakesItsTime() throws IOException {
        try (Socket call = call()) {
            wire.suffer(Trouble.slow(Duration.ofMillis(150)));
            assertThat(timed(call)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
            wire.suffer(Trouble.narrow(10));
            assertThat(timed(call)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void whatIsCutIsBrokenOffAndLetsNobodyThrough() throws IOException {
        try (Socket call = call()) {
            said(call, 'a');
            wire.suffer(Trouble.CUT);
            assertThat(gone(call)).isTrue();
            try (Socket another = call()) {
                assertThat(gone(another)).isTrue();
            }
        }
    }

    @Test
    void whatIsFrozenAnswersOnlyAfterTheThaw() throws IOException {
        try (Socket call = call()) {
            said(call, 'a');
            wire.suffer(Trouble.FROZEN);
            try (Socket another = call()) {
                assertThatThrownBy(() -> said(another, 'b')).isInstanceOf(SocketTimeoutException.class);
                assertThatThrownBy(() -> said(call, 'c')).isInstanceOf(SocketTimeoutException.class);
                wire.suffer(Trouble.NONE);
                assertThat(call.getInputStream().read()).isEqualTo('c');
                assertThat(another.getInputStream().read()).isEqualTo('b');
            }
        }
    }

    @Test
    void whatIsHalfOpenNeverAnswersAgainButLetsOthersThrough() throws IOException {
        try (Socket call = call()) {
            said(call, 'a');
            wire.suffer(Trouble.HALF_OPEN);
            assertThatThrownBy(() -> said(call, 'b')).isInstanceOf(SocketTimeoutException.class);
            try (Socket another = call()) {
                assertThat(said(another, 'c')).isEqualTo('c');
            }
        }
    }

    private Socket call() throws IOException {
        Socket call = new Socket(InetAddress.getLoopbackAddress(), wire.port());
        call.setSoTimeout(500);
        return call;
    }

    /** A second more than a frozen one gets, so that a loaded machine is no trouble. */
    private static Duration timed(Socket call) throws IOException {
        call.setSoTimeout(20_000);
        long begun = System.nanoTime();
        said(call, 'x');
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static int said(Socket call, int letter) throws IOException {
        call.getOutputStream().write(letter);
        return call.getInputStream().read();
    }

    private static boolean gone(Socket call) {
        try {
            call.setSoTimeout(20_000);
            return call.getInputStream().read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    private void repeat() {
        while (!echo.isClosed()) {
            try {
                Socket heard = echo.accept();
                Thread.startVirtualThread(() -> answer(heard));
            } catch (IOException e) {
                System.getLogger("echo").log(System.Logger.Level.DEBUG, "The test is over", e);
            }
        }
    }

    private static void answer(Socket heard) {
        try (heard) {
            InputStream in = heard.getInputStream();
            OutputStream out = heard.getOutputStream();
            for (int letter = in.read(); letter >= 0; letter = in.read()) {
                out.write(letter);
            }
        } catch (IOException e) {
            System.getLogger("echo").log(System.Logger.Level.DEBUG, "The caller has gone", e);
        }
    }
}
