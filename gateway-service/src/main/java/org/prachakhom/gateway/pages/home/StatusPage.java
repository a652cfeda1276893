package org.prachakhom.gateway.pages.home;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the services are. */
@Controller
final class StatusPage {
    private final HealthChecks checks;

    StatusPage(HealthChecks checks) {
        this.checks = checks;
    }

    @GetMapping("/status")
    String status(Model page) {
        List<ServiceHealth> services = checks.now();
        page.addAttribute("services", services);
        page.addAttribute("allReady", services.stream().allMatch(ServiceHealth::ready));
        return "home/status";
    }
}
