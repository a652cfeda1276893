package org.prachakhom.deployment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.prachakhom.stack.running.NewSecrets;
import tools.jackson.databind.JsonNode;

/** What is true of docker-compose.yml. */
enum ComposeCheck {
    ONLY_THE_GATEWAY_IS_OPEN {
        @Override
        void look(JsonNode compose, Consumer<String> fault) {
            each(compose, (name, service) -> service.path("ports").forEach(port -> {
                boolean gateway = name.equals("gateway")
                        && port.asString().equals("${GATEWAY_ADDRESS:-127.0.0.1}:${GATEWAY_PORT:-8080}:8080");
                boolean operators = name.equals("grafana") && port.asString().startsWith("127.0.0.1:");
                if (!gateway && !operators) {
                    fault.accept(name + " is published at " + port);
                }
            }));
        }
    },
    NOTHING_HAS_RIGHTS {
        @Override
        void look(JsonNode compose, Consumer<String> fault) {
            each(compose, (name, service) -> {
                if (!service.path("read_only").asBoolean(false)
                        || !service.path("cap_drop").toString().equals("[\"ALL\"]")
                        || !service.path("security_opt").toString().equals("[\"no-new-privileges:true\"]")
                        || service.has("privileged")) {
                    fault.accept(name + " may write to its image, or has rights of root");
                }
                if (service.path("user").asString("").equals("0") && service.has("restart")) {
                    boolean once = service.path("restart").asString().equals("no");
                    if (!once) {
                        fault.accept(name + " runs on as root");
                    }
                }
            });
        }
    },
    MEMORY_IS_LIMITED {
        @Override
        void look(JsonNode compose, Consumer<String> fault) {
            each(compose, (name, service) -> {
                if (!service.has("mem_limit")) {
                    fault.accept(name + " may take all memory");
                }
            });
        }
    },
    WHAT_RUNS_ON_IS_WATCHED {
        @Override
        void look(JsonNode compose, Consumer<String> fault) {
            each(compose, (name, service) -> {
                boolean once = !service.path("restart").asString("").equals("unless-stopped");
                if (!once && !service.path("healthcheck").has("test")) {
                    fault.accept(name + " has no health check");
                }
                service.path("depends_on").properties().forEach(dependency -> {
                    String condition = dependency.getValue().path("condition").asString("");
                    if (!condition.equals("service_healthy") && !condition.equals("service_completed_successfully")) {
                        fault.accept(name + " does not wait until " + dependency.getKey() + " is ready");
                    }
                });
            });
        }
    },
    NO_SECRET_HAS_A_DEFAULT {
        @Override
        void look(JsonNode compose, Consumer<String> fault) {
            Set<String> secrets = NewSecrets.all().keySet();
            each(
                    compose,
                    (name, service) -> service.path("environment").properties().forEach(variable -> {
                        String value = variable.getValue().asString("");
                        boolean secret = variable.getKey().matches(".*(PASSWORD|_KEY|SECRET).*");
                        var reference =
                                Pattern.compile("\\$\\{([A-Z_]+)(:[-?])?.*}").matcher(value);
                        boolean required = reference.matches() && ":?".equals(reference.group(2));
                        if (secret && !(required && secrets.contains(reference.group(1)))) {
                            fault.accept(name + " takes " + variable.getKey() + " from " + value);
                        }
                    }));
        }
    },
    IMAGES_AND_VOLUMES_ARE_NAMED {
        @Override
        void look(JsonNode compose, Consumer<String> fault) {
            each(compose, (name, service) -> {
                String image = service.path("image").asString("");
                boolean ours = image.matches("prachakhom/[a-z-]+:\\$\\{PRACHAKHOM_VERSION:-0\\.1\\.0-SNAPSHOT}");
                if (!ours && !image.matches("[a-z./-]+:v?[0-9][0-9.]*")) {
                    fault.accept(name + " runs " + image);
                }
                if (ours != service.path("pull_policy").asString("").equals("never")) {
                    fault.accept(name + " may run somebody else's image of our name");
                }
                service.path("volumes")
                        .valueStream()
                        .map(each -> each.asString().split(":", 2)[0])
                        .filter(volume -> volume.startsWith(".")
                                ? !Project.file(volume).toFile().exists()
                                : !compose.path("volumes").has(volume))
                        .forEach(volume -> fault.accept(name + " mounts " + volume));
            });
        }
    },
    SETTINGS_ARE_THOSE_OF_THE_CLUSTER {
        @Override
        void look(JsonNode compose, Consumer<String> fault) {
            Manifests cluster = ManifestsTest.overlay("local");
            for (String name : Manifests.SERVICES) {
                JsonNode service = compose.path("services").path(name);
                Set<String> given = new TreeSet<>(service.path("environment").propertyNames());
                given.addAll(Project.env(Project.file(service.path("env_file").asString()))
                        .keySet());
                Settings.check(name, given, fault);
                Set<String> there = new TreeSet<>(cluster.variables(cluster.one("Deployment", name)
                        .at("/spec/template/spec/containers")
                        .path(0)));
                there.removeIf(key -> given.contains(key) || OF_ONE_SERVICE.contains(key) || key.endsWith("_URL"));
                there.forEach(key -> fault.accept(name + " is not given " + key + ", as in the cluster"));
            }
        }
    };

    /** One ConfigMap serves all in the cluster; compose gives these to those who read them. */
    private static final List<String> OF_ONE_SERVICE = List.of("MEDIA_FOLDER", "TRUSTED_PROXIES");

    /** Tells each fault. */
    abstract void look(JsonNode compose, Consumer<String> fault);

    @FunctionalInterface
    private interface Look {
        void at(String name, JsonNode service);
    }

    private static void each(JsonNode compose, Look look) {
        compose.path("services").properties().forEach(each -> look.at(each.getKey(), each.getValue()));
    }
}
