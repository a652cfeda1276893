package org.prachakhom.kit.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Problem documents on every path, in the language that the client accepts, Thai unless told. */
@AutoConfiguration(
        before = {MessageSourceAutoConfiguration.class, WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@Import({ProblemAdvice.class, ProblemPage.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ProblemAutoConfiguration {
    private static final Locale THAI = Locale.of("th");

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "kit-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(THAI);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(THAI, Locale.ENGLISH));
        resolver.setDefaultLocale(THAI);
        return resolver;
    }

    @Bean
    ProblemWriter problemWriter(
            MessageSource messages, LocaleResolver languages, ObjectProvider<FailureTranslation> translations) {
        ExceptionReader reader =
                new ExceptionReader(translations.orderedStream().toList());
        return new ProblemWriter(new ProblemTexts(messages), languages, reader);
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(ProblemWriter writer) {
        FilterRegistrationBean<ProblemFilter> registration = new FilterRegistrationBean<>(new ProblemFilter(writer));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1); // after the trace, before all else
        return registration;
    }

    /** Last, so that this valve stands innermost and reports before Boot's own, which would write nothing. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve(ObjectProvider<ProblemWriter> writer) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(writer.getObject())));
    }
}
