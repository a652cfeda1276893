package org.prachakhom.notification.publicpages;

import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.NotFound;
import org.prachakhom.kit.web.OpenToEveryone;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Names a municipality for everyone. */
@RestController
class PublicTownApi {
    private final PublicTowns towns;

    PublicTownApi(PublicTowns towns) {
        this.towns = towns;
    }

    @GetMapping("/public/{tenant}")
    @OpenToEveryone
    @ReadsView({"public-issues", "public-registers"})
    PublicTown getPublicTown(@PathVariable String tenant, Freshness freshness) {
        return towns.town(freshness.upTo()).orElseThrow(() -> new NotFound("municipality " + tenant));
    }
}
