package io.github.partnergateway.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the Java of contracts, one after the other; the sources lie in a folder for as long as that takes. */
final class Builder {

    private final Compiler compiler = new Compiler();

    GeneratedJava build(Path contract) throws IOException, UnfitContractException {
        Path folder = Files.createTempDirectory("contract-signatures");
        try {
            List<Path> sources = new ArrayList<>();
            for (Surface surface : Surface.values()) {
                Path packages = Generator.generate(surface, contract, folder.resolve(surface.label()));
                sources.addAll(javaFiles(packages));
            }
            return compiler.compile(sources);
        } finally {
            delete(folder);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
