package io.github.partnergateway.review;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds signatures by type and key. */
record Index(Map<String, Signature> signatures) {

    static final Comparator<Change> REPORTED = Comparator.comparing(Change::surface)
            .thenComparing(Change::type)
            .thenComparing(Change::signature)
            .thenComparing(Change::change);

    static Index of(GeneratedJava java) {
        return new Index(java.signatures().stream().collect(toMap(Index::place, Function.identity())));
    }

    /** A member as it is written, or as it was and is now. */
    static String text(Index before, Index after, String type, String key) {
        String old = before.find(type, key);
        String now = after.find(type, key);
        if (old == null || now == null || old.equals(now)) {
            return Objects.requireNonNullElseGet(old == null ? now : old, () -> type + " " + key);
        }
        return old + " -> " + now;
    }

    /** Both signatures of everything that is there before and after. */
    static Stream<Signature[]> kept(Index before, Index after) {
        Set<String> places = after.signatures.keySet();
        return before.signatures.entrySet().stream()
                .filter(entry -> places.contains(entry.getKey()))
                .map(entry -> new Signature[] {entry.getValue(), after.signatures.get(entry.getKey())});
    }

    boolean has(String type, String key) {
        return find(type, key) != null;
    }

    private @Nullable String find(String type, String key) {
        Signature signature = signatures.get(type + "#" + key);
        return signature == null ? null : signature.text();
    }

    private static String place(Signature signature) {
        return signature.owner() + "#" + signature.key();
    }
}
