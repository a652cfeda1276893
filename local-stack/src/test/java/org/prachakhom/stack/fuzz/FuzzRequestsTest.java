package org.prachakhom.stack.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The requests of a run can be made again, and leave no operation and no kind of body out. */
class FuzzRequestsTest {
    private static final Path ROOT = Path.of("..");
    private static final List<ApiOperation> OPERATIONS = ApiOperation.all(ROOT);

    @Test
    void theSameSeedMakesTheSameRequests() {
        assertThat(requests(7)).isEqualTo(requests(7)).isNotEqualTo(requests(8));
    }

    @Test
    void everyOperationIsAskedByWhoMayAndByWhoMayNot() {
        FuzzRequests making = new FuzzRequests(OPERATIONS, new Known(), 7);
        List<FuzzRequest> requests =
                IntStream.range(0, 6_000).mapToObj(making::request).toList();
        assertThat(requests.stream().map(FuzzRequest::operation).collect(Collectors.toSet()))
                .containsAll(OPERATIONS);
        assertThat(requests.stream()
                        .map(request -> String.valueOf(request.role()))
                        .collect(Collectors.toSet()))
                .hasSize(10);
        assertThat(requests.stream().map(FuzzRequest::trace).distinct()).hasSameSizeAs(requests);
    }

    @Test
    void everyProblemOfTheKitAndOfTheGatewayIsDocumented() {
        Set<String> documented = Fuzzer.documentedProblems(ROOT);
        assertThat(documented)
                .contains("not-found", "unexpected", "issue.a-reason-says-something", "headers-too-large");
    }

    private static List<String> requests(long seed) {
        FuzzRequests making = new FuzzRequests(OPERATIONS, new Known(), seed);
        return IntStream.range(0, 500)
                .mapToObj(number -> making.request(number).toString())
                .toList();
    }
}
