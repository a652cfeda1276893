package org.prachakhom.notification;

import org.prachakhom.testing.api.OpenApiContract;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class OpenApiTest extends OpenApiContract {

    OpenApiTest() {
        super("notification");
    }
}
