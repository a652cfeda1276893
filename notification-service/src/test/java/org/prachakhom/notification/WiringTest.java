package org.prachakhom.notification;

import org.prachakhom.testing.wiring.WiringContract;
import org.springframework.context.ApplicationContext;

class WiringTest extends WiringContract {

    WiringTest(ApplicationContext context) {
        super(context);
    }
}
