package org.prachakhom.issue;

import org.prachakhom.testing.api.OpenApiContract;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class ApiDescriptionTest extends OpenApiContract {

    ApiDescriptionTest() {
        super("issue");
    }
}
