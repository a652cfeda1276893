package org.prachakhom.kit.request;

import org.apache.catalina.valves.SemaphoreValve;
import org.prachakhom.kit.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Every request has its tenant set, and its body read by strict rules. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class RequestAutoConfiguration {
    /** Spring Security stands at -100; what follows knows the caller. */
    private static final int AFTER_SECURITY = -90;
    /** Far more than the database can serve at once, and no more than the smallest heap can hold. */
    private static final int REQUESTS_AT_ONCE = 256;

    /** Whoever comes when so many requests are being answered is told at once to come again, and nothing piles up. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestsAtOnce() {
        return factory -> factory.addContextCustomizers(context -> {
            SemaphoreValve requests = new SemaphoreValve();
            requests.setConcurrency(REQUESTS_AT_ONCE);
            requests.setBlock(false);
            requests.setHighConcurrencyStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            context.getPipeline().addValve(requests);
        });
    }

    @Bean
    FilterRegistrationBean<TenantFilter> tenantFilter() {
        FilterRegistrationBean<TenantFilter> registration = new FilterRegistrationBean<>(new TenantFilter());
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(ProblemWriter problems) {
        FilterRegistrationBean<BodyFilter> registration = new FilterRegistrationBean<>(new BodyFilter(problems));
        registration.setOrder(AFTER_SECURITY + 1);
        return registration;
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson() {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.mapper()));
    }
}
