package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "^[A-Z]{3}$; AAA; ZZZ",
                "^[0-9]{2,4}$; 00; 9999",
                "^(a|b)c?$; a; ac",
                "^\\d+\\.[0-9]$; 0.0; 9999999999999.9",
                "^x{0,2}$; ''; xx",
                "^[^/]+$; a; aaaaaaaaaaaaa"
            })
    void goesFromItsShortestToItsLongest(String pattern, String shortest, String longest) {
        Regex regex = RegexParser.parse(pattern).orElseThrow();

        assertThat(regex.shortest()).isEqualTo(shortest).matches(pattern);
        assertThat(regex.longest()).isEqualTo(longest).matches(pattern);
    }

    @Test
    void stepsOverEachEdge() {
        Set<String> variants =
                RegexParser.parse("^[1-9][0-9]{0,2}$").orElseThrow().variants();

        assertThat(variants).contains("0", "1", "9", ":", "10", "100", "1000", "1/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(?=a)b$", "(a)\\1", "\\p{L}", "a)", "[a"})
    void leavesWhatItDoesNotReadAlone(String pattern) {
        assertThat(RegexParser.parse(pattern)).isEmpty();
        assertThat(PatternSamples.of(pattern, "a")).contains("a", "", "A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/components/parameters/ReferenceId/schema",
                "/components/parameters/CallbackUrl/schema",
                "/components/parameters/TargetEnvironment/schema",
                "/components/schemas/Money/properties/amount",
                "/components/schemas/Money/properties/currency"
            })
    void readsThePatternsOfTheContract(String schema) {
        String pattern = Contract.published().part(schema).at("pattern").text();

        assertThat(RegexParser.parse(pattern)).isPresent();
        assertThat(PatternSamples.of(pattern, "a"))
                .anyMatch(text -> text.matches(pattern))
                .anyMatch(text -> !text.matches(pattern));
    }
}
