package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class GoldenFilesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FILES = Path.of("examples");

    @ParameterizedTest
    @MethodSource("examples")
    void eachEqualsTheExampleOfItsName(Node example) {
        String file = Contract.resource("examples/" + example.name() + ".json");
        assertThat(JSON.readTree(file).toPrettyString())
                .isEqualTo(JSON.valueToTree(example.at("value").value()).toPrettyString());
    }

    @Test
    void thereIsNoFileWithoutAnExampleAndNoExampleWithoutAFile() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            examples().map(example -> example.name() + ".json").toList());
        }
    }

    @Test
    void everyExampleIsShownSomewhere() {
        Set<String> shown = Contract.mediaTypes()
                .flatMap(type -> type.at("examples").names().stream())
                .collect(Collectors.toSet());
        assertThat(examples().map(Node::name)).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void everyRequestAndAnswerWithABodyHasOne() {
        assertThat(Contract.mediaTypes())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.at("examples").names()).isNotEmpty());
    }

    /** The vendor's page shows it under 409 and 500, with the message "string": it stands for nothing. */
    @Test
    void thePlaceholderOfThePageHasNone() {
        List<Object> codes = examples()
                .map(example -> example.at("value"))
                .filter(value -> value.has("code"))
                .map(value -> value.at("code").value())
                .toList();
        assertThat(codes).contains("RESOURCE_ALREADY_EXIST").doesNotContain("PAYEE_NOT_FOUND");
    }

    private static Stream<Node> examples() {
        return Contract.root().at("components", "examples").children();
    }
}
