package org.prachakhom.kit.tiny;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.prachakhom.kit.caller.SecurityAutoConfiguration;
import org.prachakhom.kit.command.FakeDoor;
import org.prachakhom.kit.openapi.OpenApiAutoConfiguration;
import org.prachakhom.kit.problem.ProblemAutoConfiguration;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.processing.Progress;
import org.prachakhom.kit.request.RequestAutoConfiguration;
import org.prachakhom.kit.submission.SubmissionAutoConfiguration;
import org.prachakhom.kit.trace.TraceAutoConfiguration;
import org.prachakhom.kit.web.WebAutoConfiguration;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The web side of the kit alone, over a door without a log and a database that is away. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    SecurityAutoConfiguration.class,
    OpenApiAutoConfiguration.class,
    ProblemAutoConfiguration.class,
    RequestAutoConfiguration.class,
    SubmissionAutoConfiguration.class,
    TraceAutoConfiguration.class,
    WebAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocConfiguration.class,
    SpringDocWebMvcConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import(TinyApi.class)
class TinyService {

    @Bean
    FakeDoor door() {
        return new FakeDoor();
    }

    @Bean
    Progress progress() {
        return new Progress() {
            @Override
            public boolean awaitReached(Collection<String> processors, PositionToken token, Duration patience) {
                return token.position() <= 100;
            }

            @Override
            public boolean hasCaughtUp(Collection<String> processors) {
                return true;
            }

            @Override
            public boolean isWhole(String processor) {
                return true;
            }

            @Override
            public boolean isToldAnew(Collection<String> processors) {
                return false;
            }

            @Override
            public boolean isComplete(Collection<String> processors) {
                return true;
            }

            @Override
            public String upTo(Collection<String> processors) {
                return "so-far";
            }

            @Override
            public SortedMap<String, Long> positions(Collection<String> processors) {
                return new TreeMap<>();
            }
        };
    }

    @Bean
    JdbcClient writer() {
        return JdbcClient.create(new Away());
    }

    private static final class Away extends AbstractDataSource implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("The database is away", "08001");
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }
    }
}
