package io.github.partnergateway.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model, those that are still to come included. */
class ValuesTest {

    @Test
    void thereAreSix() throws IOException, URISyntaxException {
        assertThat(models().map(Class::getSimpleName))
                .containsExactly(
                        "AccessToken", "ErrorReason", "GatewayError", "Money", "PaymentRequest", "PaymentResult");
    }

    @ParameterizedTest
    @MethodSource("models")
    void theyAreImmutable(Class<?> model) {
        assertThat(model).isFinal().hasAnnotation(NullMarked.class);
        assertThat(Models.hasOnePrivateConstructor(model)).isTrue();
        assertThat(model.getDeclaredFields()).extracting(Field::getModifiers).allSatisfy(modifiers -> {
            assertThat(Modifier.isFinal(modifiers)).isTrue();
            assertThat(Modifier.isPrivate(modifiers)).isTrue();
        });
        assertThat(Arrays.stream(model.getMethods()).map(Method::getName))
                .noneMatch(name -> name.startsWith("set") || name.startsWith("get") && !name.equals("getClass"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theirTextNamesWhatIsSetAndShowsNoValue(Class<?> model) {
        String names = String.join(
                ", ",
                Arrays.stream(model.getDeclaredFields()).map(Field::getName).toList());
        assertThat(Models.full(model)).hasToString(model.getSimpleName() + "[" + names + "]");
        assertThat(Models.full(model).toString()).doesNotContain("46070911111", "4711", "true");
        assertThat(Models.empty(model)).hasToString(model.getSimpleName() + "[]");
    }

    @ParameterizedTest
    @MethodSource("models")
    void theyAreEqualByValue(Class<?> model) {
        Object value = Models.full(model);
        assertThat(value)
                .isEqualTo(Models.full(model))
                .hasSameHashCodeAs(Models.full(model))
                .isEqualTo(Models.copy(value))
                .isNotEqualTo(null)
                .isNotEqualTo("text")
                .isNotEqualTo(Models.empty(model));
        assertThat(Models.empty(model)).isEqualTo(Models.empty(model));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyValueCountsInAComparison(Class<?> model) {
        assertThat(Models.settings(model))
                .hasSameSizeAs(model.getDeclaredFields())
                .allSatisfy(setting -> {
                    Object other = Models.without(model, setting.getName());
                    assertThat(other).isNotEqualTo(Models.full(model));
                    assertThat(Models.full(model)).isNotEqualTo(other);
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void theyComeBackEqualFromBothMappers(Class<?> model) {
        Object value = Models.full(model);
        for (Mapper mapper : Mapper.values()) {
            String json = mapper.write(value);
            assertThat(json).isEqualTo(Mapper.JACKSON_3.write(value)).doesNotContain("null");
            assertThat(mapper.<Object>readStrictly(json, cast(model))).isEqualTo(value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> cast(Class<?> model) {
        return (Class<Object>) model;
    }

    private static Stream<Class<?>> models() throws IOException, URISyntaxException {
        return Models.all();
    }
}
