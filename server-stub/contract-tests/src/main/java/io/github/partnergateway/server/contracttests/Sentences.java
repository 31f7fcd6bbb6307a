package io.github.partnergateway.server.contracttests;

/** The keywords of schemas as sentences. */
final class Sentences {

    private Sentences() {}

    /** What a keyword demands, to be read behind the name of a field. */
    static String of(Part keyword) {
        String value = keyword.text();
        return switch (keyword.name()) {
            case "required" -> "is required";
            case "type" -> "is " + (value.matches("[aeio].*") ? "an " : "a ") + value;
            case "pattern" ->
                owner(keyword).find("x-pattern-message").map(Part::text).orElse("must match " + value);
            case "maxLength" -> "has at most " + value + " characters";
            case "minLength" -> "has at least " + value + " characters";
            case "minimum" -> "is at least " + value;
            case "maximum" -> "is at most " + value;
            case "multipleOf" -> "is a multiple of " + value;
            case "format" -> "has the format " + value;
            case "enum" -> "is one of the contract's words";
            case "x-constraint" -> "keeps the rule of " + value.substring(value.lastIndexOf('.') + 1);
            default -> "keeps " + keyword.name() + " " + Shown.json(keyword.value());
        };
    }

    private static Part owner(Part keyword) {
        String pointer = keyword.pointer();
        return keyword.contract().part(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
