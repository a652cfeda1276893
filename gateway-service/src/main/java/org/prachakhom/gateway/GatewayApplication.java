package org.prachakhom.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the gateway. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Takes the usual Spring Boot arguments; everything else comes from the environment. */
    public static void main(String[] args) {
        SpringApplication.run(GatewayApplication.class, args);
    }
}
