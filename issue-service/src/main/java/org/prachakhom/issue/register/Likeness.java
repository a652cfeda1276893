package org.prachakhom.issue.register;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.kit.text.SearchText;

/** What somebody is about to file, as far as it is typed. A point is one of {@code lat} and {@code lon} together. */
record Likeness(
        @Nullable @Pattern(regexp = Codes.PATTERN) String category,
        @Nullable @Pattern(regexp = Codes.PATTERN) String community,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 500) String place,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double lat,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double lon) {
    /** Fewer letters name no landmark: "the temple" is everywhere. */
    private static final int LANDMARK = 5;

    private static final String NO = "false";

    private static final String NEAR = """
            (category = :category
             and 111320 * sqrt(power(seen_lat - :lat, 2)
                               + power((seen_lon - :lon) * cos(radians(:lat)), 2)) <= 100)""";

    private static final String SAME_PLACE = """
            (readable and char_length(seen_place) >= :landmark
             and (strpos(seen_place, :place) > 0 or strpos(:place, seen_place) > 0
                  or similarity(seen_place, :place) >= 0.6))""";

    private static final String SIMILAR_TEXT = "(readable and word_similarity(:title, search_text) >= 0.4)";

    /** Whether half a point is given. */
    boolean halfAPoint() {
        return (lat == null) != (lon == null);
    }

    /** Of the same category and less than 100 m away. */
    String near() {
        return lat == null || category == null ? NO : NEAR;
    }

    /** At the same landmark. */
    String samePlace() {
        return SearchText.of(place).length() < LANDMARK ? NO : SAME_PLACE;
    }

    /** In what it says. */
    String similarText() {
        return SearchText.of(title).isEmpty() ? NO : SIMILAR_TEXT;
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("category", category);
        parameters.put("community", community);
        parameters.put("title", SearchText.of(title));
        parameters.put("place", SearchText.of(place));
        parameters.put("landmark", LANDMARK);
        parameters.put("lat", lat);
        parameters.put("lon", lon);
        return parameters;
    }
}
