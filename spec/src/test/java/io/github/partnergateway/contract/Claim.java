package io.github.partnergateway.contract;

import static java.util.function.Predicate.not;

import java.util.Set;
import java.util.stream.Stream;

/** Something that the contract says of the gateway, and whether it is marked as curated or observed. */
record Claim(String name, boolean marked) {

    /** Extensions that change what is allowed or read, unlike those that merely name or explain. */
    private static final Set<String> RULES_OF_OURS = Set.of("x-constraint", "x-json-alias");

    /** What is said at a place, where a mark may stand at the place or, of something that the page does not have, around it. */
    static Claim at(String name, Node place, boolean markedAround) {
        Node here = place.target();
        return new Claim(name, markedAround || here.has("x-curated") || here.has("x-observed"));
    }

    /** The same, and a claim for each rule there: for every keyword that is not part of the name or mere prose. */
    static Stream<Claim> withRules(String name, Node place, boolean markedAround, Set<String> noRules) {
        Claim itself = at(name, place, markedAround);
        return Stream.concat(
                Stream.of(itself),
                place.names().stream()
                        .filter(not(noRules::contains))
                        .filter(keyword -> !keyword.startsWith("x-") || RULES_OF_OURS.contains(keyword))
                        .map(keyword -> new Claim(name + " " + keyword, itself.marked)));
    }

    boolean isOnThePage() {
        return VendorPage.CLAIMS.contains(name);
    }

    /**
     * Whether the mark is about everything within: a mark at something that the page has is about that one's own rules, and
     * what lies within has to have its own.
     */
    boolean marksAllWithin() {
        return marked && !isOnThePage();
    }
}
