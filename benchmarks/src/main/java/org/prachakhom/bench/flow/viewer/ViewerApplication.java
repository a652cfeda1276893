package org.prachakhom.bench.flow.viewer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The other service: reads the topic of the writer into a view of its own. */
@SpringBootApplication
public class ViewerApplication {

    /** Starts the service and says {@code ready}; it ends with a signal. */
    public static void main(String[] arguments) {
        SpringApplication.run(ViewerApplication.class, arguments);
        System.out.println("ready");
    }
}
