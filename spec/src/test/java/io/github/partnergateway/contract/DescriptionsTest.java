package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    @Test
    void everythingThatHasANameHasOne() {
        Node components = Contract.root().at("components");
        Stream<Node> described = Stream.of(
                        Contract.operations(),
                        Contract.root().at("tags").children(),
                        Contract.root().at("servers").children(),
                        components.at("parameters").children(),
                        components.at("requestBodies").children(),
                        components.at("responses").children(),
                        components.at("securitySchemes").children(),
                        Contract.schemas().filter(schema -> !schema.isNamed("schema")))
                .flatMap(nodes -> nodes);
        assertThat(described)
                .hasSizeGreaterThan(50)
                .allSatisfy(node ->
                        assertThat(node.at("description").text()).isNotBlank().endsWith("."));
    }

    @Test
    void operationsAndExamplesHaveASummary() {
        assertThat(Stream.concat(
                        Contract.operations(),
                        Contract.root().at("components", "examples").children()))
                .allSatisfy(node -> assertThat(node.at("summary").text()).isNotBlank());
    }

    /** They become Javadoc: a comment must not end early, and nothing may be taken for a tag. */
    @Test
    void theyAreSafeInJavadoc() {
        assertThat(prose())
                .hasSizeGreaterThan(90)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("*/", "<", ">", "&", "{@")
                        .doesNotContainPattern("(^|\\s)@"));
    }

    private static List<String> prose() {
        return Contract.root()
                .tree()
                .filter(node -> node.isNamed("description") || node.isNamed("summary") || ofAWord(node))
                .filter(node -> node.value() instanceof String)
                .map(Node::text)
                .toList();
    }

    private static boolean ofAWord(Node node) {
        return node.path().contains("x-enum-descriptions");
    }
}
