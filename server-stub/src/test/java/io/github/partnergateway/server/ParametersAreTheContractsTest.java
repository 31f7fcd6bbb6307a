package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.server.api.PaymentsApi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What an implementation may repeat of its interface. Bean Validation lets nobody constrain a parameter once more. */
@ExtendWith(OutputCaptureExtension.class)
class ParametersAreTheContractsTest {

    @EnableAutoConfiguration
    abstract static class AnyCaller implements CallerAuthenticator {

        @Override
        public boolean isSubscribed(String subscriptionKey) {
            return true;
        }

        @Override
        public Optional<Principal> byAccessToken(String accessToken, String subscriptionKey) {
            return Optional.of(() -> "user");
        }

        @Override
        public Optional<Principal> byApiKey(String apiUser, String apiKey, String subscriptionKey) {
            return Optional.empty();
        }
    }

    @RestController
    static class WithBindings extends AnyCaller implements PaymentsApi {

        @Override
        public void createPayments(
                @RequestHeader("X-Reference-Id") String reference,
                @RequestHeader("X-Target-Environment") String environment,
                @RequestBody PaymentRequest payment,
                @RequestHeader(value = "X-Callback-Url", required = false) @Nullable String callbackUrl) {}
    }

    @RestController
    static class WithTheSameConstraint extends AnyCaller implements PaymentsApi {

        @Override
        public void createPayments(
                String reference, String environment, @Valid PaymentRequest payment, @Nullable String callbackUrl) {}
    }

    @RestController
    static class WithAnotherConstraint extends AnyCaller implements PaymentsApi {

        @Override
        public void createPayments(
                String reference, String environment, PaymentRequest payment, @NotNull String callbackUrl) {}
    }

    @Test
    void bindingsMayBeRepeated() {
        try (RunningHost host = RunningHost.with(WithBindings.class)) {
            assertThat(host.createPayments(Golden.file("create-payments-request"))
                            .status())
                    .isEqualTo(202);
            assertThat(host.createPayments(Calls.PAYMENT, Wire.CREDENTIALS, "{}")
                            .body())
                    .isEqualTo(Golden.message("X-Reference-Id: is missing"));
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {WithTheSameConstraint.class, WithAnotherConstraint.class})
    void constraintsKeepTheApplicationFromStarting(Class<?> implementation, CapturedOutput output) {
        assertThatException().isThrownBy(() -> RunningHost.with(implementation).close());
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains(implementation.getName() + ".createPayments has constraints on its parameters")
                .contains("Remove @Valid, @NotNull and their like");
    }
}
