package org.prachakhom.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.prachakhom.testing.api.Findings;
import org.prachakhom.testing.api.PaperService;
import org.prachakhom.testing.api.PaperService.Deed;
import org.prachakhom.testing.api.PaperService.Reply;
import org.springframework.test.util.ReflectionTestUtils;

class BadTokensBiteTest {
    private static final String PATH = "/api/v1/things";
    private static final Deed REFUSES_ALL = _ -> PaperService.problem(401, "unauthenticated");

    @Test
    void aServiceThatBelievesEveryTokenIsRedOnEveryOne() {
        Deed believes = request ->
                request.headers().containsKey("Authorization") ? new Reply(200, "{}") : REFUSES_ALL.answer(request);

        assertThat(red(believes))
                .hasSize(BadTokenList.headers("HH", "ADMIN").size())
                .hasSizeGreaterThan(40);
        assertThat(red(REFUSES_ALL)).isEmpty();
    }

    @Test
    void aServiceThatBelievesAProxyIsRed() {
        Deed believes =
                request -> request.headers().containsKey("X-user") ? new Reply(200, "{}") : REFUSES_ALL.answer(request);

        assertThat(bad(believes, BadTokens::noTokenAndHeadersOfAProxyDoNotCount))
                .isTrue();
        assertThat(bad(REFUSES_ALL, BadTokens::noTokenAndHeadersOfAProxyDoNotCount))
                .isFalse();
    }

    @Test
    void aServiceThatBelievesNobodyIsRed() {
        assertThat(bad(REFUSES_ALL, BadTokens::aGoodTokenCountsAndOneALittleTooOld))
                .isTrue();
        assertThat(bad(_ -> new Reply(200, "{}"), BadTokens::aGoodTokenCountsAndOneALittleTooOld))
                .isFalse();
    }

    @Test
    void aServiceThatSaysWhatIsWrongIsRed() {
        Reply refusal = PaperService.problem(401, "unauthenticated");
        Deed talks = _ -> new Reply(401, refusal.body().replace("{", "{\"reason\":\"expired\","));

        assertThat(red(talks)).hasSize(BadTokenList.headers("HH", "ADMIN").size());
    }

    private static List<String> red(Deed deed) {
        try (PaperService service = new PaperService("{}", deed)) {
            return Findings.red(contract(service).badTokensDoNotCount());
        }
    }

    private static boolean bad(Deed deed, Consumer<BadTokens> test) {
        try (PaperService service = new PaperService("{}", deed)) {
            return Findings.isRed(() -> test.accept(contract(service)));
        }
    }

    private static BadTokens contract(PaperService service) {
        BadTokens contract = new BadTokens(PATH, "ADMIN") {};
        ReflectionTestUtils.setField(contract, BadTokens.class, "port", service.port(), int.class);
        return contract;
    }
}
