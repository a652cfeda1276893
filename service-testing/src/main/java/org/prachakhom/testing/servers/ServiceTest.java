package org.prachakhom.testing.servers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.prachakhom.testing.scenario.ScenarioConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * Boots the whole service on a real PostgreSQL and a real Kafka, both started once a JVM; classes with this annotation
 * share one context, so each test takes a tenant of its own ({@link FreshTenant#next()}). HTTP is served on a random
 * port; tokens come from {@link org.prachakhom.testing.security.TestTokens}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ServiceSettings.class)
@Import(ScenarioConfiguration.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ServiceTest {}
