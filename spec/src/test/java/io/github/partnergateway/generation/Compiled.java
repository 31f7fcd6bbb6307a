package io.github.partnergateway.generation;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Classes in a folder, compiled and run apart from those of this build. */
record Compiled(Path classes) {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Compiles every source below a folder. */
    static Compiled from(Path sources, Path classes, Path... classPath) throws IOException {
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(sources)) {
            List<Path> units =
                    tree.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-proc:none",
                    "-d",
                    classes.toString(),
                    "-cp",
                    joined(classPath) + System.getProperty("java.class.path"));
            boolean done = JAVAC.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
            if (!done) {
                throw new IllegalArgumentException(complaints.toString());
            }
        }
        return new Compiled(classes);
    }

    /** Calls a static method of a consumer's class with these classes in place of this build's own. */
    Object call(Path consumer, String type, String method) throws IOException, ReflectiveOperationException {
        List<String> places = Stream.concat(
                        Stream.of(classes.toString(), consumer.toString()),
                        Arrays.stream(
                                System.getProperty("java.class.path").split(System.getProperty("path.separator"))))
                .toList();
        URL[] urls = new URL[places.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = Path.of(places.get(i)).toUri().toURL();
        }
        try (URLClassLoader apart = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            return apart.loadClass(type).getMethod(method).invoke(null);
        }
    }

    private static String joined(Path... classPath) {
        return Arrays.stream(classPath)
                .map(place -> place + System.getProperty("path.separator"))
                .collect(Collectors.joining());
    }
}
