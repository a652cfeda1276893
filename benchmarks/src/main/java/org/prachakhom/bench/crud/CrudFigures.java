package org.prachakhom.bench.crud;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A dashboard that counts when it is asked, and an answer that costs nothing. */
@RestController
@RequestMapping("/api/v1/issues")
class CrudFigures {
    private final JdbcClient jdbc;

    CrudFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/figures")
    List<Map<String, Object>> figures(@AuthenticationPrincipal Jwt caller) {
        return jdbc.sql("""
                        select community, category, state, count(*) as issues from issue
                        where tenant = ? group by community, category, state
                        """).param(CrudCaller.tenant(caller)).query().listOfRows();
    }

    @GetMapping("/constant")
    Map<String, String> constant() {
        return Map.of("state", "FILED");
    }
}
