package org.prachakhom.stack.process;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** The class path of this JVM, which our own child JVMs get too. */
public final class ClassPath {
    private ClassPath() {}

    /** Whether it has no folders: only then a start cache can be made of it. */
    public static boolean isAllJars() {
        return entries().stream().allMatch(File::isFile);
    }

    /** Changes when a jar of it changes. */
    public static String fingerprint() {
        var sum = new CRC32();
        for (File entry : entries()) {
            sum.update((entry + " " + entry.length() + " " + entry.lastModified()).getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }

    private static List<File> entries() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                .map(File::new)
                .toList();
    }
}
