package org.prachakhom.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Calls at the very moment in which the gateway's port is open, before the rest of it knows. */
class EarlyCaller {
    private int status;

    @EventListener
    void portIsOpen(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            URI issues = URI.create("http://127.0.0.1:" + event.getWebServer().getPort() + "/api/v1/issues");
            try (HttpClient client = HttpClient.newHttpClient()) {
                status = client.send(HttpRequest.newBuilder(issues).build(), BodyHandlers.discarding())
                        .statusCode();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What was answered; 0 when nothing was. */
    int status() {
        return status;
    }
}
