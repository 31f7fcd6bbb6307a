package io.github.partnergateway.server.contracttests;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(PaymentsContractTest.class);

    /** What is public is a promise; a new name here is part of a review. */
    @Test
    void thesePublicTypesArePromised() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals(PaymentsContractTest.class.getPackageName()))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "PaymentsContractTest", "GatewayUnderTest", "GatewayUnderTestBuilder", "Operation");
    }

    /** The contract's file is the oracle: models and servers are what it judges. */
    @Test
    void neitherModelsNorSpringAreKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "feign..",
                        "io.github.partnergateway.model..",
                        "io.github.partnergateway.validation..",
                        "io.github.partnergateway.server.api..")
                .check(CLASSES);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
    }
}
