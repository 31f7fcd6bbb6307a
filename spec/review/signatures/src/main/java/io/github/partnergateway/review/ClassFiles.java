package io.github.partnergateway.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** What the compiler reads and writes: the class path without the generated classes of this build, and a jar in memory. */
final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final List<String> hidden = Surface.packages();
    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

    ClassFiles(JavaFileManager rest) {
        super(rest);
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        return location == StandardLocation.CLASS_PATH && hidden.contains(packageName)
                ? List.of()
                : super.list(location, packageName, kinds, recurse);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                written.put(className.replace('.', '/') + ".class", bytes);
                return bytes;
            }
        };
    }

    byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, ByteArrayOutputStream> file : written.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                file.getValue().writeTo(jar);
            }
        }
        return bytes.toByteArray();
    }

    /** The rest is shared by all compilations and stays open. */
    @Override
    public void close() {}
}
