package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A keyword that the templates do not carry into Java would be a rule that nobody enforces: each is listed here first. */
class KeywordsTest {

    private static final Set<String> CARRIED = Set.of(
            "type",
            "description",
            "required",
            "properties",
            "allOf",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "format",
            "example");
    private static final Set<String> EXTENSIONS = Set.of(
            "x-curated",
            "x-observed",
            "x-pattern-message",
            "x-constraint",
            "x-json-alias",
            "x-java-from-string",
            "x-java-money",
            "x-enum-varnames",
            "x-enum-descriptions",
            "x-enum-statuses");

    @Test
    void everyOneInASchemaReachesJava() {
        assertThat(Contract.schemas())
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(schema.names())
                        .filteredOn(keyword -> !keyword.startsWith("x-"))
                        .isSubsetOf(CARRIED));
    }

    @Test
    void everyExtensionIsOneThatMeansSomething() {
        assertThat(Contract.root().tree().filter(node -> !node.path().isEmpty()).map(Node::name))
                .filteredOn(name -> name.startsWith("x-"))
                .isNotEmpty()
                .isSubsetOf(EXTENSIONS);
    }

    @Test
    void theOnlyFormatIsTheSizeOfIntegers() {
        assertThat(Contract.schemas().filter(schema -> schema.has("format")))
                .isNotEmpty()
                .allSatisfy(schema -> {
                    assertThat(schema.at("type").text()).isEqualTo("integer");
                    assertThat(schema.at("format").text()).isEqualTo("int32");
                });
    }

    @Test
    void everyPatternSaysInWordsWhatItWants() {
        assertThat(Contract.schemas().filter(schema -> schema.has("pattern")))
                .isNotEmpty()
                .allSatisfy(schema -> {
                    assertThat(schema.at("pattern").text()).startsWith("^").endsWith("$");
                    assertThat(schema.at("x-pattern-message").text()).startsWith("must ");
                });
    }

    /** Other languages' engines lack them, and the contract is read by their tools too. */
    @Test
    void noPatternUsesWhatOnlySomeEnginesKnow() {
        assertThat(Contract.schemas().filter(schema -> schema.has("pattern")).map(schema -> schema.at("pattern")))
                .extracting(Node::text)
                .extracting(pattern -> pattern.replaceAll("\\[[^]]*]", "x"))
                .noneMatch(pattern -> pattern.contains("(?") || pattern.matches(".*[*+?}]\\+.*"));
    }

    @Test
    void wordsAreListedInSchemasOfTheirOwn() {
        assertThat(Contract.schemas().filter(schema -> schema.has("enum")).map(Node::toString))
                .containsExactlyInAnyOrder("/components/schemas/PaymentState", "/components/schemas/ErrorCode");
    }
}
