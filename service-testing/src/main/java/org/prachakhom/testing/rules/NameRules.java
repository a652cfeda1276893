package org.prachakhom.testing.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Rules about names and habits. */
final class NameRules {
    private static final Pattern BANNED = Pattern.compile(
            "Abstract.*|.*(Impl|Utils?|Manager|Helper|Common|Base|Data|Info|Dto|DTO|Wrapper|Controller|Repository)");
    private static final Pattern BANNED_PACKAGE =
            Pattern.compile(".*\\.(utils?|common|impl|dto|mapper|config|service|manager|helper)(\\..*)?");

    private NameRules() {}

    static ArchRule namesSayWhatItIs(String root) {
        return classes().should(Findings.haveNone("a name that says what it is", NameRules::bannedName));
    }

    static ArchRule noOldHabits(String root) {
        return CompositeArchRule.of(noFields()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .orShould()
                        .beAnnotatedWith(Value.class)
                        .orShould()
                        .haveRawType(Optional.class)
                        .allowEmptyShould(true))
                .and(noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .allowEmptyShould(true))
                .and(noClasses().should(ACCESS_STANDARD_STREAMS).allowEmptyShould(true))
                .and(noClasses().should().callMethod(System.class, "exit", int.class));
    }

    static ArchRule packagesAreNullMarked(String root) {
        return classes().should(Findings.haveNone("a null-marked package", NameRules::notNullMarked));
    }

    private static @Nullable String bannedName(JavaClass type) {
        if (BANNED.matcher(type.getSimpleName()).matches()) {
            return "a banned name";
        }
        return BANNED_PACKAGE.matcher(type.getPackageName()).matches() ? "in a banned package" : null;
    }

    private static @Nullable String notNullMarked(JavaClass type) {
        boolean marked =
                type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
        return marked ? null : "its package is not @NullMarked";
    }
}
