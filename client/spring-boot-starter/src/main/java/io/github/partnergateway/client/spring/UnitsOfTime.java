package io.github.partnergateway.client.spring;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;

/**
 * Refuses durations without a unit. To Boot they are milliseconds: a deadline of 30 would leave nearly every payment unknown,
 * and nobody would be told why.
 */
record UnitsOfTime(Environment environment) implements BindHandler {

    private static final Pattern BARE_NUMBER = Pattern.compile("\\s*[+-]?\\d+\\s*");

    @Override
    public Object onSuccess(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
        ConfigurationProperty property = context.getConfigurationProperty();
        if (result instanceof Duration && property != null && isBareNumber(property)) {
            throw new IllegalArgumentException("a duration without its unit");
        }
        return result;
    }

    private boolean isBareNumber(ConfigurationProperty property) {
        String text = environment.resolvePlaceholders(String.valueOf(property.getValue()));
        return BARE_NUMBER.matcher(text).matches();
    }
}
