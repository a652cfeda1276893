package org.prachakhom.notification.publicpages;

import java.util.List;
import org.prachakhom.notification.publicpages.PublicIssue.PublicName;

/** A municipality by its names, with the communities and categories of what it has published, in Thai order. */
record PublicTown(
        String code,
        String nameTh,
        String nameEn,
        List<PublicName> communities,
        List<PublicName> categories,
        String upTo) {

    PublicTown {
        communities = List.copyOf(communities);
        categories = List.copyOf(categories);
    }
}
