package org.prachakhom.kit.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The event processors whose rows an API method reads, so that {@code atLeast} can wait for them and upTo can be told. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsView {

    /** Processor names. */
    String[] value();
}
