package org.prachakhom.kit.media;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The body of a request that is a picture as it is. The method takes any type of content, so that the check of roles comes
 * first; what the picture is, the store tells from its bytes.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface PictureBody {}
