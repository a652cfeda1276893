package org.prachakhom.meeting;

import org.prachakhom.testing.api.OpenApiContract;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class OpenApiTest extends OpenApiContract {

    OpenApiTest() {
        super("meeting");
    }
}
