package io.github.partnergateway.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract as it was released last, and what another one breaks of it. */
record Baseline(Node released) {

    /** What is broken, in words, without what was accepted; a new major version may break everything. */
    List<String> brokenBy(Node contract, List<String> accepted) {
        if (major(contract) > major(released)) {
            return List.of();
        }
        Set<String> known = words(given(released));
        Set<String> given = words(given(contract));
        Set<String> demanded = words(demanded(released));
        // Of what is gone as a whole, the parts are not told too, and what is new may demand what it likes.
        Stream<Promise> gone = given(released)
                .filter(promise -> !given.contains(promise.words()))
                .filter(promise -> given.contains(promise.within()) || !known.contains(promise.within()));
        Stream<Promise> more = demanded(contract)
                .filter(promise -> !demanded.contains(promise.words()))
                .filter(promise -> known.contains(promise.within()));
        return Stream.concat(said("no longer: ", gone, accepted), said("only now: ", more, accepted))
                .toList();
    }

    private static Stream<Promise> given(Node contract) {
        return Stream.concat(OperationPromises.given(contract), SchemaPromises.given(contract));
    }

    private static Stream<Promise> demanded(Node contract) {
        return Stream.concat(OperationPromises.demanded(contract), SchemaPromises.demanded(contract));
    }

    private static Set<String> words(Stream<Promise> promises) {
        return promises.map(Promise::words).collect(Collectors.toSet());
    }

    private static Stream<String> said(String what, Stream<Promise> broken, List<String> accepted) {
        return broken.filter(promise -> accepted.stream().noneMatch(promise::isGivenUpBy))
                .map(promise -> what + promise.words() + " (#" + promise.pointer() + ")");
    }

    private static int major(Node contract) {
        return Integer.parseInt(contract.at("info", "version").text().split("\\.")[0]);
    }
}
