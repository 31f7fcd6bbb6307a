package io.github.partnergateway.client.spring;

import static io.github.partnergateway.client.spring.UnfitApplicationException.PREFIX;
import static io.github.partnergateway.client.spring.UnfitApplicationException.wrong;

import io.github.partnergateway.client.PaymentsClient;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/** Takes callbacks in a servlet application that says on which path, and publishes {@link PaymentCompleted}. */
@AutoConfiguration(after = PaymentsClientAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(RouterFunction.class)
@ConditionalOnProperty(CallbackAutoConfiguration.PATH)
final class CallbackAutoConfiguration {

    static final String PATH = "partner-gateway.client.callbacks.path";

    private static final Logger LOG = LoggerFactory.getLogger(CallbackAutoConfiguration.class);
    private static final String CALLBACK_URL = PREFIX + "callback-url";
    private static final int ROOM = 1_000;

    @Bean
    Confirmations partnerGatewayConfirmations(PaymentsClient client, ApplicationEventPublisher events) {
        return new Confirmations(client, events, Persistence.ONE_HOUR, ROOM, Clock.systemUTC());
    }

    @Bean
    RouterFunction<ServerResponse> partnerGatewayCallbacks(
            Environment environment,
            ObjectProvider<ServletContext> servlets,
            ObjectProvider<KnownPayments> known,
            Confirmations confirmations) {
        CallbackPath path = new CallbackPath(environment.getRequiredProperty(PATH));
        String callbackUrl = environment.getProperty(CALLBACK_URL);
        if (callbackUrl != null) {
            compare(callbackUrl, path, applicationsPath(environment, servlets.getIfAvailable()));
        }
        CallbackEndpoint endpoint = new CallbackEndpoint(required(known), confirmations);
        return RouterFunctions.route()
                .PUT(path.pattern(), endpoint::take)
                .POST(path.pattern(), endpoint::take)
                .build();
    }

    /** Something in front may rewrite paths, so that they differ is no reason to refuse. */
    private static void compare(String callbackUrl, CallbackPath path, String applicationsPath) {
        if (!callbackUrl.contains(CallbackPath.REFERENCE)) {
            throw wrong("callback-url", "must contain " + CallbackPath.REFERENCE + ", as " + PATH + " does");
        }
        if (!path.isReachedBy(callbackUrl, applicationsPath)) {
            LOG.warn(
                    "The path of {} is not that of {} below the context path: unless something in front of the"
                            + " application rewrites it, no callback will arrive",
                    CALLBACK_URL,
                    PATH);
        }
    }

    private static String applicationsPath(Environment environment, @Nullable ServletContext servlets) {
        String dispatcher = environment.getProperty("spring.mvc.servlet.path", "");
        return (servlets == null ? "" : servlets.getContextPath()) + dispatcher.replaceFirst("/$", "");
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
