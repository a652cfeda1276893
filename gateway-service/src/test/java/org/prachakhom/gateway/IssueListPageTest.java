package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The list of issues asks the service for all that its address asks for. */
class IssueListPageTest extends GatewayTest {
    private static final Set<String> NO_FILTERS = Set.of("cursor", "limit", "atLeast", "sort");

    @BeforeEach
    @AfterEach
    void forget() {
        SERVICE.forget();
    }

    /** As the service describes them. */
    private static List<String> filters() throws Exception {
        return JsonMapper.shared()
                .readTree(Files.readString(Path.of("../docs/api/issue.json")))
                .at("/paths/~1api~1v1~1issues/get/parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .filter(name -> !NO_FILTERS.contains(name))
                .toList();
    }

    @Test
    void everyFilterOfTheApiNarrowsThePage() throws Exception {
        new ToldIssue(SERVICE, "one", "FILED").told();
        String asked = filters().stream().map(name -> name + "=of-" + name).collect(Collectors.joining("&"));

        assertThat(secretary().open("/issues?" + asked).statusCode()).isEqualTo(200);

        assertThat(filters()).contains("q", "kind", "bbox").allSatisfy(name -> assertThat(SERVICE.seen())
                .anySatisfy(seen -> assertThat(seen.uri()).contains("/api/v1/issues?", name + "=of-" + name)));
    }

    @Test
    void rarerFiltersStandOpenWhereTheyNarrow() throws Exception {
        new ToldIssue(SERVICE, "one", "FILED").told();
        Browser secretary = secretary();
        assertThat(secretary.open("/issues?lang=en").body()).doesNotContain("<details class=\"more\" open");
        assertThat(secretary.open("/issues?lang=en&kind=PRAISE&deferred=true").body())
                .contains("<details class=\"more\" open", "<option value=\"PRAISE\" selected", "Put off")
                .containsPattern("name=\"deferred\" value=\"true\" checked");
    }

    private Browser secretary() throws Exception {
        Browser browser = new Browser(port);
        assertThat(browser.signIn("secretary.hh", PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }
}
