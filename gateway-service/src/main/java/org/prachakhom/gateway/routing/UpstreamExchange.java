package org.prachakhom.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.failure.Problem;
import org.prachakhom.gateway.failure.ProblemWriter;
import org.springframework.cloud.gateway.server.mvc.common.AbstractProxyExchange;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.StreamingHttpOutputMessage;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Carries one request to its service and the answer back. The body, small by the limit, is read before the service is
 * asked, so that a broken upload reaches nobody; the answer is passed on as it comes.
 */
@Component
final class UpstreamExchange extends AbstractProxyExchange {
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private final ClientHttpRequestFactory requests;
    private final ProblemWriter problems;
    private final GatewayProperties properties;

    UpstreamExchange(
            GatewayMvcProperties streaming,
            ClientHttpRequestFactory requests,
            ProblemWriter problems,
            GatewayProperties properties) {
        super(streaming);
        this.requests = requests;
        this.problems = problems;
        this.properties = properties;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest asked = request.getServerRequest().servletRequest();
        int maxBody = properties.most(asked.getContentType());
        byte[] body;
        try {
            body = asked.getInputStream().readNBytes(maxBody + 1);
        } catch (IOException e) {
            return refused(Problem.MALFORMED_REQUEST);
        }
        if (body.length > maxBody) {
            return refused(Problem.BODY_TOO_LARGE);
        }
        try {
            return passedOn(send(request, body));
        } catch (IOException e) {
            return refused(UpstreamFailure.of(e));
        }
    }

    private ClientHttpResponse send(Request request, byte[] body) throws IOException {
        URI uri = Objects.requireNonNull(request.getUri(), "A route names its service");
        ClientHttpRequest upstream = requests.createRequest(uri, request.getMethod());
        HttpHeaders headers = upstream.getHeaders();
        headers.putAll(request.getHeaders());
        // what comes with a method that has no use for a body stays here: the client would refuse to send some of it
        if (body.length > 0 && WITH_BODY.contains(request.getMethod())) {
            headers.setContentLength(body.length);
            if (upstream instanceof StreamingHttpOutputMessage streaming) {
                streaming.setBody(body);
            } else {
                upstream.getBody().write(body);
            }
        }
        return upstream.execute();
    }

    private ServerResponse passedOn(ClientHttpResponse answer) throws IOException {
        return GatewayServerResponse.status(answer.getStatusCode())
                .headers(headers -> AnswerHeaders.copy(answer.getHeaders(), headers))
                .build((request, response) -> {
                    try (answer) {
                        InputStream body = answer.getBody();
                        copyResponseBody(answer, body, response.getOutputStream());
                    } catch (IOException e) {
                        brokenOff(e, answer, request, response);
                    }
                    return null;
                });
    }

    /** In the middle of its answer; once a part of it is on its way, only a broken connection tells the caller. */
    private void brokenOff(
            IOException failure, ClientHttpResponse answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            throw failure;
        }
        AnswerHeaders.takeBack(answer.getHeaders(), response);
        problems.write(request, response, UpstreamFailure.of(failure));
    }

    private ServerResponse refused(Problem problem) {
        return GatewayServerResponse.status(problem.status()).build((request, response) -> {
            problems.write(request, response, problem);
            return null;
        });
    }
}
