package org.prachakhom.testing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Rules about services and their features. */
final class ServiceRules {
    private static final List<String> SERVICES = List.of("issue", "meeting", "committee", "notification", "gateway");

    private ServiceRules() {}

    static ArchRule doNotKnowEachOther(String root) {
        return classes()
                .that(describe("are of a service", ServiceRules::isOfAService))
                .should(Findings.haveNone("no other service", ServiceRules::foreignService));
    }

    static ArchRule commandsStay(String root) {
        return classes()
                .that(describe("are of a service", ServiceRules::isOfAService))
                .and()
                .haveSimpleNameEndingWith("Command")
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate();
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*).(*)..").should().beFreeOfCycles();
    }

    static ArchRule readingDoesNotKnowWriting(String root) {
        return noClasses()
                .that(describe("only read", type -> isOfAService(type) && reads(type.getPackage())))
                .should(Findings.depend("on a feature that writes", type -> writes(type.getPackage())));
    }

    static ArchRule infrastructureHasOneHome(String root) {
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".kit.relay..", root + ".testing..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.apache.kafka..")))
                .and(noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                root + ".kit.store..",
                                root + ".kit.processing..",
                                root + ".kit.parking..",
                                root + ".testing.wiring..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.axonframework.eventsourcing.eventstore.jdbc..",
                                "org.axonframework.eventhandling.tokenstore.jdbc..",
                                "org.axonframework.eventhandling.deadletter.jdbc..")));
    }

    static ArchRule onlyApisSpeakHttp(String root) {
        return noClasses()
                .that(describe("are of a service, but no API", type -> isOfAService(type) && !isApi(type)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."));
    }

    /** Whether the class stands below a service's package, whatever the root; the gateway is no Axon service. */
    static boolean isOfAService(JavaClass type) {
        String service = service(type);
        return service != null && !service.equals("gateway");
    }

    static @Nullable String service(JavaClass type) {
        String name = type.getPackageName().replaceFirst("^(org\\.prachakhom|badhouse)\\.", "");
        String first = name.split("\\.", 2)[0];
        return name.equals(type.getPackageName()) || !SERVICES.contains(first) ? null : first;
    }

    private static @Nullable String foreignService(JavaClass type) {
        String own = service(type);
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> {
                    String other = service(dependency.getTargetClass());
                    return other != null && !other.equals(own);
                })
                .map(dependency -> dependency.getDescription())
                .findFirst()
                .orElse(null);
    }

    private static boolean isApi(JavaClass type) {
        return outermost(type).getSimpleName().endsWith("Api");
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static boolean writes(JavaPackage feature) {
        return feature.getClasses().stream().anyMatch(type -> type.isAnnotatedWith(Aggregate.class));
    }

    private static boolean reads(JavaPackage feature) {
        return !writes(feature)
                && feature.getClasses().stream()
                        .anyMatch(type -> type.getSimpleName().endsWith("Projection"));
    }
}
