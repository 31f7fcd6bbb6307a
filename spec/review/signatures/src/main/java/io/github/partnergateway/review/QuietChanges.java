package io.github.partnergateway.review;

import java.util.stream.Stream;

/**
 * Changes that leave the classes compatible in japicmp's eyes: the names and the order of parameters, and what is said of
 * null. Two strings that change places are the worst of them: callers compile, and send one for the other.
 */
final class QuietChanges {

    private QuietChanges() {}

    static Stream<Change> between(GeneratedJava base, GeneratedJava candidate) {
        return Index.kept(Index.of(base), Index.of(candidate))
                .filter(pair -> !pair[0].text().equals(pair[1].text()))
                .flatMap(pair -> change(pair[0], pair[1]));
    }

    private static Stream<Change> change(Signature before, Signature now) {
        if (!before.parameters().equals(now.parameters())) {
            boolean sameNames = before.parameters().stream()
                    .sorted()
                    .toList()
                    .equals(now.parameters().stream().sorted().toList());
            return Stream.of(change(before, now, sameNames ? "parameters reordered" : "parameter renamed", !sameNames));
        }
        return withoutNullness(before).equals(withoutNullness(now))
                ? Stream.of(change(before, now, "nullness changed", true))
                : Stream.empty();
    }

    private static String withoutNullness(Signature signature) {
        return signature.text().replace(TypeText.NULLABLE, "");
    }

    private static Change change(Signature before, Signature now, String what, boolean compatible) {
        return new Change(
                Surface.of(before.owner()).label(),
                before.owner().replace('$', '.'),
                what,
                before.text() + " -> " + now.text(),
                compatible,
                compatible);
    }
}
