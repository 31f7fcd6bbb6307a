package io.github.partnergateway.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small changes of the contract, all judged in one run. */
class CandidatesTest {

    private static final Map<List<Boolean>, String> VERDICTS = Map.of(
            List.of(true, true), "fits",
            List.of(false, false), "breaks",
            List.of(false, true), "breaks sources",
            List.of(true, false), "breaks binaries");

    private static JsonNode candidates;

    @BeforeAll
    static void judge(@TempDir Path folder) throws IOException {
        String contract = Files.readString(Repository.CONTRACT);
        List<Object> arguments = new ArrayList<>(List.of(Repository.CONTRACT));
        for (ContractChange change : ContractChange.values()) {
            arguments.add(Files.writeString(folder.resolve(change.name()), change.apply(contract)));
        }
        for (UnfitContract change : UnfitContract.values()) {
            arguments.add(Files.writeString(folder.resolve(change.name()), change.apply(contract)));
        }
        Run run = Run.of(arguments.toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        candidates = new ObjectMapper().readTree(run.out()).get("candidates");
        assertThat(candidates).hasSize(arguments.size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void areCompared(ContractChange change) {
        JsonNode candidate = candidate(change);
        assertThat(lines(candidate)).containsExactlyInAnyOrderElementsOf(change.expected());
        assertThat(candidate.get("status").textValue())
                .isEqualTo(change.expected().isEmpty() ? "unchanged" : "ok");
        assertThat(candidate.get("message").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void saySoWhereNoJavaComesOfThem(UnfitContract change) {
        JsonNode candidate = candidate(change);
        assertThat(candidate.get("status").textValue())
                .isEqualTo(change.status().word());
        assertThat(candidate.get("message").textValue())
                .contains(change.message())
                .hasLineCount(1);
        assertThat(candidate.get("changes")).isEmpty();
    }

    private static JsonNode candidate(Enum<?> change) {
        return StreamSupport.stream(candidates.spliterator(), false)
                .filter(candidate -> candidate.get("file").textValue().endsWith(change.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(JsonNode candidate) {
        return StreamSupport.stream(candidate.get("changes").spliterator(), false)
                .map(CandidatesTest::line)
                .toList();
    }

    private static String line(JsonNode change) {
        String type = change.get("class").textValue();
        assertThat(type)
                .startsWith("io.github.partnergateway." + change.get("surface").textValue() + ".");
        return "%s %s, %s: %s"
                .formatted(
                        VERDICTS.get(List.of(
                                change.get("sourceCompatible").booleanValue(),
                                change.get("binaryCompatible").booleanValue())),
                        type.substring("io.github.partnergateway.".length()),
                        change.get("change").textValue(),
                        change.get("signature").textValue());
    }
}
