package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the contract demands of a request is demanded of the gateway. */
class CoverageTest {

    private static final Set<String> CONSTRAINTS = Set.of(
            "type", "required", "pattern", "maxLength", "minLength", "minimum", "maximum", "enum", "x-constraint");

    private final Contract contract = Contract.published();
    private final GatewayUnderTest gateway = GatewayUnderTest.at("http://127.0.0.1:1")
            .implementing(Operation.CREATE_PAYMENTS, Operation.GET_PAYMENT_STATUS, Operation.CREATE_ACCESS_TOKEN)
            .subscriptionKey("key")
            .apiUser("user", "key")
            .callbackHost("127.0.0.1")
            .build();

    @Test
    void everyConstraintOfARequestHasARefusal() {
        Set<String> refused = refusals();

        assertThat(constraints(schemas()))
                .isNotEmpty()
                .allSatisfy(pointer -> assertThat(refused).contains(pointer));
    }

    @Test
    void everyConstraintIsOfAKindThatIsKnown() {
        assertThat(schemas().flatMap(schema -> schema.parts().stream()).map(Part::name))
                .containsOnly(Stream.concat(
                                CONSTRAINTS.stream(),
                                Stream.of(
                                        "format",
                                        "allOf",
                                        "properties",
                                        "description",
                                        "example",
                                        "x-curated",
                                        "x-pattern-message",
                                        "x-java-money"))
                        .filter(known ->
                                schemas().anyMatch(schema -> schema.value().has(known)))
                        .toArray(String[]::new));
    }

    @Test
    void everyCaseStandsSomewhereInTheContract() {
        assertThat(cases().map(Case::rule)).allSatisfy(rule -> {
            assertThat(rule.line()).isGreaterThan(1);
            assertThat(rule.excerpt()).isNotBlank();
        });
    }

    @Test
    void noTwoCasesOfAnOperationHaveTheSameName() {
        List<String> names = Reports.names(contract, gateway);
        assertThat(names).doesNotHaveDuplicates();
    }

    private Set<String> refusals() {
        return cases().filter(each -> each.name().endsWith("is answered with 400"))
                .map(each -> each.rule().pointer())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Case> cases() {
        return Stream.of(Operation.values()).flatMap(operation -> {
            try (Session session = new Session(contract, gateway)) {
                return Chapters.of(operation, session).stream().flatMap(chapter -> chapter.cases().stream());
            }
        });
    }

    private static List<String> constraints(Stream<Part> schemas) {
        return schemas.flatMap(schema -> schema.parts().stream())
                .filter(keyword -> CONSTRAINTS.contains(keyword.name()))
                // Headers are text on the wire, and the body itself is the concern of cases of its own.
                .filter(keyword -> !keyword.pointer()
                        .matches(".*/(parameters/.*|PaymentRequest)/type|.*/parameters/.*/schema/type"))
                .map(Part::pointer)
                .toList();
    }

    private Stream<Part> schemas() {
        Stream<Part> parameters =
                contract.part("/components/parameters").parts().stream().map(each -> each.at("schema"));
        Stream<Part> bodies = Stream.of("PaymentRequest", "Money")
                .map(name -> contract.part("/components/schemas/" + name))
                .flatMap(schema -> Stream.concat(Stream.of(schema), schema.at("properties").parts().stream()));
        return Stream.concat(parameters, bodies);
    }
}
