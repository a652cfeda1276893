package org.prachakhom.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.processing.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class NotFoundTranslationTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final Progress progress = mock(Progress.class);
    private final NotFoundTranslation translation = new NotFoundTranslation(provided(progress));

    @BeforeEach
    void withinARequest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whatAViewLacksIsNotFound() {
        request.setAttribute(FreshnessArgument.READ, new String[] {"towns"});
        assertThat(answered(new NotFound("a town"))).isEqualTo(ProblemCode.NOT_FOUND);
    }

    @Test
    void whatAViewLacksWhileItIsToldAnewMayBeAskedForAgain() {
        when(progress.isToldAnew(List.of("towns"))).thenReturn(true);
        request.setAttribute(FreshnessArgument.READ, new String[] {"towns"});
        assertThat(answered(new NotFound("a town"))).isEqualTo(ProblemCode.BUSY);
    }

    @Test
    void whatNoViewIsAskedForIsNotFound() {
        assertThat(answered(new NotFound("a photo"))).isEqualTo(ProblemCode.NOT_FOUND);
    }

    private ProblemCode answered(NotFound failure) {
        return Objects.requireNonNull(translation.translate(failure)).code();
    }

    private static ObjectProvider<Progress> provided(Progress progress) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("progress", progress);
        return beans.getBeanProvider(Progress.class);
    }
}
