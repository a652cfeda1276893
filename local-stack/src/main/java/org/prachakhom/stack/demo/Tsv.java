package org.prachakhom.stack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.prachakhom.stack.process.StackFailure;

/** Tables of the demonstration: a heading, then one line a row, cells apart by tabs. */
final class Tsv {
    private Tsv() {}

    static List<String[]> rows(String file) {
        try (InputStream in = Tsv.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new StackFailure(file + " is missing in local-stack's jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
