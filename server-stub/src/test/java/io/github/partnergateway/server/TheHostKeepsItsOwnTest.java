package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class TheHostKeepsItsOwnTest extends MockMvcTest {

    @Test
    void pathsAreServedWithItsOwnMapperAndWithoutCredentials() {
        assertThat(mvc.get().uri("/own")).hasStatusOk().bodyText().isEqualTo("{\"first_line\":\"hello\"}");
        assertThat(mvc.get().uri("/collection/own")).hasStatusOk().bodyText().isEqualTo("{\"first_line\":\"hello\"}");
    }

    @Test
    void readingOfTheContractsModelsIsAsLenientAsItsMapper() {
        assertThat(mvc.post()
                        .uri("/own/money")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"amount\":1,\"currency\":null,\"colour\":\"red\"}"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("{\"amount\":\"1\"}");
    }

    @Test
    void contentNegotiationStillRefuses() {
        assertThat(mvc.get().uri("/own").header("Accept", "image/png")).hasStatus(406);
    }

    @Test
    void adviceIsAsked() {
        assertThat(mvc.get().uri("/own/taken")).hasStatus(418).bodyText().isEqualTo("the host's advice");
    }

    @Test
    void failuresAreNotTakenFromIt() {
        assertThat(mvc.get().uri("/own/failure")).failure().hasRootCauseMessage("the host's own");
        assertThat(mvc.get().uri("/collection/own/failure")).failure().hasRootCauseMessage("the host's own");
    }

    @Test
    void wrongMethodsAndUnknownPathsAreAnsweredAsBefore() {
        assertThat(mvc.delete().uri("/collection/own"))
                .hasStatus(405)
                .bodyText()
                .isEmpty();
        assertThat(mvc.get().uri("/unknown")).hasStatus(404).bodyText().isEmpty();
        assertThat(mvc.get().uri("/collections")).hasStatus(404).bodyText().isEmpty();
    }
}
