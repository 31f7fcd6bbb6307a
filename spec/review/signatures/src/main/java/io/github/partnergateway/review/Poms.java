package io.github.partnergateway.review;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** What the build's own poms say, so that it is written once. */
final class Poms {

    private static final String GENERATOR = "org.openapitools:openapi-generator-maven-plugin";
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final Model PARENT = read("pom.xml");
    private static final Map<String, Xpp3Dom> GENERATOR_SETTINGS = new ConcurrentHashMap<>();

    private Poms() {}

    /** The configuration with which a room generates: its own over the parent's, as Maven merges them. */
    static Xpp3Dom generatorSettings(String room) {
        return GENERATOR_SETTINGS.computeIfAbsent(room, Poms::merged);
    }

    static List<String> compilerOptions() {
        Xpp3Dom settings = managed(COMPILER);
        List<String> options =
                new ArrayList<>(List.of("--release", PARENT.getProperties().getProperty("maven.compiler.release")));
        Arrays.stream(settings.getChild("compilerArgs").getChildren())
                .map(Xpp3Dom::getValue)
                .forEach(options::add);
        return options;
    }

    private static Xpp3Dom merged(String room) {
        PluginExecution execution =
                only(plugin(read(room + "/pom.xml").getBuild(), GENERATOR).getExecutions());
        return Xpp3Dom.mergeXpp3Dom(new Xpp3Dom((Xpp3Dom) execution.getConfiguration()), managed(GENERATOR));
    }

    private static Xpp3Dom managed(String plugin) {
        return (Xpp3Dom) plugin(PARENT.getBuild().getPluginManagement(), plugin).getConfiguration();
    }

    private static Plugin plugin(PluginContainer container, String key) {
        return container.getPluginsAsMap().get(key);
    }

    private static PluginExecution only(List<PluginExecution> executions) {
        if (executions.size() != 1) {
            throw new IllegalStateException("which of these executions makes a surface? " + executions);
        }
        return executions.get(0);
    }

    private static Model read(String pom) {
        try (InputStream in = Poms.class.getResourceAsStream("/build/" + pom)) {
            if (in == null) {
                throw new FileNotFoundException(pom);
            }
            return new MavenXpp3Reader().read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XmlPullParserException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
