package org.prachakhom.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each overlay of k8s/ keeps what no schema asks for, and has no field that Kubernetes does not know. */
class ManifestsTest {
    private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

    static final List<String> OVERLAYS = List.of("local", "single-node", "production");

    static Stream<Arguments> checks() {
        return OVERLAYS.stream()
                .flatMap(overlay -> Stream.of(ManifestCheck.values()).map(check -> Arguments.of(overlay, check)));
    }

    /** What the overlay brings into a cluster, rendered once. */
    static Manifests overlay(String name) {
        return RENDERED.computeIfAbsent(name, each -> Kustomize.render(Project.file("k8s/overlays/" + each)))
                .copy();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("checks")
    void anOverlayKeeps(String overlay, ManifestCheck check) {
        assertThat(faults(check, overlay(overlay))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "single-node", "production"})
    void everyFieldIsKnownAndOfItsType(String overlay) {
        assertThat(overlay(overlay).all().stream().flatMap(each -> Schema.faults(each).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-node", "production"})
    void nobodyIsHeardWhoIsNotAllowed(String overlay) {
        assertThat(PolicyCheck.faults(overlay(overlay))).isEmpty();
    }

    static List<String> faults(ManifestCheck check, Manifests manifests) {
        List<String> faults = new ArrayList<>();
        check.look(manifests, faults::add);
        return faults;
    }
}
