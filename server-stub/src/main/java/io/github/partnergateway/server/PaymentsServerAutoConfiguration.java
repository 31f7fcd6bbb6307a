package io.github.partnergateway.server;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Puts everything between the wire and an implementation of the generated interfaces in place. It concerns the paths of the
 * operations that are implemented, and no other path of the application.
 *
 * <p>The application provides a {@link CallerAuthenticator}; without one it does not start. Each bean but the contract itself
 * steps aside for one of the same name.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@EnableConfigurationProperties(ServerProperties.class)
@Import({TomcatConfiguration.class, OpenApiConfiguration.class})
public final class PaymentsServerAutoConfiguration {

    @Bean
    ImplementedContract partnerGatewayContract(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new ImplementedContract(mappings);
    }

    @Bean
    @ConditionalOnMissingBean(name = "partnerGatewayFilter")
    ContractFilter partnerGatewayFilter(
            ImplementedContract contract,
            ObjectProvider<CallerAuthenticator> authenticators,
            ServerProperties properties) {
        CallerAuthenticator authenticator = authenticators.getIfAvailable();
        if (authenticator == null) {
            throw UnfitApplicationException.withoutAuthenticator();
        }
        return new ContractFilter(
                contract, new RequestChecks(authenticator, new StrictReader(properties.ignoreUnknownFields())));
    }

    @Bean
    @ConditionalOnMissingBean(name = "partnerGatewayFailures")
    FailureResolver partnerGatewayFailures(ImplementedContract contract) {
        return new FailureResolver(contract);
    }

    @Bean
    @ConditionalOnMissingBean(name = "partnerGatewayHandlers")
    ContractHandlers partnerGatewayHandlers(
            ImplementedContract contract, ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        return new ContractHandlers(contract, adapters);
    }
}
