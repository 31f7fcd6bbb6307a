package io.github.partnergateway.review;

import java.nio.file.Path;

/** Where things lie, as seen from this module. */
final class Repository {

    static final Path ROOT = Path.of("../../..");
    static final Path CONTRACT = ROOT.resolve("spec/openapi.yaml");
    static final Path GOLDEN_SIGNATURES = ROOT.resolve("spec/review/signatures.txt");

    private Repository() {}
}
