package io.github.partnergateway.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Serves the contract as it lies in the jar, if the application wants that: it is public, but a path more is a path more. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("partner-gateway.server.openapi.enabled")
class OpenApiConfiguration {

    private static final String FILE = "openapi.yaml";

    @Bean
    @ConditionalOnMissingBean(name = "partnerGatewayOpenApiFile")
    ResourceHttpRequestHandler partnerGatewayOpenApiFile() {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource("META-INF/openapi/")));
        handler.setMediaTypes(Map.of("yaml", MediaType.APPLICATION_YAML));
        handler.setEtagGenerator(OpenApiConfiguration::etag);
        // The time of the file is that of no change: builds are reproducible.
        handler.setUseLastModified(false);
        return handler;
    }

    @Bean
    @ConditionalOnMissingBean(name = "partnerGatewayOpenApi")
    HandlerMapping partnerGatewayOpenApi(ResourceHttpRequestHandler partnerGatewayOpenApiFile) {
        // After the application's own mappings, before its static files.
        return new SimpleUrlHandlerMapping(
                Map.of("/" + FILE, partnerGatewayOpenApiFile), Ordered.LOWEST_PRECEDENCE - 2);
    }

    private static String etag(Resource file) {
        try {
            return DigestUtils.md5DigestAsHex(file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
