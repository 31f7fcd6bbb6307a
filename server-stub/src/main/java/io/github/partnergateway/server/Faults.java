package io.github.partnergateway.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is wrong with a part of a request, field by field. Its text comes sorted. */
final class Faults {

    /** So that an answer to many faults is not many times as long as what it answers. */
    private static final int MOST_NAMED = 50;

    private final Map<String, Set<String>> rules = new TreeMap<>();

    void add(String field, String rule) {
        rules.computeIfAbsent(field, unused -> new LinkedHashSet<>()).add(rule);
    }

    /** Adds what concerns other fields: one that could not be read, and what is inside it, is not judged by its value too. */
    void addOfOtherFields(Faults others) {
        Set<String> known = Set.copyOf(rules.keySet());
        others.rules.forEach((field, more) -> {
            if (known.stream().noneMatch(outer -> isWithin(field, outer))) {
                more.forEach(rule -> add(field, rule));
            }
        });
    }

    /** Drops what concerns a field and what is inside it. */
    void forget(String field) {
        rules.keySet().removeIf(known -> isWithin(known, field));
    }

    void throwIfAny() {
        if (!rules.isEmpty()) {
            throw new RequestRejectedException(Answer.invalid(text()));
        }
    }

    private static boolean isWithin(String field, String outer) {
        return field.equals(outer) || field.startsWith(outer + ".") || field.startsWith(outer + "[");
    }

    private String text() {
        List<String> all = rules.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(rule -> field.getKey() + ": " + rule))
                .sorted()
                .toList();
        return all.size() <= MOST_NAMED
                ? String.join("; ", all)
                : String.join("; ", all.subList(0, MOST_NAMED)) + "; and %d more".formatted(all.size() - MOST_NAMED);
    }
}
