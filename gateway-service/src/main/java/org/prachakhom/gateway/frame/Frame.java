package org.prachakhom.gateway.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of a page needs.
 *
 * @param reader null for who is not signed in
 */
public record Frame(
        ViewChoices view, PageAddress address, @Nullable Reader reader) {

    /** The frame of a page for this reader. */
    public static Frame of(HttpServletRequest request, @Nullable Reader reader) {
        return new Frame(ViewChoices.of(request), PageAddress.of(request), reader);
    }

    /** The code of the language, {@code th} or {@code en}. */
    public String lang() {
        return view.lang();
    }

    /** Where the reader can go; empty for who is not signed in. */
    public List<Place> places() {
        return reader == null ? List.of() : Place.of(reader.roles());
    }

    /** Whether the page belongs to this place: of several that it stands under, to the nearest. */
    public boolean isAt(Place place) {
        return places().stream()
                .filter(each -> address.isUnder(each.path()))
                .max(Comparator.comparingInt(each -> each.path().length()))
                .filter(place::equals)
                .isPresent();
    }

    /** Whether the reader has the role. */
    public boolean has(String role) {
        return reader != null && reader.is(role);
    }
}
