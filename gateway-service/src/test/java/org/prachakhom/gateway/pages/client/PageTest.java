package org.prachakhom.gateway.pages.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class PageTest {

    @Test
    void aWholeListIsAllItsPages() {
        Page<String> whole = Page.whole(Filter.all().with("state", "FILED"), parts(3));
        assertThat(whole.items()).containsExactly("FILED from the start", "FILED from after 1", "FILED from after 2");
        assertThat(whole.next()).isNull();
        assertThat(whole.count()).isEqualTo("3");
    }

    @Test
    void aListWithoutEndIsCutAndSaysSo() {
        Page<String> whole = Page.whole(Filter.all(), parts(1_000));
        assertThat(whole.items()).hasSize(10);
        assertThat(whole.count()).isEqualTo("10+");
    }

    /** So many pages of one row each, which says what was asked for. */
    private static Function<MultiValueMap<String, String>, Page<String>> parts(int number) {
        return asked -> {
            String cursor = asked.getFirst("cursor");
            int page = cursor == null ? 1 : Integer.parseInt(cursor.replace("after ", "")) + 1;
            String row = asked.getFirst("state") + " from " + (cursor == null ? "the start" : cursor);
            return new Page<>(List.of(row), page == number ? null : "after " + page, "event " + page);
        };
    }
}
