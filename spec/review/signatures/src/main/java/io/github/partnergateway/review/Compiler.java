package io.github.partnergateway.review;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated code with the build's own options and reads its signatures on the way. */
final class Compiler {

    private static final int COMPLAINTS_SHOWN = 5;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    private final List<String> options = new ArrayList<>(Poms.compilerOptions());

    Compiler() {
        // Libraries' manifests name jars that are not there, which is no fault of the generated code.
        options.addAll(List.of("-proc:none", "-Xlint:-path"));
    }

    GeneratedJava compile(List<Path> sources) throws IOException, UnfitContractException {
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        try (ClassFiles classes = new ClassFiles(files)) {
            JavacTask task = (JavacTask)
                    javac.getTask(null, classes, complaints, options, null, files.getJavaFileObjectsFromPaths(sources));
            SignatureReader reader = new SignatureReader(task.getElements(), task.getTypes());
            List<Signature> signatures = StreamSupport.stream(task.analyze().spliterator(), false)
                    .filter(element -> element.getEnclosingElement() instanceof javax.lang.model.element.PackageElement)
                    .flatMap(reader::read)
                    .sorted()
                    .toList();
            task.generate();
            refuse(complaints.getDiagnostics());
            return new GeneratedJava(signatures, classes.jar());
        }
    }

    private static void refuse(List<Diagnostic<? extends JavaFileObject>> complaints) throws UnfitContractException {
        if (complaints.stream().anyMatch(complaint -> complaint.getKind() == Diagnostic.Kind.ERROR)) {
            throw new UnfitContractException(
                    Status.CANNOT_COMPILE,
                    complaints.stream()
                            .sorted(Comparator.comparing(Diagnostic::getKind))
                            .limit(COMPLAINTS_SHOWN)
                            .map(Compiler::text)
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String text(Diagnostic<? extends JavaFileObject> complaint) {
        String message = complaint.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
        if (complaint.getSource() == null) {
            return message;
        }
        Path file = Path.of(complaint.getSource().toUri());
        return file.getFileName() + ":" + complaint.getLineNumber() + ": " + message;
    }
}
