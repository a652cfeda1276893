package org.prachakhom.kit.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class OperationCheckTest {

    @ParameterizedTest
    @CsvSource({
        "silent,            GET,  /api/v1/x,           has @AllowedRoles or @OpenToEveryone",
        "both,              GET,  /public/{tenant}/x,  has @AllowedRoles or @OpenToEveryone",
        "nobody,            GET,  /api/v1/x,           allows at least one role",
        "open,              GET,  /api/v1/x,           is open just when",
        "open,              GET,  /public/x,           is open just when",
        "openChange,        POST, /public/{tenant}/x,  only reads when it is open",
        "reads,             POST, /api/v1/x,           takes a Submission just when",
        "changes,           GET,  /api/v1/x,           takes a Submission just when",
        "changes,           PUT,  /api/v1/x,           is mapped to GET or to POST",
        "readsWithIfMatch,  GET,  /api/v1/x,           requires If-Match only for POST",
        "readsStaleView,    GET,  /api/v1/x,           takes a Freshness just when",
    })
    void aServiceDoesNotStartWith(String method, RequestMethod verb, String path, String sentence) {
        assertThatThrownBy(() -> check(method, verb, path))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aServiceStartsWithMethodsThatSayEverything() {
        assertThatCode(() -> {
                    check("reads", RequestMethod.GET, "/api/v1/x");
                    check("changes", RequestMethod.POST, "/api/v1/x");
                    check("open", RequestMethod.GET, "/public/{tenant}/x");
                    check("silent", RequestMethod.GET, "/elsewhere");
                })
                .doesNotThrowAnyException();
    }

    private static void check(String name, RequestMethod verb, String path) {
        RequestMappingHandlerMapping mappings = new RequestMappingHandlerMapping();
        mappings.setApplicationContext(new StaticWebApplicationContext());
        mappings.afterPropertiesSet();
        Method method = Arrays.stream(Planted.class.getDeclaredMethods())
                .filter(planted -> planted.getName().equals(name))
                .findFirst()
                .orElseThrow();
        RequestMappingInfo mapping = RequestMappingInfo.paths(path)
                .methods(verb)
                .options(mappings.getBuilderConfiguration())
                .build();
        mappings.registerMapping(mapping, new Planted(), method);
        new OperationCheck(mappings).afterSingletonsInstantiated();
    }

    static final class Planted {

        void silent() {}

        @AllowedRoles("A")
        @OpenToEveryone
        void both() {}

        @AllowedRoles({})
        void nobody() {}

        @OpenToEveryone
        void open() {}

        @OpenToEveryone
        void openChange(Submission submission) {}

        @AllowedRoles("A")
        void reads() {}

        @AllowedRoles("A")
        void changes(Submission submission) {}

        @AllowedRoles("A")
        @RequiresIfMatch
        void readsWithIfMatch() {}

        @AllowedRoles("A")
        @ReadsView("v")
        void readsStaleView() {}
    }
}
