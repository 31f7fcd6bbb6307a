package io.github.partnergateway.sandbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tcases for OpenAPI reads the contract by itself, makes requests of it, and judges what the sandbox answers. */
class IndependentJudgeTest {

    private static final int ROUNDS = 5;
    private static final int STRICTER = 6;
    private static final int LAXER = 7;
    private static final int ANOTHER_SHAPE = 8;

    private final JudgedContract contract = JudgedContract.published();

    @TestFactory
    Stream<DynamicTest> whatItTries() {
        Judge judge = new Judge(RunningSandbox.baseUrl(), contract);
        List<JudgedCase> cases =
                contract.cases(IntStream.rangeClosed(1, ROUNDS)).toList();
        System.out.printf("Tcases tries %d cases of the contract on the sandbox%n", cases.size());
        return cases.stream().map(tried -> dynamicTest(tried.displayName(), () -> judge.judge(tried)));
    }

    @Test
    void eachOperationIsTriedWithGoodRequestsAndBadOnes() {
        Map<String, List<JudgedCase>> operations = contract.cases(IntStream.of(1))
                .collect(groupingBy(tried -> tried.request().getPath()));

        assertThat(operations)
                .hasSize(3)
                .allSatisfy((path, cases) -> assertThat(cases)
                        .anyMatch(tried -> !tried.request().isFailure())
                        .anyMatch(tried ->
                                tried.request().isFailure() && !tried.request().isAuthFailure())
                        .anyMatch(tried -> tried.request().isAuthFailure()));
    }

    @Test
    void noReadingIsArguedThatNoCaseNeeds() {
        assertThat(contract.cases(IntStream.rangeClosed(1, ROUNDS))
                        .flatMap(tried -> ArguedReading.of(tried).stream())
                        .collect(toSet()))
                .containsExactlyInAnyOrder(ArguedReading.values());
    }

    /** In place of a gateway that is wrong: the sandbox beside a contract that says something else. */
    @Test
    void aGatewayThatIsStricterThanTheContractIsFound() {
        assertThat(complaints(STRICTER, "maxLength: 160", "maxLength: 200"))
                .contains("POST /collection/v2_0/payment takes body.senderNote: Length='< 200' (round 6)")
                .allMatch(complaint -> complaint.contains(" takes "));
    }

    @Test
    void aGatewayThatIsLaxerThanTheContractIsFound() {
        assertThat(complaints(LAXER, "maxLength: 160", "maxLength: 100"))
                .containsExactlyInAnyOrder(
                        "POST /collection/v2_0/payment refuses body.receiverMessage: Length=101 (round 7)",
                        "POST /collection/v2_0/payment refuses body.senderNote: Length=101 (round 7)");
    }

    @Test
    void anAnswerOfAnotherShapeIsFound() {
        assertThat(complaints(
                        ANOTHER_SHAPE,
                        "\n        statusCode:\n          type: integer",
                        "\n        statusCode:\n          type: boolean"))
                .hasSize(5)
                .allMatch(complaint -> complaint.contains(" refuses Auth."));
    }

    private static List<String> complaints(int round, String rule, String other) {
        String contract = JudgedContract.text().replace(rule, other);
        assertThat(contract).isNotEqualTo(JudgedContract.text());
        JudgedContract changed = new JudgedContract(contract);
        Judge judge = new Judge(RunningSandbox.baseUrl(), changed);
        return changed.cases(IntStream.of(round))
                .filter(tried -> catchThrowable(() -> judge.judge(tried)) != null)
                .map(JudgedCase::displayName)
                .toList();
    }
}
