package org.prachakhom.testing.map;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one source file says about events and commands. All names are simple names, which are unique among events and
 * among the commands of a service.
 *
 * @param service folder of the Maven module
 * @param name class of the file
 * @param nested records declared inside
 * @param methods its methods and constructors
 */
record SourceClass(String service, String name, Set<String> nested, List<Method> methods) {

    /**
     * One method.
     *
     * @param name its name; a constructor has the name of its class
     * @param firstType simple name of the first parameter's type, empty without parameters
     * @param annotations simple names of its annotations
     * @param created simple names of the classes that it instantiates
     * @param called names of methods that it calls; {@code Type.method} for those of another class
     */
    record Method(String name, String firstType, Set<String> annotations, Set<String> created, Set<String> called) {}

    /** Everything that a method instantiates, by itself or by what it calls here and in {@code others}, by their names. */
    Set<String> createdFrom(Method start, Map<String, SourceClass> others) {
        Set<String> created = new HashSet<>();
        follow(start, others, created, new HashSet<>());
        return created;
    }

    boolean isPolicy() {
        return name.endsWith("Policy");
    }

    private void follow(Method method, Map<String, SourceClass> others, Set<String> created, Set<String> seen) {
        created.addAll(method.created());
        for (String call : method.called()) {
            int dot = call.indexOf('.');
            SourceClass owner = dot < 0 ? this : others.get(call.substring(0, dot));
            String called = call.substring(dot + 1);
            if (owner != null && seen.add(owner.name() + "." + called)) {
                owner.methods().stream()
                        .filter(same -> same.name().equals(called))
                        .forEach(same -> owner.follow(same, others, created, seen));
            }
        }
    }

    /** The methods with this annotation. */
    List<Method> annotated(String annotation) {
        return methods.stream()
                .filter(method -> method.annotations().contains(annotation))
                .toList();
    }

    /** By the class's name, of all classes given. */
    static Map<String, SourceClass> byName(List<SourceClass> classes) {
        return classes.stream()
                .collect(java.util.stream.Collectors.toMap(SourceClass::name, one -> one, (one, other) -> one));
    }
}
