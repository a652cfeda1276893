package org.prachakhom.testing.map;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.prachakhom.testing.map.SourceClass.Method;

/** Reads sources with the compiler's own parser, so that no class needs to be compiled first. */
final class SourceScan {

    private SourceScan() {}

    /** The main classes of all {@code -service} folders below {@code root}. */
    static List<SourceClass> services(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return parse(
                    root,
                    files.filter(file ->
                                    root.relativize(file).toString().matches("[^/]+-service/src/main/java/.*\\.java"))
                            .filter(file -> !file.endsWith("package-info.java"))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceClass> parse(Path root, List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<SourceClass> classes = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                Path file = root.relativize(Path.of(unit.getSourceFile().toUri()));
                FileScanner scanner = new FileScanner();
                scanner.scan(unit, null);
                String name = file.getFileName().toString().replace(".java", "");
                classes.add(new SourceClass(file.getName(0).toString(), name, scanner.nested, scanner.methods));
            }
        }
        return classes;
    }

    private static String simpleName(Tree type) {
        return switch (type) {
            case IdentifierTree name -> name.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            default -> type.toString();
        };
    }

    private static final class FileScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Set<String> nested = new HashSet<>();
        private final List<Method> methods = new ArrayList<>();
        private String owner = "";

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            String outer = owner;
            owner = type.getSimpleName().toString();
            if (!outer.isEmpty() && type.getKind() == Tree.Kind.RECORD) {
                nested.add(owner);
            }
            super.visitClass(type, null);
            owner = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            BodyScanner body = new BodyScanner();
            body.scan(method.getBody(), null);
            boolean constructor = method.getName().contentEquals("<init>");
            methods.add(new Method(
                    constructor ? owner : method.getName().toString(),
                    method.getParameters().isEmpty()
                            ? ""
                            : simpleName(method.getParameters().getFirst().getType()),
                    method.getModifiers().getAnnotations().stream()
                            .map(AnnotationTree::getAnnotationType)
                            .map(SourceScan::simpleName)
                            .collect(Collectors.toSet()),
                    body.created,
                    body.called));
            return null;
        }
    }

    private static final class BodyScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Set<String> created = new HashSet<>();
        private final Set<String> called = new HashSet<>();

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            created.add(simpleName(made.getIdentifier()));
            return super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            switch (call.getMethodSelect()) {
                case IdentifierTree own -> called.add(own.getName().toString());
                case MemberSelectTree select
                when select.getExpression() instanceof IdentifierTree owner ->
                    called.add((owner.getName().contentEquals("this") ? "" : owner.getName() + ".")
                            + select.getIdentifier());
                default -> {
                    // a call on a value leads to no other source
                }
            }
            return super.visitMethodInvocation(call, null);
        }
    }
}
