package io.github.partnergateway.client.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
            .importPackagesOf(GatewayDouble.class);

    /** What is public is a promise; a new name here is part of a review. */
    @Test
    void thesePublicTypesArePromised() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals(GatewayDouble.class.getPackageName()))
                        .filter(type -> type.getModifiers().contains(PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("GatewayDouble", "GatewayExtension", "NextPayment", "SentPayment");
    }

    @Test
    void wireMockIsKnownToTheListeningSideAlone() {
        noClasses()
                .that(not(belongToAnyOf(WireServer.class)))
                .should()
                .dependOnClassesThat(resideInAPackage("com.github.tomakehurst.."))
                .check(CLASSES);
    }

    @Test
    void jUnitIsKnownToTheExtensionAlone() {
        noClasses()
                .that(not(belongToAnyOf(GatewayExtension.class)))
                .should()
                .dependOnClassesThat(resideInAPackage("org.junit.."))
                .check(CLASSES);
    }

    @Test
    void springIsKnownToNobody() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.."))
                .check(CLASSES);
    }
}
