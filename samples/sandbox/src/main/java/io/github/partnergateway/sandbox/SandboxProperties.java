package io.github.partnergateway.sandbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What can be configured, under {@code sandbox.*}. Anything else there is a mistake and keeps the sandbox from starting.
 *
 * @param data the directory of the database; created if it is missing
 * @param settleAfter how long a pending payment stays pending
 * @param apiUser the API user that may call
 * @param apiKey with which it obtains access tokens
 * @param subscriptionKey that every call carries
 * @param targetEnvironment the one that the API user may use
 * @param callbackHosts where callbacks may go
 */
@Validated
@ConfigurationProperties(prefix = "sandbox", ignoreUnknownFields = false)
record SandboxProperties(
        @NotNull Path data,
        @NotNull @DurationMin Duration settleAfter,
        @NotBlank String apiUser,
        @NotBlank String apiKey,
        @NotBlank String subscriptionKey,

        @NotNull @Pattern(regexp = "\\S+", message = "must not be blank and must not contain white space")
        String targetEnvironment,

        @NotEmpty Set<@NotBlank String> callbackHosts) {

    /** Without the keys, so that they appear in no log. */
    @Override
    public String toString() {
        return "SandboxProperties[data=" + data + ", settleAfter=" + settleAfter + ", apiUser=" + apiUser
                + ", targetEnvironment=" + targetEnvironment + ", callbackHosts=" + callbackHosts + "]";
    }
}
