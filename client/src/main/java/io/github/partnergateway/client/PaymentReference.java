package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identification of one payment, and what keeps it from being made twice: the contract's {@code X-Reference-Id}, a UUID of
 * version 4 in lower case.
 *
 * <p>One payment has one reference for all its repetitions. Keep the reference before paying, or derive it from something that
 * you keep anyway, so that the same payment can be resumed after a crash.
 */
public final class PaymentReference {

    private static final Pattern VERSION_4 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private final String value;

    private PaymentReference(String value) {
        this.value = value;
    }

    /** A new reference, for a payment that was never tried. */
    public static PaymentReference random() {
        return new PaymentReference(UUID.randomUUID().toString());
    }

    /**
     * A reference that was kept.
     *
     * @param reference a UUID of version 4; upper case is read as lower case
     * @throws IllegalArgumentException if it is not one
     */
    public static PaymentReference of(String reference) {
        String lowerCase = reference.toLowerCase(Locale.ROOT);
        if (!VERSION_4.matcher(lowerCase).matches()) {
            throw new IllegalArgumentException("reference: must be a UUID of version 4");
        }
        return new PaymentReference(lowerCase);
    }

    /**
     * The reference that belongs to a name of yours: the same name gives the same reference, on every machine and for ever.
     * Choose a name that stands for one payment and no other, such as {@code "shop-7/order-4711/payment-1"}: a second payment
     * for the same order needs a name of its own.
     *
     * <p>It is the head of the name's SHA-256 hash, with the version and variant bits of a UUID of version 4, which is what the
     * gateway demands.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static PaymentReference derivedFrom(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
        ByteBuffer hash = ByteBuffer.wrap(sha256(name));
        long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x0000_0000_0000_4000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new PaymentReference(new UUID(high, low).toString());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentReference that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The UUID in lower case, as it is sent. */
    @Override
    public String toString() {
        return value;
    }
}
