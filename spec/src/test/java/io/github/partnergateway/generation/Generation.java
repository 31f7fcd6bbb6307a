package io.github.partnergateway.generation;

import java.nio.file.Path;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The build's own generation of the models, with the build's settings; that they are the same is tested. */
final class Generation {

    static final Path CONTRACT = Path.of("openapi.yaml");
    static final Path BUILT = Path.of("target/generated-sources/openapi/java");

    private Generation() {}

    /** Generates the models of a contract and returns the folder that their packages begin in. */
    static Path models(Path contract, Path output) {
        CodegenConfigurator settings = new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("feign")
                .setInputSpec(contract.toString())
                .setOutputDir(output.toString())
                .setTemplateDir("src/main/templates")
                .setModelPackage("io.github.partnergateway.model")
                .addTypeMapping("URI", "String")
                .addGlobalProperty(CodegenConstants.MODELS, "")
                .addGlobalProperty(CodegenConstants.MODEL_TESTS, "false")
                .addGlobalProperty(CodegenConstants.MODEL_DOCS, "false")
                .addAdditionalProperty("sourceFolder", "java")
                .addAdditionalProperty("hideGenerationTimestamp", true)
                .addAdditionalProperty("openApiNullable", false)
                .addAdditionalProperty("useBeanValidation", true)
                .addAdditionalProperty("useJakartaEe", true);
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(settings.toClientOptInput()).generate();
        return output.resolve("java");
    }
}
