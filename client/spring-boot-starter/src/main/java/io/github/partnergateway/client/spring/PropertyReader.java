package io.github.partnergateway.client.spring;

import static io.github.partnergateway.client.spring.UnfitApplicationException.PREFIX;
import static io.github.partnergateway.client.spring.UnfitApplicationException.wrong;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.Environment;

/** Reads the properties as Boot would, but refuses names that do not exist, and shows no value of what it refuses. */
final class PropertyReader {

    private static final String OURS = PREFIX.substring(0, PREFIX.length() - 1);

    private PropertyReader() {}

    /**
     * The properties of an application.
     *
     * @throws UnfitApplicationException if one cannot be read, or does not exist
     */
    static ClientProperties read(Environment environment) {
        BindHandler strict =
                new NoUnboundElementsBindHandler(new UnitsOfTime(environment), new UnboundElementsSourceFilter());
        try {
            return Binder.get(environment, strict).bindOrCreate(OURS, ClientProperties.class);
        } catch (BindException unreadable) {
            // Not the cause of what is thrown: it quotes the value.
            throw unreadable.getCause() instanceof UnboundConfigurationPropertiesException unknown
                    ? unknown(unknown)
                    : wrong(
                            unreadable.getName().toString().substring(PREFIX.length()),
                            "must be " + kind(unreadable.getTarget().getType().resolve(Object.class)));
        }
    }

    private static UnfitApplicationException unknown(UnboundConfigurationPropertiesException unknown) {
        return new UnfitApplicationException(
                "The client of the Partner Gateway has no property "
                        + unknown.getUnboundProperties().stream()
                                .map(property -> property.getName().toString())
                                .collect(joining(", "))
                        + ".",
                "Correct the name, or remove the property. The starter's README lists those that exist.");
    }

    private static String kind(Class<?> type) {
        if (type == Duration.class) {
            return "a duration with its unit, such as 30s";
        }
        return type == boolean.class ? "true or false" : "a whole number";
    }
}
