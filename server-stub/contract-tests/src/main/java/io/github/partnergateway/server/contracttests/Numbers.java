package io.github.partnergateway.server.contracttests;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers and truth values near the edges of the constraints of a schema. */
final class Numbers {

    private static final Map<String, Integer> BITS = Map.of("int32", 32, "int64", 64);

    private Numbers() {}

    static Stream<Candidate> near(Part schema) {
        if (schema.says("type", "boolean")) {
            Part type = schema.keyword("type").orElseThrow();
            return Stream.of(true, false).map(value -> Candidate.near(type, value));
        }
        if (!schema.says("type", "integer") && !schema.says("type", "number")) {
            return Stream.empty();
        }
        return Stream.of(bounds(schema, "minimum"), bounds(schema, "maximum"), multiples(schema), width(schema))
                .flatMap(candidates -> candidates);
    }

    private static Stream<Candidate> bounds(Part schema, String keyword) {
        return schema.keyword(keyword).stream()
                .flatMap(rule -> Stream.of(-1, 0, 1)
                        .map(step -> rule.value().decimalValue().add(BigDecimal.valueOf(step)))
                        .map(value -> Candidate.near(rule, plain(value))));
    }

    private static Stream<Candidate> multiples(Part schema) {
        return schema.keyword("multipleOf").stream().flatMap(rule -> {
            BigDecimal step = rule.value().decimalValue();
            return Stream.of(step, step.add(BigDecimal.ONE)).map(value -> Candidate.near(rule, plain(value)));
        });
    }

    /** Schemas say the width of a number by a format, and validators let formats of numbers pass. */
    private static Stream<Candidate> width(Part schema) {
        return schema.keyword("format").filter(rule -> BITS.containsKey(rule.text())).stream()
                .flatMap(rule -> {
                    BigInteger limit = BigInteger.TWO.pow(BITS.get(rule.text()) - 1);
                    List<BigInteger> inside = List.of(limit.subtract(BigInteger.ONE), limit.negate());
                    List<BigInteger> outside = List.of(limit, limit.negate().subtract(BigInteger.ONE));
                    return Stream.concat(
                            inside.stream().map(value -> Candidate.near(rule, value)),
                            outside.stream().map(value -> Candidate.breaking(rule, value)));
                });
    }

    private static Object plain(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? value.toBigIntegerExact() : value;
    }
}
