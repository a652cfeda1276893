package org.prachakhom.issue;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Issues and registers, as a process of its own. */
@SpringBootApplication
public class IssueServiceApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(IssueServiceApplication.class, args);
    }
}
