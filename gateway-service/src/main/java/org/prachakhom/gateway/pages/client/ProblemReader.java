package org.prachakhom.gateway.pages.client;

import java.io.IOException;
import java.net.URI;
import org.prachakhom.gateway.pages.client.ServiceProblem.Document;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResponseErrorHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a service refuses; what a later version of it tells besides is of no harm. */
final class ProblemReader implements ResponseErrorHandler {
    @Override
    public boolean hasError(ClientHttpResponse response) throws IOException {
        return response.getStatusCode().isError();
    }

    @Override
    public void handleError(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
        throw new ServiceProblem(document(response));
    }

    /** What is no document at all comes from something in between. */
    private Document document(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        try {
            Document document = JsonMapper.shared().readValue(response.getBody(), Document.class);
            if (document != null && document.type() != null) {
                return document;
            }
        } catch (JacksonException notADocument) {
            // its status alone tells what happened
        }
        return new Document(
                "/problems/" + (status >= 500 ? "unexpected" : "malformed-request"), null, status, null, null, null);
    }
}
