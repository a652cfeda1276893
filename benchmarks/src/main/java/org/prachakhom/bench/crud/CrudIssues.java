package org.prachakhom.bench.crud;

import static java.time.ZoneOffset.UTC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files, lists and comments issues, each by the statements that one would write first. */
@RestController
@RequestMapping("/api/v1/issues")
public class CrudIssues {
    private final JdbcClient jdbc;
    private final Clock clock;

    CrudIssues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a leader files. */
    public record Filing(
            @NotBlank String kind,
            @NotBlank String community,
            @NotBlank String category,
            @NotBlank @Size(min = 3, max = 200) String title,
            @Nullable @Size(max = 4000) String description) {}

    /** What somebody adds to an issue. */
    public record Comment(@NotBlank @Size(max = 2000) String text, boolean internal) {}

    /** What a change answers. */
    public record Changed(UUID id, long version) {}

    @PostMapping
    ResponseEntity<Changed> file(@Valid @RequestBody Filing filing, @AuthenticationPrincipal Jwt caller) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into issue
                        values (:id, :tenant, 'N-' || nextval('issue_number'), :kind, :community, :category, 'NORMAL', 'FILED',
                                null, :filedBy, :filedAt, :title, :description, 1)
                        """)
                .param("id", id)
                .param("tenant", CrudCaller.tenant(caller))
                .param("kind", filing.kind())
                .param("community", filing.community())
                .param("category", filing.category())
                .param("filedBy", CrudCaller.subject(caller))
                .param("filedAt", clock.instant().atOffset(UTC))
                .param("title", filing.title())
                .param("description", filing.description() == null ? "" : filing.description())
                .update();
        return ResponseEntity.created(URI.create("/api/v1/issues/" + id))
                .eTag("1")
                .body(new Changed(id, 1));
    }

    @GetMapping
    Map<String, List<Map<String, Object>>> mine(@AuthenticationPrincipal Jwt caller) {
        return Map.of(
                "items",
                jdbc.sql("""
                                select id, number, kind, community, category, priority, state, agency, filed_by, filed_at, title,
                                       description, version
                                from issue where tenant = ? and filed_by = ? order by filed_at desc limit 20
                                """)
                        .params(CrudCaller.tenant(caller), CrudCaller.subject(caller))
                        .query()
                        .listOfRows());
    }

    @PostMapping("/{id}/comments")
    @Transactional
    public ResponseEntity<Changed> comment(
            @PathVariable UUID id, @Valid @RequestBody Comment comment, @AuthenticationPrincipal Jwt caller) {
        long version = jdbc.sql("update issue set version = version + 1 where id = ? and tenant = ? returning version")
                .params(id, CrudCaller.tenant(caller))
                .query(Long.class)
                .single();
        jdbc.sql("insert into issue_comment values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        id,
                        version,
                        CrudCaller.subject(caller),
                        comment.text(),
                        clock.instant().atOffset(UTC))
                .update();
        return ResponseEntity.ok().eTag(String.valueOf(version)).body(new Changed(id, version));
    }
}
