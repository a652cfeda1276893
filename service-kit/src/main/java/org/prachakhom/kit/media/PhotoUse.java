package org.prachakhom.kit.media;

import java.util.List;

/** What a service needs pictures for; a bean of each service that names some. */
public interface PhotoUse {

    /** The event processors that write what {@link #isNeeded} reads. */
    List<String> views();

    /** Whether something of the tenant still shows the picture. */
    boolean isNeeded(PhotoPlace place);
}
