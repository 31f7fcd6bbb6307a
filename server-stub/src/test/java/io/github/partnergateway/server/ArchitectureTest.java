package io.github.partnergateway.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/contracttests/"))
            .importPackages("io.github.partnergateway.server");

    @Test
    void theServerKnowsNothingOfTheClient() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.partnergateway.client..", "feign..")
                .check(ROOM);
    }

    @Test
    void nothingUsesJackson2() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .check(ROOM);
    }

    @Test
    void onlyTheConfigurationAndTheValveKnowTomcat() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("TomcatConfiguration")
                .and()
                .haveSimpleNameNotEndingWith("MalformedRequestValve")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache..")
                .check(ROOM);
    }

    @Test
    void nothingInTheGeneratedPackageIsWrittenByHand() {
        assertThat(new File("src/main/java/io/github/partnergateway/server/api"))
                .doesNotExist();
    }

    /** A name that appears here is a promise: whoever adds or removes one changes what implementers rely on. */
    @Test
    void thePublicTypesAreTheseAndNoOthers() {
        List<String> published = ROOM.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getFullName)
                .sorted()
                .toList();
        assertThat(published)
                .containsExactly(
                        "io.github.partnergateway.server.CallerAuthenticator",
                        "io.github.partnergateway.server.DocumentedAuthorization",
                        "io.github.partnergateway.server.DocumentedStatuses",
                        "io.github.partnergateway.server.PaymentRefusedException",
                        "io.github.partnergateway.server.PaymentsServerAutoConfiguration",
                        "io.github.partnergateway.server.api.AccessTokensApi",
                        "io.github.partnergateway.server.api.PaymentStatusApi",
                        "io.github.partnergateway.server.api.PaymentsApi");
    }
}
