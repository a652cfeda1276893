package org.prachakhom.stack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs one of our main classes in a small JVM of its own, with this JVM's programs and class path. */
public final class JavaCommand {
    /** Little memory, quick start: one collector thread, the quick compiler only, and an end instead of a crippled life. */
    public static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "-Dfile.encoding=UTF-8",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    private JavaCommand() {}

    /** Runs {@code main} with the class path of this JVM. */
    public static List<String> of(List<String> options, Class<?> main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(SMALL);
        command.addAll(options);
        command.add("-Dlogback.configurationFile=org/prachakhom/stack/logback-process.xml");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** The command that runs an executable jar. */
    public static List<String> ofJar(List<String> options, Path jar) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(SMALL);
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** The java program of the JDK that runs us. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
