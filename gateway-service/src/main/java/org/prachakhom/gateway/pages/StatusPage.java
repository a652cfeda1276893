package org.prachakhom.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.failure.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for people: how the services are, and where to go on. */
@Controller
final class StatusPage {
    private final HealthChecks checks;
    private final GatewayProperties properties;

    StatusPage(HealthChecks checks, GatewayProperties properties) {
        this.checks = checks;
        this.properties = properties;
    }

    @GetMapping("/")
    String status(HttpServletRequest request, Model page) {
        List<ServiceHealth> services = checks.now();
        page.addAttribute("services", services);
        page.addAttribute("allReady", services.stream().allMatch(ServiceHealth::ready));
        page.addAttribute("municipalities", properties.municipalities());
        page.addAttribute("language", Language.ofPage(request).getLanguage());
        return "status";
    }

    /** The services whose OpenAPI documents can be read here. */
    @GetMapping("/docs/api")
    String apiDocuments(HttpServletRequest request, Model page) {
        page.addAttribute("upstreams", properties.upstreams());
        page.addAttribute("language", Language.ofPage(request).getLanguage());
        return "api";
    }
}
