package org.prachakhom.issue.register;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.text.SearchText;
import org.prachakhom.kit.text.TextOpener;

/** What an issue says and where it is, opened; a text is null once its key was destroyed. */
record OpenedWords(
        @Nullable String title,
        @Nullable String description,
        @Nullable Place place,
        @Nullable String placeWords) {
    /** The columns that {@link #columns} gives the values of. */
    static final String ASSIGNMENTS =
            "title = ?, description = ?, has_place = ?, has_place_words = ?, place_words = ?, lat = ?, lon = ?";

    static OpenedWords of(SealedText title, SealedText description, @Nullable Place place, TextOpener opener) {
        SealedText words = place == null ? null : place.words();
        return new OpenedWords(
                opener.open(title), opener.open(description), place, words == null ? null : opener.open(words));
    }

    List<@Nullable Object> columns() {
        GeoPoint point = place == null ? null : place.point();
        return Arrays.asList(
                title,
                description,
                place != null,
                place != null && place.words() != null,
                placeWords,
                point == null ? null : point.lat(),
                point == null ? null : point.lon());
    }

    /** Title, description and place, one a line, as they are searched. */
    String searched() {
        return SearchText.of(title, description, placeWords);
    }
}
