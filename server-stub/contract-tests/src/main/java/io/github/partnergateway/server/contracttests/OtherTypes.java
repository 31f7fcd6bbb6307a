package io.github.partnergateway.server.contracttests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values of another type than the one of a schema, some of which a lenient reader would take for it. */
final class OtherTypes {

    private OtherTypes() {}

    static Stream<Candidate> than(Part schema, JsonNode accepted) {
        return schema.keyword("type").stream()
                .flatMap(type -> Stream.concat(
                        values(type.text(), accepted).stream().map(value -> Candidate.near(type, value)),
                        Stream.of(new Candidate(Json.NULL, "null", type, false))));
    }

    private static List<Object> values(String type, JsonNode accepted) {
        List<Object> values = new ArrayList<>();
        if (!type.equals("string")) {
            values.addAll(List.of("", accepted.isValueNode() ? accepted.asString() : "{}"));
        }
        if (!type.equals("integer") && !type.equals("number")) {
            values.add(number(accepted));
        }
        if (!type.equals("number")) {
            values.add(new BigDecimal("1.5"));
        }
        if (!type.equals("boolean")) {
            values.add(true);
        }
        if (!type.equals("object")) {
            values.add(Map.of());
        }
        if (!type.equals("array")) {
            values.add(List.of());
        }
        return values;
    }

    /** The accepted text as a number, if it reads as one. */
    private static Object number(JsonNode accepted) {
        try {
            return new BigDecimal(accepted.asString("1")).toBigIntegerExact();
        } catch (ArithmeticException | NumberFormatException noNumber) {
            return 1;
        }
    }
}
