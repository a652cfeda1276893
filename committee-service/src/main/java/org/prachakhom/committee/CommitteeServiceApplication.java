package org.prachakhom.committee;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts committee-service. */
@SpringBootApplication
public class CommitteeServiceApplication {

    /** The one way in. */
    public static void main(String[] arguments) {
        SpringApplication.run(CommitteeServiceApplication.class, arguments);
    }
}
