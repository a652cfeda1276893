package org.prachakhom.kit.web;

import java.util.List;
import org.prachakhom.kit.problem.FailureTranslation;
import org.prachakhom.kit.processing.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every API method may count on: roles checked, arguments resolved. */
@AutoConfiguration
@Import(PageLinks.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class WebAutoConfiguration {
    @Bean
    FailureTranslation notFoundTranslation(ObjectProvider<Progress> progress) {
        return new NotFoundTranslation(progress);
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
                registry.addInterceptor(new AcceptInterceptor()).order(AcceptInterceptor.ORDER);
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
