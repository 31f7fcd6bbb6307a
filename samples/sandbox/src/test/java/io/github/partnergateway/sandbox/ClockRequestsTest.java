package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page in a browser may send to this machine what a form may hold, and anything else only after asking with OPTIONS. */
class ClockRequestsTest {

    private static final String NO_ADVANCE = "{\"advance\": \"PT0S\"}";

    private final Gateway gateway = RunningSandbox.gateway();

    private static String message(HttpResponse<String> answer) {
        return Gateway.json(answer).path("message").stringValue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "nonsense"})
    void areRefusedUnlessTheySayThatTheyAreJson(@Nullable String mediaType) {
        HttpResponse<String> answer = gateway.moveClock("POST", mediaType, NO_ADVANCE);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(message(answer)).isEqualTo("Content-Type: must be application/json");
    }

    @Test
    void areTakenWithTheCharsetOfJson() {
        assertThat(gateway.moveClock("POST", "application/json;charset=utf-8", NO_ADVANCE)
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS", "PROPFIND"})
    void areRefusedWithAnotherMethod(String method) {
        HttpResponse<String> answer = gateway.moveClock(method, "application/json", NO_ADVANCE);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().allValues("Allow")).containsExactly("POST");
        assertThat(message(answer)).isEqualTo("method: must be POST");
    }
}
