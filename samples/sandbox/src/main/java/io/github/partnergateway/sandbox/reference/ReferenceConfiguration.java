package io.github.partnergateway.sandbox.reference;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the reference below a path of its own, where the viewer is there: in the program, but not inside another one. */
@Configuration(proxyBeanMethods = false)
@Order(ReferenceConfiguration.BEFORE_THE_DEFAULTS)
@ConditionalOnResource(resources = "classpath:" + ReferenceConfiguration.VIEWER)
class ReferenceConfiguration implements WebMvcConfigurer {

    static final int BEFORE_THE_DEFAULTS = -1;
    static final String PATH = "/_reference/";
    static final String VIEWER = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private static final String PAGE = "classpath:/partner-gateway-sandbox/reference/";

    /** Everything comes from the sandbox itself, and nothing that stands in the page runs or is loaded. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/_reference", PATH);
        registry.addViewController(PATH).setViewName("forward:" + PATH + "index.html");
    }

    /**
     * The viewer's own start page is left out: it shows somebody else's contract, from somewhere else. So nothing is served
     * where Spring Boot would serve all of the viewer.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "viewer/swagger-ui*").addResourceLocations(viewer());
        registry.addResourceHandler(PATH + "*.html", PATH + "*.js", PATH + "*.css", PATH + "*.svg")
                .addResourceLocations(PAGE);
        registry.addResourceHandler("/webjars/**", "/**").addResourceLocations(PAGE + "nothing/");
    }

    @Bean
    FilterRegistrationBean<Filter> referenceProtection() {
        FilterRegistrationBean<Filter> protection = new FilterRegistrationBean<>((request, response, chain) -> {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("Content-Security-Policy", POLICY);
            answer.setHeader("X-Content-Type-Options", "nosniff");
            answer.setHeader("Referrer-Policy", "no-referrer");
            chain.doFilter(request, response);
        });
        protection.addUrlPatterns(PATH + "*");
        return protection;
    }

    private static String viewer() {
        try {
            Properties webjar = PropertiesLoaderUtils.loadProperties(new ClassPathResource(VIEWER));
            return "classpath:/META-INF/resources/webjars/swagger-ui/" + webjar.getProperty("version") + "/";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
