package io.github.partnergateway.client.spring;

import static io.github.partnergateway.client.spring.UnfitApplicationException.PREFIX;
import static io.github.partnergateway.client.spring.UnfitApplicationException.wrong;

import io.github.partnergateway.client.PaymentsClient;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/** Takes callbacks in a servlet application that says on which path, and publishes {@link PaymentCompleted}. */
@AutoConfiguration(after = PaymentsClientAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(RouterFunction.class)
@ConditionalOnProperty(CallbackAutoConfiguration.PATH)
final class CallbackAutoConfiguration {

    static final String PATH = "partner-gateway.client.callbacks.path";

    private static final String REFERENCE = "{reference}";
    private static final int ROOM = 1_000;

    @Bean
    Confirmations partnerGatewayConfirmations(PaymentsClient client, ApplicationEventPublisher events) {
        return new Confirmations(client, events, Persistence.ONE_HOUR, ROOM, Clock.systemUTC());
    }

    @Bean
    RouterFunction<ServerResponse> partnerGatewayCallbacks(
            Environment environment, ObjectProvider<KnownPayments> known, Confirmations confirmations) {
        String path = checked(environment.getRequiredProperty(PATH));
        String callbackUrl = environment.getProperty(PREFIX + "callback-url");
        if (callbackUrl != null && !callbackUrl.contains(REFERENCE)) {
            throw wrong("callback-url", "must contain " + REFERENCE + ", as " + PATH + " does");
        }
        CallbackEndpoint endpoint = new CallbackEndpoint(required(known), confirmations);
        return RouterFunctions.route()
                .PUT(path, endpoint::take)
                .POST(path, endpoint::take)
                .build();
    }

    private static String checked(String path) {
        if (!path.startsWith("/") || !path.contains(REFERENCE)) {
            throw wrong("callbacks.path", "must begin with / and contain " + REFERENCE);
        }
        try {
            PathPatternParser.defaultInstance.parse(path);
            return path;
        } catch (PatternParseException unreadable) {
            throw wrong("callbacks.path", "must be a path as Spring MVC writes it");
        }
    }

    private static KnownPayments required(ObjectProvider<KnownPayments> known) {
        KnownPayments theirs = known.getIfAvailable();
        if (theirs == null) {
            throw new UnfitApplicationException(
                    "The property " + PATH + " is set, but nothing tells which payments are the application's own.",
                    "Provide a bean of type " + KnownPayments.class.getName()
                            + ", which knows the references that the application paid under, or remove the property.");
        }
        return theirs;
    }
}
