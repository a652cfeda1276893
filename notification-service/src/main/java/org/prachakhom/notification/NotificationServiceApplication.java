package org.prachakhom.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the notification service. */
@SpringBootApplication
public class NotificationServiceApplication {

    /** Takes the usual Spring Boot arguments; everything else comes from the environment. */
    public static void main(String[] args) {
        SpringApplication.run(NotificationServiceApplication.class, args);
    }
}
