package io.github.partnergateway.server.contracttests;

import java.util.List;

/** What may be wrong with a gateway, and which cases report it: by what their names begin with, and no other case. */
enum Defect {
    NONE,

    // requests of the contract and of the vendor's page
    REFUSES_A_PLUS("The example create-payments-request-airtime"),
    WANTS_A_CUSTOMER("A payment of nothing but what is required"),
    REFUSES_AN_EMPTY_QUERY("The sample for C#"),
    REFUSES_UNKNOWN_QUERIES("The sample for Objective-C, ?entities=true"),
    WANTS_A_CONTENT_TYPE("A request without Content-Type"),
    REFUSES_A_CHARSET("The sample for Java, sent as application/json; charset=utf-8"),

    // who may call
    TAKES_ANY_SUBSCRIPTION_KEY("A request with an unknown Ocp-Apim-Subscription-Key"),
    NEEDS_NO_SUBSCRIPTION_KEY("A request without Ocp-Apim-Subscription-Key"),
    TAKES_ANY_TOKEN("An unknown access token"),
    TAKES_AN_EMPTY_TOKEN("A request with an empty Authorization"),
    TAKES_A_TOKEN_WITHOUT_BEARER("An access token without Bearer"),
    DENIES_WITH_403("A request without Ocp-Apim-Subscription-Key"),
    DENIES_IN_THE_TOKENS_SHAPE("Every answer 401 has the fields of one of its examples"),

    // headers
    NEEDS_NO_REFERENCE("X-Reference-Id is required"),
    TAKES_UUIDS_OF_ANY_VERSION(
            "X-Reference-Id must be a UUID of version 4: \"00000000-0000-3000-8",
            "X-Reference-Id must be a UUID of version 4: \"00000000-0000-5000-8",
            "X-Reference-Id must be a UUID of version 4: \"00000000-0000-4000-7",
            "X-Reference-Id must be a UUID of version 4: \"00000000-0000-4000-C",
            "X-Reference-Id must be a UUID of version 4: \"00000000-0000-4000-c"),
    TAKES_UUIDS_OF_ANY_VARIANT(
            "X-Reference-Id must be a UUID of version 4: \"00000000-0000-4000-7",
            "X-Reference-Id must be a UUID of version 4: \"00000000-0000-4000-C",
            "X-Reference-Id must be a UUID of version 4: \"00000000-0000-4000-c"),
    NEEDS_NO_ENVIRONMENT("X-Target-Environment is required"),
    TAKES_A_BLANK_ENVIRONMENT("X-Target-Environment must not be blank and must not contain white space: \"\" is"),
    TAKES_AN_EMPTY_CALLBACK_URL("user information or fragment: \"\" is"),
    TAKES_A_LONG_CALLBACK_URL("X-Callback-Url has at most 2048 characters: 2,049 characters"),
    REFUSES_A_LONG_CALLBACK_URL("X-Callback-Url has at most 2048 characters: 2,048 characters"),
    REFUSES_UPPER_CASE_SCHEMES(
            "user information or fragment: \"HTTP://…",
            "user information or fragment: \"hTTP://…",
            "user information or fragment: \"HtTP://…",
            "user information or fragment: \"HTtP://…",
            "user information or fragment: \"HTTp://…"),
    TAKES_USER_INFORMATION("user information or fragment: \"https://user:secret@shop"),
    TAKES_A_FRAGMENT(
            "user information or fragment: \"HTTP://A/#\" is",
            "user information or fragment: \"https://shop.example.com/payments/"),
    TAKES_BROKEN_ESCAPES("X-Callback-Url keeps the rule of HttpUrl"),
    REFUSES_PORTS("A callback URL with a port"),
    REFUSES_QUERIES("A callback URL with a query"),
    CALLS_A_FOREIGN_HOST_INVALID("A callback URL "),

    // fields
    TAKES_LEADING_ZEROS("after it: \"01\" is answered with 400", "after it: \"01000\" is answered with 400"),
    TAKES_ZERO(
            "after it: \"0\" is answered with 400",
            "after it: \"0.0\" is answered with 400",
            "after it: \"0.00\" is answered with 400",
            "after it: \"0.000\" is answered with 400",
            "after it: \"0.0000\" is answered with 400"),
    TAKES_SIXTEEN_DIGITS("after it: \"1000000000000000\" is answered with 400"),
    TAKES_FIVE_DECIMALS(
            "after it: \"1.00000\" is answered with 400",
            "after it: \"0.10000\" is answered with 400",
            "after it: \"0.01000\" is answered with 400",
            "after it: \"0.00100\" is answered with 400"),
    REFUSES_FOUR_DECIMALS(
            "after it: \"0.0",
            "after it: \"0.1",
            "after it: \"0.9999\"",
            "after it: \"1.0000\"",
            "after it: \"999999999999999.9999\""),
    TAKES_A_SIGN("after it: \"+1000\" is answered with 400"),
    TAKES_AN_EXPONENT("after it: \"1000e1\" is answered with 400"),
    TAKES_A_NUMBER_AS_AMOUNT("money.amount is a string: 1000 is", "money.amount is a string: 1.5 is"),
    NEEDS_NO_AMOUNT("money.amount is required"),
    NEEDS_NO_CURRENCY("money.currency is required"),
    CRASHES_WITHOUT_MONEY("money is required", "money is an object"),
    TAKES_SMALL_LETTERS("money.currency must be three capital letters: \"eur\" is"),
    TAKES_UNKNOWN_CURRENCIES("money.currency keeps the rule of CurrencyCode"),
    REFUSES_WITH_422("money.currency must be three capital letters"),
    TAKES_161_CHARACTERS("senderNote has at most 160 characters: 161 characters"),
    REFUSES_160_CHARACTERS("senderNote has at most 160 characters: 160 characters"),
    COUNTS_UTF_16_UNITS(
            "senderNote has at most 160 characters: 160 characters beyond U+FFFF",
            "receiverMessage has at most 160 characters: 160 characters beyond U+FFFF"),
    TAKES_NULL("is a string: null"),
    TAKES_A_NEGATIVE_COUNT("maxNumberOfRetries is at least 0: -1"),
    REFUSES_A_COUNT_OF_ZERO("maxNumberOfRetries is at least 0: 0"),
    TAKES_A_COUNT_OF_64_BITS("maxNumberOfRetries has the format int32: 2147483648"),
    TAKES_TEXT_AS_COUNT("maxNumberOfRetries is an integer: \"2\""),
    TAKES_A_FRACTION_AS_COUNT("maxNumberOfRetries is an integer: 1.5"),
    TAKES_TEXT_AS_TRUTH("includeSenderCharges is a boolean: \""),
    REFUSES_MORE_THAN_36_CHARACTERS("is a string: 300 characters"),
    REFUSES_EMPTY_TEXTS("is a string: an empty text"),
    REFUSES_LETTERS_OUTSIDE_ASCII("is a string: letters outside ASCII"),
    REFUSES_CHARACTERS_BEYOND_U_FFFF("is a string: a character beyond U+FFFF", "160 characters beyond U+FFFF"),

    // the body as a whole
    CRASHES_ON_AN_EMPTY_BODY("An empty body"),
    TAKES_WHAT_FOLLOWS_THE_BODY("A payment with something behind it"),
    TAKES_OTHER_ENCODINGS("A body that is not UTF-8"),
    TAKES_A_LIST("A payment in a list"),
    REFUSES_ESCAPES("A payment with each character as an escape"),
    TAKES_ANY_TEXT("A body announced as text/plain"),
    TAKES_MORE_THAN_64_KIB("A body of 65,537 bytes"),
    REFUSES_64_KIB("A body of 65,536 bytes"),
    TAKES_ANY_CHUNKS("A body of 65,537 bytes in chunks"),

    // what the API user may do
    TAKES_ANY_ENVIRONMENT("An environment that the API user may not use"),
    CALLS_AN_ENVIRONMENT_INVALID("An environment that the API user may not use"),
    CALLS_ANY_HOST_BACK("A callback to a host that is not registered is answered"),
    CREATES_WHAT_IT_REFUSES("A callback to a host that is not registered creates no payment"),
    CALLS_A_CURRENCY_INVALID("A currency for tests is taken, or refused as INVALID_CURRENCY"),

    // one reference, one payment
    TAKES_DUPLICATES("The same re", "16 requests with one reference at the same time create one payment"),
    COMPARES_BODIES("The same reference with another body"),
    COMPARES_REFERENCES_BY_CASE("The same reference in upper case", "The same reference in lower case"),
    REMEMBERS_THE_LAST_REFERENCE("The same reference after other payments"),
    REMEMBERS_FIFTY_REFERENCES("The same reference after other payments"),
    LOOKS_BEFORE_IT_LEAPS("16 requests with one reference at the same time create one payment"),
    KEEPS_REFUSED_REFERENCES("A refused request creates no payment"),
    CALLS_A_DUPLICATE_NOT_ALLOWED("The same reference with another body", "Every answer 409 has a code of this status"),

    // callbacks
    NEVER_CALLS_BACK("is called back"),
    CALLS_BACK_BY_POST("is called back by PUT"),
    CALLS_BACK_ELSEWHERE("is called back"),
    CALLS_BACK_TWICE("is called back once"),
    CALLS_BACK_TOO_EARLY("A payment of 3000 is called back when its outcome is known"),
    CALLS_BACK_WITHOUT_A_REASON("A payment of 2000 is called back with the reason if it failed"),
    CALLS_BACK_FOR_ANOTHER("is called back under its own reference if any"),
    CALLS_BACK_IN_TEXT("is called back in JSON"),
    CALLS_BACK_IN_LATIN_1("is called back in JSON"),
    CALLS_BACK_WITH_THE_AMOUNT("is called back with fields of the contract"),
    CALLS_BACK_WITH_THE_TOKEN("is called back without credentials"),
    CALLS_DUPLICATES_BACK("A refused duplicate is not called back"),

    // the status
    KNOWS_NO_MALFORMED_REFERENCES("X-Reference-Id must be a UUID of version 4"),
    READS_IN_ANY_ENVIRONMENT("An environment that the API user may not use"),
    READS_BY_CASE("is found in upper case"),
    READS_ANOTHER_PAYMENT("has its own reference"),
    READS_WITH_THE_AMOUNT("Every answer 200 fits its schema, without further fields"),
    GOES_BACK("ends and never goes back"),
    NEVER_ENDS_A_PENDING_PAYMENT("A payment of 3000 ends and never goes back"),
    FAILS_WITHOUT_A_REASON("A payment of 2000 says why if it failed"),

    // tokens
    WANTS_THE_ENVIRONMENT_FOR_A_TOKEN("X-Target-Environment is optional"),
    TAKES_A_BLANK_ENVIRONMENT_FOR_A_TOKEN("X-Target-Environment must not be blank"),
    TAKES_A_FORM_FOR_A_TOKEN("A form that nobody asked for"),
    GIVES_NO_LIFETIME("Every answer 200 fits its schema"),
    GIVES_THE_LIFETIME_AS_TEXT("Every answer 200 fits its schema"),
    GIVES_TOKENS_THAT_ARE_OVER("A token is valid for some time"),
    GIVES_A_REFRESH_TOKEN("Every answer 200 fits its schema, without further fields"),
    LETS_OLD_TOKENS_DIE("A token stays valid when a newer one is created"),
    TAKES_ANY_API_USER("An unknown API user"),
    TAKES_AN_EMPTY_API_KEY("An empty API key"),
    ANSWERS_A_FAILED_LOGIN_WITH_401("A wrong API key", "An empty API key", "An unknown API user"),
    CRASHES_ON_UNREADABLE_BASIC("Basic with what is not Base64"),

    // how answers look
    ACCEPTS_WITH_A_BODY("Every answer 202 has no body"),
    ACCEPTS_WITH_A_LOCATION("Every answer 202 has no header but the contract's"),
    REFUSES_WITH_A_HEADER("Every answer 400 has no header but the contract's"),
    REFUSES_WITH_A_TIMESTAMP("Every answer 400 fits its schema, without further fields"),
    REFUSES_WITH_A_CODE("Every answer 400 has the fields of one of its examples"),
    REFUSES_AS_A_PROBLEM("Every answer 400 has the contract's media type"),
    REFUSES_IN_LATIN_1("Every answer 400 has the contract's media type"),
    REFUSES_IN_WORDS("Every answer 413 fits its schema"),
    NAMES_NO_FIELD("Every answer 400 names the field"),
    REPEATS_ANOTHER_STATUS("Every answer 401 repeats its status if at all"),
    INVENTS_A_WORD("Every answer 409 fits its schema", "The same re", "16 requests");

    private final List<String> reportedBy;

    Defect(String... reportedBy) {
        this.reportedBy = List.of(reportedBy);
    }

    List<String> reportedBy() {
        return reportedBy;
    }
}
