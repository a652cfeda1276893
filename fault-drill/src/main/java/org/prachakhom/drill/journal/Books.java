package org.prachakhom.drill.journal;

import java.util.List;

/** What the places show. */
@FunctionalInterface
public interface Books {
    /** The marks of all effects at this place, as often as they are there. */
    List<String> marks(Place place);
}
