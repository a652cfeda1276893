package org.prachakhom.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The variables that the services ask for, as their own configuration says. */
final class Settings {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)([:}])");

    /** What the framework reads by itself, and the folder of the photos. */
    private static final Set<String> ELSEWHERE =
            Set.of("SPRING_PROFILES_ACTIVE", "AXONIQ_UPDATE_CHECKER_DISABLED", "MEDIA_FOLDER");

    /** One ConfigMap serves all, so each is given what another one reads. */
    private static final Set<String> ANYWHERE = Manifests.SERVICES.stream()
            .flatMap(service -> asked(service, true).stream())
            .collect(Collectors.toSet());

    private Settings() {}

    /** Tells what is missing of what the service cannot start without, and what no service knows. */
    static void check(String service, Set<String> given, Consumer<String> fault) {
        asked(service, false).stream()
                .filter(name -> !given.contains(name))
                .forEach(name -> fault.accept(service + " is not given " + name));
        given.stream()
                .filter(name -> !ELSEWHERE.contains(name) && !ANYWHERE.contains(name))
                .forEach(name -> fault.accept(service + " is given " + name + ", which nothing reads"));
    }

    /** The names in the configuration of a service; without those that have a default, unless all are wanted. */
    private static Set<String> asked(String service, boolean all) {
        Set<String> names = new TreeSet<>();
        for (String file : configuration(service)) {
            VARIABLE.matcher(Project.text(Project.file(file)))
                    .results()
                    .filter(found -> all || found.group(2).equals("}"))
                    .forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    private static List<String> configuration(String service) {
        String resources = service + "-service/src/main/resources/";
        List<String> files = new ArrayList<>(List.of(resources + "application.yml"));
        files.add(
                service.equals("gateway")
                        ? resources + "sign-in.yml"
                        : "service-kit/src/main/resources/kit-defaults.properties");
        return files;
    }
}
