package org.prachakhom.issue.directory;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.web.AllowedRoles;

/** May be called by everyone who belongs to the municipality, in whatever role. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AllowedRoles({
    Roles.LEADER,
    Roles.SECRETARY,
    Roles.OFFICER,
    Roles.FOLLOW_UP,
    Roles.PUBLISHER,
    Roles.MONITOR,
    Roles.ADMIN
})
@interface EveryMember {}
