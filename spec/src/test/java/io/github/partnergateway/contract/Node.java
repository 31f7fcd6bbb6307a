package io.github.partnergateway.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A place in a contract: the names that lead to it and what is there; references in it lead to the same contract. */
record Node(Object contract, List<String> path, Object value) {

    static Node root(Object contract) {
        return new Node(contract, List.of(), contract);
    }

    String name() {
        return path.get(path.size() - 1);
    }

    boolean isNamed(String name) {
        return !path.isEmpty() && name().equals(name);
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name);
    }

    /** What lies under a name, references followed. */
    Node at(String... names) {
        Node here = this;
        for (String name : names) {
            here = here.child(name).target();
        }
        return here;
    }

    /** The same place, or the one that it refers to. */
    Node target() {
        if (!has("$ref")) {
            return this;
        }
        String pointer = child("$ref").text();
        return root(contract).at(pointer.substring("#/".length()).split("/"));
    }

    /** This place and all that it leads to, references followed; each place once. */
    Stream<Node> reach() {
        Map<String, Node> reached = new LinkedHashMap<>();
        Deque<Node> left = new ArrayDeque<>(List.of(this));
        while (!left.isEmpty()) {
            Node here = left.pop().target();
            if (reached.putIfAbsent(here.pointer(), here) == null) {
                here.children().forEach(left::push);
            }
        }
        return reached.values().stream();
    }

    String text() {
        return (String) value;
    }

    List<String> texts() {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }

    List<String> names() {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What lies directly below, as written: references are not followed. */
    Stream<Node> children() {
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> new Node(contract, append(String.valueOf(i)), list.get(i)));
        }
        return names().stream().map(this::child);
    }

    /** This place and all below it. */
    Stream<Node> tree() {
        return Stream.concat(Stream.of(this), children().flatMap(Node::tree));
    }

    private Node child(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("there is no " + name + " at " + this);
        }
        return new Node(contract, append(name), ((Map<?, ?>) value).get(name));
    }

    private List<String> append(String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    /** As a reference names it behind its number sign. */
    String pointer() {
        return path.stream()
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return path.stream().map(name -> "/" + name).collect(Collectors.joining());
    }
}
