package io.github.partnergateway.server.contracttests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where each part of a YAML file stands. */
final class YamlLines {

    private static final int LONGEST_EXCERPT = 5;

    private final List<String> text;
    private final Map<String, Integer> lines = new HashMap<>();

    YamlLines(String text, Node root) {
        this.text = text.lines().toList();
        note("", root, 0);
    }

    Rule rule(String pointer) {
        int line = lines.getOrDefault(pointer, 0);
        return new Rule(pointer, line + 1, excerpt(line));
    }

    private void note(String pointer, Node node, int line) {
        lines.put(pointer, line);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String name = ((ScalarNode) entry.getKeyNode()).getValue();
                note(
                        Pointer.plus(pointer, name),
                        entry.getValueNode(),
                        entry.getKeyNode().getStartMark().getLine());
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                Node element = sequence.getValue().get(i);
                note(
                        Pointer.plus(pointer, "" + i),
                        element,
                        element.getStartMark().getLine());
            }
        }
    }

    /** The line and what is indented below it. */
    private String excerpt(int first) {
        int end = first + 1;
        while (end < text.size() && indentation(end) > indentation(first)) {
            end++;
        }
        String excerpt = String.join("\n", text.subList(first, Math.min(end, first + LONGEST_EXCERPT)))
                .stripIndent();
        return end > first + LONGEST_EXCERPT ? excerpt + "\n  …" : excerpt;
    }

    private int indentation(int line) {
        String content = text.get(line);
        return content.isBlank()
                ? Integer.MAX_VALUE
                : content.length() - content.stripLeading().length();
    }
}
