package org.prachakhom.meeting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts meeting-service. */
@SpringBootApplication
public class MeetingServiceApplication {

    /** The one way in. */
    public static void main(String[] arguments) {
        SpringApplication.run(MeetingServiceApplication.class, arguments);
    }
}
