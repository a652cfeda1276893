package org.prachakhom.kit.submission;

import java.time.Duration;
import java.util.List;
import org.prachakhom.kit.command.CommandDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Requests that change something. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class SubmissionAutoConfiguration {
    /** Real time that a repeated request waits for the first. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    CommandFailures commandFailures() {
        return new CommandFailures();
    }

    @Bean
    SecondLook secondLook(CommandFailures failures) {
        return new SecondLook(failures);
    }

    @Bean
    WebMvcConfigurer submissions(ObjectProvider<CommandDoor> door, @Value("${prachakhom.service}") String service) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                Answers answers = new Answers(service);
                registry.addInterceptor(new SubmissionInterceptor(door.getObject(), answers, new InFlight(PATIENCE)))
                        .order(SubmissionInterceptor.ORDER);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SubmissionArgument());
            }
        };
    }
}
