package org.prachakhom.stack.status;

import java.util.List;
import java.util.OptionalDouble;

/** Values of a service's metrics in Prometheus' text form. */
final class Metrics {
    private final List<String> lines;

    Metrics(String text) {
        this.lines = text.lines().filter(line -> !line.startsWith("#")).toList();
    }

    /** The sum over all series of this name; empty when there is none. */
    OptionalDouble sum(String name) {
        var values = values(name);
        return values.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        values.stream().mapToDouble(Double::doubleValue).sum());
    }

    /** The highest of all series of this name; empty when there is none. */
    OptionalDouble max(String name) {
        return values(name).stream().mapToDouble(Double::doubleValue).max();
    }

    private List<Double> values(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .filter(value -> !value.isNaN())
                .toList();
    }
}
