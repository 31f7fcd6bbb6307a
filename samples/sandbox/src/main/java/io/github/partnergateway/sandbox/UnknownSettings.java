package io.github.partnergateway.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses misspelled names in the environment and among the properties of the JVM, which Spring Boot passes over. Only the
 * program does: the environment of a program with a sandbox inside is that program's.
 */
final class UnknownSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Pattern OURS = Pattern.compile("(?i)sandbox[._].+");

    /** What Kubernetes sets for every container beside a service of that name. */
    private static final Pattern SERVICE_LINK =
            Pattern.compile("SANDBOX_(SERVICE_(HOST|PORT(_.+)?)|PORT(_[0-9]+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)");

    private static final Set<String> KNOWN = Arrays.stream(SandboxProperties.class.getRecordComponents())
            .map(property -> letters("sandbox." + property.getName()))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        List<String> unknown = Stream.of(environment.getSystemEnvironment(), environment.getSystemProperties())
                .flatMap(source -> source.keySet().stream())
                .filter(name -> OURS.matcher(name).matches())
                .filter(name -> !SERVICE_LINK.matcher(name).matches())
                .filter(name -> !KNOWN.contains(letters(name)))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new CannotStartException(
                    "The sandbox has no such setting: " + String.join(", ", unknown) + ".",
                    "The option --help lists those that it has.");
        }
    }

    /** Spring Boot takes a name with and without separators, in any case, and with an index. */
    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
