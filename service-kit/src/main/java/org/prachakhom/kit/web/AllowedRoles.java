package org.prachakhom.kit.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may call an API method; on an annotation, those of the methods that bear it. Checked before anything is looked up; a method without it, and not
 * {@link OpenToEveryone}, keeps the service from starting.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedRoles {

    /** One of them is enough. */
    String[] value();
}
