package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiValidityTest {

    @Test
    void theContractIsValidOpenApi() {
        assertThat(complaints(Contract.text())).isEmpty();
    }

    @Test
    void aFaultWouldBeFound() {
        assertThat(complaints(Contract.text().replace("operationId:", "operationid:")))
                .isNotEmpty();
    }

    @Test
    void itIsOneSelfContainedFile() {
        assertThat(Contract.root().tree().filter(node -> node.isNamed("$ref")).map(Node::text))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).startsWith("#/components/"));
    }

    @Test
    void everyComponentIsUsed() {
        List<String> references = Contract.root()
                .tree()
                .filter(node -> node.isNamed("$ref"))
                .map(Node::text)
                .toList();
        assertThat(Contract.root().at("components").children())
                .filteredOn(kind -> !kind.isNamed("securitySchemes"))
                .flatMap(kind -> kind.children().toList())
                .allSatisfy(component -> assertThat(references).contains("#" + component));
    }

    private static List<String> complaints(String contract) {
        return new OpenAPIV3Parser().readContents(contract, null, null).getMessages();
    }
}
