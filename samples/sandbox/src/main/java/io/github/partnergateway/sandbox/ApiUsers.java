package io.github.partnergateway.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The API users that exist: the one that the configuration names. */
@Component
class ApiUsers {

    private final ApiUser configured;
    private final byte[] apiKey;

    ApiUsers(SandboxProperties properties) {
        configured = new ApiUser(
                properties.apiUser(),
                properties.targetEnvironment(),
                properties.callbackHosts().stream()
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
        apiKey = bytes(properties.apiKey());
    }

    Optional<ApiUser> byId(String id) {
        return Optional.of(configured).filter(user -> user.id().equals(id));
    }

    /** The API user with that key; keys are compared in a time that does not depend on where they differ. */
    Optional<ApiUser> byKey(String id, String key) {
        return byId(id).filter(user -> MessageDigest.isEqual(apiKey, bytes(key)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
