package org.prachakhom.gateway.pages.client;

import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.GatewayProperties.Upstream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** One client a service, asked directly and not through the gateway's own door. */
@Configuration(proxyBeanMethods = false)
class ServiceClients {
    private final GatewayProperties properties;
    private final RestClient.Builder clients;

    ServiceClients(GatewayProperties properties, ClientHttpRequestFactory requests, CallerToken token) {
        this.properties = properties;
        this.clients = RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(new CallerHeaders(token))
                .defaultStatusHandler(new ProblemReader());
    }

    @Bean
    IssueService issueService() {
        return client("issue", IssueService.class);
    }

    @Bean
    RegisterService registerService() {
        return client("issue", RegisterService.class);
    }

    @Bean
    MediaService mediaService() {
        return client("issue", MediaService.class);
    }

    @Bean
    MeetingService meetingService() {
        return client("meeting", MeetingService.class);
    }

    @Bean
    CommitteeService committeeService() {
        return client("committee", CommitteeService.class);
    }

    @Bean
    NotificationService notificationService() {
        return client("notification", NotificationService.class);
    }

    private <T> T client(String service, Class<T> api) {
        Upstream upstream = properties.upstreams().get(service);
        if (upstream == null) {
            throw new IllegalStateException("The gateway has no upstream " + service);
        }
        RestClient client = clients.clone().baseUrl(upstream.url().toString()).build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .customArgumentResolver(new SendingHeaders())
                .build()
                .createClient(api);
    }
}
