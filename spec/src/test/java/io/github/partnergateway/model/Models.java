package io.github.partnergateway.model;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All generated models, found where they were compiled, and values of them. */
final class Models {

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "+46070911111",
            Integer.class,
            4711,
            Boolean.class,
            true,
            ErrorCode.class,
            ErrorCode.of("payer +46070911111"),
            PaymentState.class,
            PaymentState.of("payer +46070911111"));

    private Models() {}

    static Stream<Class<?>> all() throws IOException, URISyntaxException {
        Path folder = Path.of(
                        PaymentRequest.class.getResource("PaymentRequest.class").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("$Builder.class"))
                    .map(name -> name.substring(0, name.indexOf('$')))
                    .sorted()
                    .collect(Collectors.toList());
            return names.stream().map(Models::named);
        }
    }

    /** The values' names: those that the builder takes. */
    static List<Method> settings(Class<?> model) {
        return Arrays.stream(builder(model).getClass().getMethods())
                .filter(method ->
                        method.getParameterCount() == 1 && method.getReturnType() == method.getDeclaringClass())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** One with every value set, but for the one of this name. */
    static Object without(Class<?> model, String name) {
        Object builder = builder(model);
        for (Method setting : settings(model)) {
            if (!setting.getName().equals(name)) {
                call(setting, builder, sample(setting.getParameterTypes()[0]));
            }
        }
        return build(builder);
    }

    static Object full(Class<?> model) {
        return without(model, "");
    }

    static Object empty(Class<?> model) {
        return build(builder(model));
    }

    static Object copy(Object value) {
        return build(call(method(value.getClass(), "toBuilder"), value));
    }

    static boolean hasOnePrivateConstructor(Class<?> model) {
        Constructor<?>[] all = model.getDeclaredConstructors();
        return all.length == 1 && Modifier.isPrivate(all[0].getModifiers());
    }

    private static Object sample(Class<?> type) {
        Object sample = SAMPLES.get(type);
        return sample == null ? full(type) : sample;
    }

    private static Object builder(Class<?> model) {
        return call(method(model, "builder"), null);
    }

    private static Object build(Object builder) {
        return call(method(builder.getClass(), "build"), builder);
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(Models.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
