package org.prachakhom.gateway.accounts;

import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start for real use with users that everybody knows. */
@Component
@Profile("!simulation")
final class NoDemoUsers {

    NoDemoUsers(Environment environment) {
        if (!environment.getProperty("prachakhom.demonstration.users-file", "").isEmpty()) {
            throw new IllegalStateException("DEMO_USERS_FILE is for the profile simulation only");
        }
    }
}
