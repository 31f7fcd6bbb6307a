package io.github.partnergateway.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names the properties that do not exist; Boot's own analyzer would show their values too, which may be keys. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownPropertyAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {

    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("sandbox");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, UnboundConfigurationPropertiesException cause) {
        List<ConfigurationPropertyName> unknown = cause.getUnboundProperties().stream()
                .map(property -> property.getName())
                .toList();
        return unknown.stream().allMatch(OURS::isAncestorOf)
                ? new FailureAnalysis(
                        "The sandbox has no such property: " + unknown + ".",
                        "The option --help lists those that it has.",
                        cause)
                : null;
    }
}
