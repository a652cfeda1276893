package org.prachakhom.issue;

import org.prachakhom.testing.api.OpenApiContract;
import org.prachakhom.testing.service.ServiceTest;

@ServiceTest
class ApiDescriptionTest extends OpenApiContract {

    ApiDescriptionTest() {
        super("issue");
    }
}
