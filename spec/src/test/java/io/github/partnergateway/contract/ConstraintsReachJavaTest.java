package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.partnergateway.validation.CodePointLength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract demands of a property stands as an annotation on the model's field, and nothing else does. */
class ConstraintsReachJavaTest {

    @ParameterizedTest
    @MethodSource("properties")
    void ofEachProperty(Node schema, Node property, Field field) throws ClassNotFoundException {
        int constraints = 0;
        if (schema.has("required") && schema.at("required").texts().contains(property.name())) {
            assertThat(field.getAnnotation(NotNull.class)).isNotNull();
            constraints++;
        }
        if (property.has("pattern")) {
            Pattern pattern = field.getAnnotation(Pattern.class);
            assertThat(pattern.regexp()).isEqualTo(property.at("pattern").text());
            assertThat(pattern.message())
                    .isEqualTo(property.at("x-pattern-message").text());
            constraints++;
        }
        if (property.has("minLength") || property.has("maxLength")) {
            CodePointLength length = field.getAnnotation(CodePointLength.class);
            assertThat(length.min()).isEqualTo(property.has("minLength") ? number(property, "minLength") : 0);
            assertThat(length.max())
                    .isEqualTo(property.has("maxLength") ? number(property, "maxLength") : Integer.MAX_VALUE);
            constraints++;
        }
        if (property.has("minimum")) {
            assertThat(field.getAnnotation(Min.class).value()).isEqualTo(number(property, "minimum"));
            constraints++;
        }
        if (property.has("maximum")) {
            assertThat(field.getAnnotation(Max.class).value()).isEqualTo(number(property, "maximum"));
            constraints++;
        }
        if (property.has("x-constraint")) {
            String constraint = property.at("x-constraint").text().substring("@".length());
            assertThat(field.getAnnotation(Class.forName(constraint).asSubclass(Annotation.class)))
                    .isNotNull();
            constraints++;
        }
        if (field.getType().isAnnotationPresent(JsonPropertyOrder.class)) {
            assertThat(field.getAnnotation(Valid.class)).isNotNull();
            constraints++;
        }
        assertThat(field.getAnnotations()).hasSize(constraints);
    }

    @Test
    void ofManyProperties() {
        assertThat(properties()).hasSizeGreaterThan(20);
    }

    private static int number(Node property, String keyword) {
        return (Integer) property.at(keyword).value();
    }

    private static Stream<Arguments> properties() {
        return Contract.schemas()
                .filter(schema -> schema.has("properties"))
                .flatMap(schema -> schema.at("properties")
                        .children()
                        .map(property -> arguments(schema, property, field(schema, property))));
    }

    private static Field field(Node schema, Node property) {
        try {
            Class<?> model = Class.forName("io.github.partnergateway.model." + schema.name());
            int position = Arrays.asList(
                            model.getAnnotation(JsonPropertyOrder.class).value())
                    .indexOf(property.name());
            return model.getDeclaredFields()[position];
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
