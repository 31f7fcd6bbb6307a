package io.github.partnergateway.server.contracttests;

import static io.github.partnergateway.server.contracttests.Defect.*;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the reference gateway for the body. */
final class ReferenceRules {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final List<String> TEXTS = List.of(
            "externalTransactionId",
            "customerReference",
            "serviceProviderUserName",
            "couponId",
            "productId",
            "productOfferingId");

    private final Switch defects;

    ReferenceRules(Switch defects) {
        this.defects = defects;
    }

    JsonNode read(byte[] body) {
        if (body.length == 0 && defects.has(CRASHES_ON_AN_EMPTY_BODY)) {
            throw new IllegalStateException();
        }
        require(
                !defects.has(REFUSES_ESCAPES) || !new String(body, StandardCharsets.UTF_8).contains("\\u"),
                "body",
                "?");
        JsonNode payment;
        try {
            String text = defects.has(TAKES_OTHER_ENCODINGS)
                    ? new String(body, StandardCharsets.UTF_8)
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body))
                            .toString();
            payment = (defects.has(TAKES_WHAT_FOLLOWS_THE_BODY) ? LENIENT : STRICT).readTree(text);
        } catch (CharacterCodingException | JacksonException unreadable) {
            throw Refusal.invalid("body", "must be JSON");
        }
        payment = payment.isArray() && payment.size() == 1 && defects.has(TAKES_A_LIST) ? payment.get(0) : payment;
        require(payment.isObject(), "body", "must be an object");
        checkFields(payment);
        return payment;
    }

    private void checkFields(JsonNode payment) {
        int longest = defects.has(REFUSES_MORE_THAN_36_CHARACTERS) ? 36 : Integer.MAX_VALUE;
        TEXTS.forEach(name -> checkText(payment, name, longest));
        int most = defects.has(TAKES_161_CHARACTERS) ? 161 : defects.has(REFUSES_160_CHARACTERS) ? 159 : 160;
        checkText(payment, "senderNote", most);
        checkText(payment, "receiverMessage", 160);
        require(!defects.has(WANTS_A_CUSTOMER) || payment.has("customerReference"), "customerReference", "is required");
        require(
                !defects.has(REFUSES_A_PLUS)
                        || !payment.path("customerReference").asString("").startsWith("+"),
                "customerReference",
                "must be digits");
        new ReferenceNumbers(defects).check(payment);
        checkMoney(payment.path("money"));
    }

    private void checkText(JsonNode payment, String name, int most) {
        JsonNode text = payment.path(name);
        boolean isAbsent = text.isMissingNode() || text.isNull() && defects.has(TAKES_NULL);
        require(isAbsent || text.isString(), name, "must be a text");
        String value = text.asString("");
        require(!(text.isString() && value.isEmpty()) || !defects.has(REFUSES_EMPTY_TEXTS), name, "must not be empty");
        require(!value.matches(refused()), name, "must be other characters");
        int length = defects.has(COUNTS_UTF_16_UNITS) ? value.length() : value.codePointCount(0, value.length());
        require(length <= most, name, "must have at most 160 characters");
    }

    /** The texts that a defect refuses. */
    private String refused() {
        return defects.has(REFUSES_LETTERS_OUTSIDE_ASCII)
                ? ".*[\u0080-\uD7FF].*"
                : defects.has(REFUSES_CHARACTERS_BEYOND_U_FFFF) ? ".*[\\x{10000}-\\x{10FFFF}].*" : "(?!)";
    }

    private void checkMoney(JsonNode money) {
        if (!money.isObject() && defects.has(CRASHES_WITHOUT_MONEY)) {
            throw new IllegalStateException();
        }
        require(money.isObject(), "money", "is required");
        JsonNode amount = money.path("amount");
        boolean isAbsent = amount.isMissingNode() && defects.has(NEEDS_NO_AMOUNT);
        require(
                isAbsent || amount.isString() || amount.isNumber() && defects.has(TAKES_A_NUMBER_AS_AMOUNT),
                "money.amount",
                "must be a text");
        require(
                isAbsent || new ReferenceNumbers(defects).isAmount(amount.asString()),
                "money.amount",
                "must be positive");
        checkCurrency(money.path("currency"));
    }

    private void checkCurrency(JsonNode currency) {
        if (currency.isMissingNode() && defects.has(NEEDS_NO_CURRENCY)) {
            return;
        }
        require(currency.isString(), "money.currency", "must be a text");
        String code = currency.asString();
        boolean isForm = code.matches(defects.has(TAKES_SMALL_LETTERS) ? "[A-Za-z]{3}" : "[A-Z]{3}");
        if (!isForm && code.length() != 3 && defects.has(REFUSES_WITH_422)) {
            throw new Refusal(Reply.invalid("money.currency", "must be a code").withStatus(422));
        }
        require(isForm, "money.currency", "must be three capital letters");
        boolean isKnown = Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equalsIgnoreCase(code));
        // XTS and its like are no wallet's currencies, and no mistakes either.
        require(isKnown || defects.has(TAKES_UNKNOWN_CURRENCIES), "money.currency", "must be of ISO 4217");
    }

    private void require(boolean isKept, String field, String rule) {
        if (!isKept) {
            throw Refusal.invalid(defects.has(NAMES_NO_FIELD) ? "request" : field, rule);
        }
    }
}
