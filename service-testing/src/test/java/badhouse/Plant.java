package badhouse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.prachakhom.testing.rules.HouseRule;

/** Names the rule that this class breaks on purpose. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Plant {

    /** The rule that must name this class. */
    HouseRule value();
}
