package org.prachakhom.kit.web;

import java.util.List;
import org.prachakhom.kit.problem.FailureTranslation;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.ProblemWriter;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.processing.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every API method may count on: roles checked, body read, tenant set, arguments resolved. */
@AutoConfiguration
@Import(PageLinks.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class WebAutoConfiguration {
    /** Spring Security stands at -100; what follows knows the caller. */
    private static final int AFTER_SECURITY = -90;

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

    @Bean
    FailureTranslation notFoundTranslation() {
        return failure -> failure instanceof NotFound ? new RequestRefused(ProblemCode.NOT_FOUND) : null;
    }

    @Bean
    OperationCheck operationCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        return new OperationCheck(mappings);
    }

    @Bean
    WebMvcConfigurer apiMethods(ObjectProvider<Progress> progress) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PermissionInterceptor()).order(PermissionInterceptor.ORDER);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
                resolvers.add(new CursorArgument());
                progress.ifAvailable(known -> resolvers.add(new FreshnessArgument(known)));
            }
        };
    }
}
