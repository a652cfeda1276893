package org.prachakhom.gateway.pages.api;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One page with every operation of all services: how to call it, what it does, and who may. */
@Controller
final class ApiPage {
    private final Descriptions descriptions;

    ApiPage(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @GetMapping("/docs/api")
    String operations(Model page) {
        page.addAttribute("services", descriptions.now());
        return "api/operations";
    }
}
