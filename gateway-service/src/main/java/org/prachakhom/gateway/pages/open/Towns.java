package org.prachakhom.gateway.pages.open;

import java.util.List;
import org.prachakhom.gateway.pages.client.NotificationService;
import org.prachakhom.gateway.pages.client.NotificationService.Town;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.springframework.stereotype.Component;

/** The municipalities as everyone knows them. */
@Component
public final class Towns {
    private final NotificationService publications;

    Towns(NotificationService publications) {
        this.publications = publications;
    }

    /** The names of this code; the code alone while its service cannot be asked or has not heard of it. */
    public Town of(String code) {
        try {
            Town known = publications.town(code);
            return new Town(code, known.nameTh(), known.nameEn(), List.of(), List.of());
        } catch (ServiceProblem problem) {
            return new Town(code, null, null, List.of(), List.of());
        }
    }
}
