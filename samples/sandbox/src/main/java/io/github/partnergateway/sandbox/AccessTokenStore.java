package io.github.partnergateway.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The access tokens that were given out. Only their hashes are kept: whoever reads the file cannot call with them. */
@Component
class AccessTokenStore {

    static final Duration LIFETIME = Duration.ofHours(1);

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Clock clock;

    AccessTokenStore(JdbcClient database, TransactionOperations transactions, SandboxClock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new token, beside those that the API user has already. */
    String create(String apiUser) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        transactions.executeWithoutResult(transaction -> {
            database.sql("DELETE FROM access_token WHERE expires_at <= :now")
                    .param("now", now.toEpochMilli())
                    .update();
            database.sql("INSERT INTO access_token (hash, api_user, expires_at) VALUES (:hash, :user, :expiry)")
                    .param("hash", hash(token))
                    .param("user", apiUser)
                    .param("expiry", now.plus(LIFETIME).toEpochMilli())
                    .update();
        });
        return token;
    }

    /** The API user to whom a token was given that is still valid. */
    Optional<String> owner(String token) {
        return database.sql("SELECT api_user FROM access_token WHERE hash = :hash AND expires_at > :now")
                .param("hash", hash(token))
                .param("now", clock.millis())
                .query(String.class)
                .optional();
    }

    private static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
