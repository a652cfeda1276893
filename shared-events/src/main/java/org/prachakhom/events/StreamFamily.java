package org.prachakhom.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The family of streams that a sealed event type belongs to; its topic is {@code prachakhom.} and this name. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StreamFamily {

    /** For example {@code issue}. */
    String value();
}
