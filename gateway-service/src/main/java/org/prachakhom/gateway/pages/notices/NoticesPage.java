package org.prachakhom.gateway.pages.notices;

import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.NotificationService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the reader has been told, the newest first. */
@Controller
final class NoticesPage {
    private final NotificationService notifications;

    NoticesPage(NotificationService notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/notices")
    String notices(@RequestParam(required = false) @Nullable String cursor, Model page) {
        page.addAttribute(
                "notices",
                notifications.notices(Filter.first(30).with("cursor", cursor).parameters()));
        return "notices/notices";
    }
}
