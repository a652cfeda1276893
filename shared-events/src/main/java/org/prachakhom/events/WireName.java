package org.prachakhom.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event is stored and sent for ever, and the revision of its shape. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireName {

    /** For example {@code issue.filed}. */
    String value();

    /** Counts from 1 and rises only when the shape changes in more than an added component. */
    int revision() default 1;
}
