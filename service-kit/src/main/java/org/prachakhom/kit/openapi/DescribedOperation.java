package org.prachakhom.kit.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.prachakhom.kit.media.PictureBody;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.ReadsView;
import org.prachakhom.kit.web.RequiresIfMatch;
import org.prachakhom.kit.web.Submission;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Adds to an operation what the kit does for it: headers, paging, freshness, roles, problems. */
final class DescribedOperation implements GlobalOperationCustomizer {
    static final String PROBLEM = "Problem";
    static final String TOKEN = "token";

    private static final List<String> OF_EVERY_ONE = List.of("400", "404", "406", "500", "503");
    private static final List<String> OF_TOKENS = List.of("401", "403");
    private static final List<String> OF_CHANGES = List.of("409", "412", "413", "415", "422");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean changes = takes(handler, Submission.class);
        AllowedRoles roles = handler.getMethodAnnotation(AllowedRoles.class);
        operation.setTags(null);
        if (roles != null) {
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
            operation.addExtension(
                    "x-roles", Arrays.stream(roles.value()).sorted().toList());
        }
        if (takes(handler, byte[].class)) {
            operation.getRequestBody().setContent(noJson(handler));
        }
        if (changes) {
            describeChange(operation, handler);
        }
        describeReading(operation, handler);
        problems(operation, OF_EVERY_ONE);
        problems(operation, roles == null ? List.of() : OF_TOKENS);
        problems(operation, changes ? OF_CHANGES : List.of());
        return operation;
    }

    /** Tables and pictures are the bodies that are no JSON. */
    private static Content noJson(HandlerMethod handler) {
        boolean picture = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(PictureBody.class));
        if (!picture) {
            return new Content().addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        }
        MediaType binary = new MediaType().schema(new StringSchema().format("binary"));
        return new Content().addMediaType("image/jpeg", binary).addMediaType("image/png", binary);
    }

    private static void describeChange(Operation operation, HandlerMethod handler) {
        operation.addParametersItem(header("Idempotency-Key", true)
                .description("Repeating a request with the same key and body has no second effect.")
                .schema(text(1, 200)));
        if (handler.hasMethodAnnotation(RequiresIfMatch.class)) {
            operation.addParametersItem(header("If-Match", true)
                    .description("The ETag of what the caller saw.")
                    .schema(new StringSchema().pattern("^\"[0-9]+\"$")));
            problems(operation, List.of("428"));
        }
        ApiResponses responses = operation.getResponses();
        ApiResponse done = responses.remove("200");
        if (done != null && handler.getMethod().getReturnType() != ResponseEntity.class) {
            responses.addApiResponse("200", done);
        } else if (done != null) {
            describeDone(responses, done, startsSomething(handler));
            describeFirst(operation, done);
        }
    }

    private static void describeDone(ApiResponses responses, ApiResponse done, boolean starts) {
        done.addHeaderObject(
                "ETag", new Header().description("The new version.").schema(new StringSchema()));
        if (starts) {
            done.addHeaderObject(
                    "Location", new Header().description("Where it is read.").schema(new StringSchema()));
        }
        done.setDescription(starts ? "Created" : "Changed, or already so");
        responses.addApiResponse(starts ? "201" : "200", done);
    }

    /** Without If-Match, where that may be left out, the first of its kind is made. */
    private static void describeFirst(Operation operation, ApiResponse done) {
        boolean mayBeFirst = operation.getParameters().stream()
                .anyMatch(parameter ->
                        "If-Match".equals(parameter.getName()) && !Boolean.TRUE.equals(parameter.getRequired()));
        if (mayBeFirst) {
            operation
                    .getResponses()
                    .addApiResponse(
                            "201",
                            new ApiResponse()
                                    .description("Created")
                                    .content(done.getContent())
                                    .headers(done.getHeaders()));
        }
    }

    private static void describeReading(Operation operation, HandlerMethod handler) {
        if (takes(handler, Cursor.class)) {
            operation.addParametersItem(query("cursor", "Where the page starts: next of the page before.")
                    .schema(new StringSchema()));
            Schema<Number> limit = new IntegerSchema();
            limit.setMinimum(BigDecimal.ONE);
            limit.setMaximum(BigDecimal.valueOf(200));
            limit.setDefault(50);
            operation.addParametersItem(query("limit", "How many rows.").schema(limit));
        }
        if (handler.hasMethodAnnotation(ReadsView.class)) {
            operation.addParametersItem(query("atLeast", "Waits until upTo of that change is shown.")
                    .schema(new StringSchema()));
            describeHeader(operation, Freshness.HEADER, "How far this is true, as upTo of a list.");
        }
        if (!takes(handler, Submission.class) && handler.getMethod().getReturnType() == ResponseEntity.class) {
            describeHeader(operation, "ETag", "The version.");
        }
    }

    private static void describeHeader(Operation operation, String name, String description) {
        ApiResponse shown = operation.getResponses().get("200");
        if (shown != null) {
            shown.addHeaderObject(name, new Header().description(description).schema(new StringSchema()));
        }
    }

    private static void problems(Operation operation, List<String> statuses) {
        for (String status : statuses) {
            operation
                    .getResponses()
                    .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + PROBLEM));
        }
    }

    private static boolean startsSomething(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .noneMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(type);
    }

    private static Parameter header(String name, boolean required) {
        return new HeaderParameter().name(name).required(required);
    }

    private static Parameter query(String name, String description) {
        return new QueryParameter().name(name).description(description).required(false);
    }

    private static Schema<?> text(int least, int most) {
        return new StringSchema().minLength(least).maxLength(most);
    }
}
