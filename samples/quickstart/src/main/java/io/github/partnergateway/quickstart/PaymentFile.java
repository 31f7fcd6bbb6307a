package io.github.partnergateway.quickstart;

import io.github.partnergateway.model.PaymentRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** A payment in a JSON file. Whatever is wrong with it is said with line and field. */
final class PaymentFile {

    private static final int MAX_BYTES = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private static final Map<Class<?>, String> FORMS = Map.of(
            String.class, "a text in quotation marks", Integer.class, "a whole number", Boolean.class, "true or false");

    private final String name;
    private final byte[] content;

    private PaymentFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The file at a path, or the example that comes with the program. */
    static PaymentFile of(@Nullable Path path) {
        if (path == null) {
            return new PaymentFile("payment.json", example());
        }
        String name = path.toString();
        if (name.isEmpty()) {
            throw new InputException("--payment: names no file");
        }
        try (InputStream file = Files.newInputStream(path)) {
            if (Files.isDirectory(path)) {
                throw new InputException(name + ": is a directory");
            }
            byte[] content = file.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new InputException(name + ": is larger than " + MAX_BYTES + " bytes");
            }
            return new PaymentFile(name, content);
        } catch (NoSuchFileException missing) {
            throw new InputException(name + ": there is no such file");
        } catch (AccessDeniedException denied) {
            throw new InputException(name + ": may not be read");
        } catch (IOException failure) {
            throw new InputException(name + ": cannot be read");
        }
    }

    private static byte[] example() {
        try (InputStream file = PaymentFile.class.getResourceAsStream("/payment.json")) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new IllegalStateException("the example is part of the program", impossible);
        }
    }

    String name() {
        return name;
    }

    /**
     * The payment.
     *
     * @throws InputException if it is not the JSON that the contract says, or breaks rules of the contract, one a line
     */
    PaymentRequest payment() {
        PaymentRequest payment = read();
        FieldLines lines = new FieldLines(JSON, content);
        lines.withNullCharacter().ifPresent(field -> {
            throw new InputException(at(field, lines.of(field)) + "must not contain the character U+0000");
        });
        String violations = Validation.buildDefaultValidatorFactory().getValidator().validate(payment).stream()
                .map(violation -> at(violation, lines))
                .sorted()
                .collect(Collectors.joining(System.lineSeparator()));
        if (!violations.isEmpty()) {
            throw new InputException(violations);
        }
        return payment;
    }

    private PaymentRequest read() {
        try {
            PaymentRequest payment = JSON.readValue(content, PaymentRequest.class);
            if (payment == null) {
                throw new InputException(name + ": must be a JSON object");
            }
            return payment;
        } catch (InputCoercionException tooGreat) {
            throw new InputException(at(field(tooGreat), tooGreat.getLocation().getLineNr())
                    + "must be a whole number below 2147483648");
        } catch (StreamReadException notJson) {
            throw new InputException("%s, line %d, column %d: is not valid JSON: %s"
                    .formatted(
                            name,
                            notJson.getLocation().getLineNr(),
                            notJson.getLocation().getColumnNr(),
                            reason(notJson)));
        } catch (DatabindException notThePayment) {
            throw new InputException(
                    at(field(notThePayment), notThePayment.getLocation().getLineNr()) + rule(notThePayment));
        }
    }

    /** Without what Jackson says of where an object began, which has no place in a message of one line. */
    private static String reason(StreamReadException notJson) {
        return notJson.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "");
    }

    private String at(ConstraintViolation<PaymentRequest> violation, FieldLines lines) {
        String field = violation.getPropertyPath().toString();
        return at(field, lines.of(field)) + violation.getMessage();
    }

    private String at(String field, int line) {
        return name + (line > 0 ? ", line " + line : "") + (field.isEmpty() ? "" : ", " + field) + ": ";
    }

    private static String field(JacksonException failure) {
        return failure.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .collect(Collectors.joining("."));
    }

    private static String rule(DatabindException failure) {
        if (failure.getOriginalMessage().startsWith("Trailing token")) {
            return "nothing may follow the JSON object";
        }
        if (failure instanceof UnrecognizedPropertyException) {
            return "the contract has no such field";
        }
        Class<?> expected =
                failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : Object.class;
        return "must be " + FORMS.getOrDefault(expected, "a JSON object");
    }
}
