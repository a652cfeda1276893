package org.prachakhom.notification;

import org.prachakhom.testing.security.PermissionMatrix;
import org.prachakhom.testing.servers.ServiceTest;

@ServiceTest
class PermissionsTest extends PermissionMatrix {

    PermissionsTest() {
        super("notification");
    }
}
