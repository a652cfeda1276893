package org.prachakhom.kit.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.problem.Problem;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.Submission;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** The description at {@code /v3/api-docs}: made when first asked for, its parts in a stable order. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Cursor.class, Freshness.class, Submission.class);
    }

    @Bean
    DescribedOperation describedOperation() {
        return new DescribedOperation();
    }

    @Bean
    GlobalOpenApiCustomizer describedService(@Value("${spring.application.name}") String name) {
        return document -> {
            document.setInfo(new Info().title(name).version("v1"));
            document.setTags(null);
            Components components = document.getComponents() == null ? new Components() : document.getComponents();
            components.addSecuritySchemes(
                    DescribedOperation.TOKEN,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .bearerFormat("JWT"));
            describeProblems(components);
            document.setComponents(components);
        };
    }

    private static void describeProblems(Components components) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + DescribedOperation.PROBLEM);
        components.addResponses(
                DescribedOperation.PROBLEM,
                new ApiResponse()
                        .description("A problem document (RFC 9457)")
                        .content(new Content()
                                .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }
}
