package io.github.partnergateway.review;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.SpecValidationException;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Generates a surface as the Maven plugin does. A setting that it does not know stops it, so that none is passed over. */
final class Generator {

    private static final Set<String> DECIDED_HERE =
            Set.of("inputSpec", "templateDirectory", "addTestCompileSourceRoot", "cleanupOutput");

    private Generator() {}

    /** Returns the folder that the packages begin in. */
    static Path generate(Surface surface, Path contract, Path output) throws UnfitContractException {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            GlobalSettings.reset();
            DefaultGenerator generator = new DefaultGenerator();
            generator.setGenerateMetadata(false);
            generator
                    .opts(settings(surface, contract, output).toClientOptInput())
                    .generate();
            return output.resolve("java");
        } catch (SpecValidationException invalid) {
            throw new UnfitContractException(Status.CANNOT_GENERATE, complaints(invalid));
        } catch (StackOverflowError endless) {
            throw new UnfitContractException(
                    Status.CANNOT_GENERATE, "it has no end for the generator: does a reference lead back to itself?");
        } catch (RuntimeException failed) {
            throw new UnfitContractException(Status.CANNOT_GENERATE, innermost(failed));
        } finally {
            System.setOut(out);
        }
    }

    private static CodegenConfigurator settings(Surface surface, Path contract, Path output) {
        CodegenConfigurator settings = new CodegenConfigurator()
                .setInputSpec(contract.toString())
                .setTemplateDir("build/templates")
                .setOutputDir(output.toString());
        for (Xpp3Dom setting : Poms.generatorSettings(surface.room()).getChildren()) {
            apply(setting, settings);
        }
        return settings;
    }

    private static void apply(Xpp3Dom setting, CodegenConfigurator settings) {
        String value = setting.getValue();
        switch (setting.getName()) {
            case "generatorName" -> settings.setGeneratorName(value);
            case "library" -> settings.setLibrary(value);
            case "modelPackage" -> settings.setModelPackage(value);
            case "apiPackage" -> settings.setApiPackage(value);
            case "generateModels" -> turn(CodegenConstants.MODELS, value, settings);
            case "generateApis" -> turn(CodegenConstants.APIS, value, settings);
            case "generateSupportingFiles" -> turn(CodegenConstants.SUPPORTING_FILES, value, settings);
            case "generateApiTests" -> settings.addGlobalProperty(CodegenConstants.API_TESTS, value);
            case "generateModelTests" -> settings.addGlobalProperty(CodegenConstants.MODEL_TESTS, value);
            case "generateApiDocumentation" -> settings.addGlobalProperty(CodegenConstants.API_DOCS, value);
            case "generateModelDocumentation" -> settings.addGlobalProperty(CodegenConstants.MODEL_DOCS, value);
            case "typeMappings" ->
                Arrays.stream(setting.getChildren())
                        .map(mapping -> mapping.getValue().split("="))
                        .forEach(pair -> settings.addTypeMapping(pair[0], pair[1]));
            case "configOptions" ->
                Arrays.stream(setting.getChildren())
                        .forEach(option -> settings.addAdditionalProperty(option.getName(), option.getValue()));
            default -> {
                if (!DECIDED_HERE.contains(setting.getName())) {
                    throw new IllegalStateException("the poms set " + setting.getName() + ", which is not known here");
                }
            }
        }
    }

    /** An empty list means all of them; that nothing is made is said by silence. */
    private static void turn(String kind, String on, CodegenConfigurator settings) {
        if (Boolean.parseBoolean(on)) {
            settings.addGlobalProperty(kind, "");
        }
    }

    private static String complaints(SpecValidationException invalid) {
        return invalid.getErrors().stream().map(Generator::oneLine).sorted().collect(Collectors.joining("; "));
    }

    private static String innermost(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return oneLine(Objects.requireNonNullElseGet(cause.getMessage(), cause::toString));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
