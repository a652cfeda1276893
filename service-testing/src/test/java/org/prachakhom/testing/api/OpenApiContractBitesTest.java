package org.prachakhom.testing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.ReflectionTestUtils;

class OpenApiContractBitesTest {
    private static final String ISSUES = """
            {"openapi":"3.1.0","paths":{"/issues":{"get":{"operationId":"issues"}}},"servers":[{"url":"%s"}]}""";

    @TempDir
    Path folder;

    @BeforeEach
    void onlyWhereNothingIsApproved() {
        assumeTrue(System.getProperty("approve") == null, "with -Dapprove the contract writes what it should refuse");
    }

    @Test
    void theSameApiElsewhereIsGreen() throws IOException {
        commit(ISSUES.formatted("http://there"));

        assertThat(isRed(ISSUES.formatted("http://here"))).isFalse();
    }

    @Test
    void anotherOperationIsRed() throws IOException {
        commit(ISSUES);

        assertThat(isRed(ISSUES.replace("\"get\"", "\"post\""))).isTrue();
    }

    @Test
    void anApiThatNobodyCommittedIsRed() {
        assertThat(isRed(ISSUES)).isTrue();
    }

    private boolean isRed(String live) {
        try (PaperService service = new PaperService(live, _ -> PaperService.problem(404, "not-found"))) {
            OpenApiContract contract = new OpenApiContract("paper", folder) {};
            ReflectionTestUtils.setField(contract, OpenApiContract.class, "port", service.port(), int.class);
            return Findings.isRed(contract::committedDescriptionEqualsTheLiveOne);
        }
    }

    private void commit(String description) throws IOException {
        try (PaperService service = new PaperService(description, _ -> PaperService.problem(404, "not-found"))) {
            Files.writeString(
                    folder.resolve("paper.json"),
                    OpenApiDocument.of(new ApiClient(service.port())).text());
        }
    }
}
