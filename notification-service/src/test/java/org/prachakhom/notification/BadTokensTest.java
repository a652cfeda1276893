package org.prachakhom.notification;

import org.prachakhom.events.value.Roles;
import org.prachakhom.testing.security.BadTokens;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class BadTokensTest extends BadTokens {

    BadTokensTest() {
        super("/api/v1/notices", Roles.SECRETARY);
    }
}
