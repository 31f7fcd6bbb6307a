package io.github.partnergateway.server;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What embedded Tomcat needs besides; on another server its own error page answers what is not even HTTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({
    Tomcat.class,
    ConfigurableTomcatWebServerFactory.class,
    WebServerFactoryCustomizer.class,
    DispatcherServletPath.class
})
class TomcatConfiguration {

    private static final String RELAXED = "relaxedQueryChars";

    /** Last, so that this valve is the innermost one and is asked before Boot's. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    @ConditionalOnMissingBean(name = "partnerGatewayTomcat")
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> partnerGatewayTomcat(
            ImplementedContract contract, ObjectProvider<DispatcherServletPath> servlets) {
        return factory -> {
            factory.addContextCustomizers(context -> {
                String servlet = servlets.stream()
                        .findFirst()
                        .map(DispatcherServletPath::getPrefix)
                        .orElse("");
                context.getParent()
                        .getPipeline()
                        .addValve(new MalformedRequestValve(contract, context.getPath() + servlet));
            });
            factory.addConnectorCustomizers(TomcatConfiguration::takeAnyQuery);
        };
    }

    /** The contract has no query parameters and minds none, not even those whose value is not encoded as it should be. */
    private static void takeAnyQuery(Connector connector) {
        Object others = connector.getProperty(RELAXED);
        connector.setProperty(RELAXED, (others == null ? "" : others) + "\"<>[\\]^`{|}");
    }
}
