package org.prachakhom.gateway.routing;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.prachakhom.gateway.GatewayProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * Kept-alive connections to the services. It repeats nothing: a POST sent twice is for the caller to decide, who has the
 * idempotency key. It blocks its virtual thread, which costs less than a client with threads of its own.
 */
@Configuration(proxyBeanMethods = false)
class UpstreamClient {
    private static final int CONNECTIONS_TO_ONE_SERVICE = 256;

    /** Shorter than the services keep an idle connection, so that a request never meets one that is being closed. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(20);

    /** How addresses end that take a table: thousands of commands in one request. */
    private static final String TABLE = "/import";

    @Bean(destroyMethod = "close")
    CloseableHttpClient httpClient(GatewayProperties properties) {
        Timeout read = Timeout.of(properties.readTimeout());
        return HttpClients.custom()
                .setConnectionManager(connections(properties, read))
                .setDefaultRequestConfig(patience(properties, properties.readTimeout()))
                .evictIdleConnections(IDLE)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
    }

    @Bean
    ClientHttpRequestFactory upstreamRequests(CloseableHttpClient httpClient, GatewayProperties properties) {
        RequestConfig table = patience(properties, properties.tableTimeout());
        var requests = new HttpComponentsClientHttpRequestFactory(httpClient);
        requests.setHttpContextFactory((_, address) -> {
            HttpClientContext context = HttpClientContext.create();
            if (address.getPath().endsWith(TABLE)) {
                context.setRequestConfig(table);
            }
            return context;
        });
        return requests;
    }

    private static RequestConfig patience(GatewayProperties properties, Duration answer) {
        return RequestConfig.custom()
                .setResponseTimeout(Timeout.of(answer))
                .setConnectionRequestTimeout(Timeout.of(properties.connectTimeout()))
                .build();
    }

    private static HttpClientConnectionManager connections(GatewayProperties properties, Timeout read) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS_TO_ONE_SERVICE)
                .setMaxConnTotal(
                        CONNECTIONS_TO_ONE_SERVICE * properties.upstreams().size())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                        .setSocketTimeout(read)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .build();
    }
}
