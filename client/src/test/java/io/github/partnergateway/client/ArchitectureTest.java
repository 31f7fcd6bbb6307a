package io.github.partnergateway.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("io.github.partnergateway.client");

    private static Stream<JavaClass> handwritten() {
        return CLASSES.stream().filter(type -> type.getPackageName().equals("io.github.partnergateway.client"));
    }

    @Test
    void theClientIsFreeOfSpringAndOfTheServer() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .or(resideInAPackage("io.github.partnergateway.server..")))
                .check(CLASSES);
    }

    /** What is public is a promise; a new name here is part of a review. */
    @Test
    void thesePublicTypesArePromised() {
        assertThat(handwritten()
                        .filter(type -> type.getModifiers().contains(PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "AcceptedPayment",
                        "AccessCheck",
                        "AccessTokens",
                        "Call",
                        "CallOptions",
                        "ClientObserver",
                        "ConnectionPool",
                        "GatewayUnreachableException",
                        "MalformedCallbackException",
                        "PaymentAccessException",
                        "PaymentAlreadyExistsException",
                        "PaymentCallbacks",
                        "PaymentException",
                        "PaymentNotFoundException",
                        "PaymentOutcomeUnknownException",
                        "PaymentReference",
                        "PaymentRejectedException",
                        "PaymentStatusUnavailableException",
                        "PaymentsClient",
                        "PaymentsClientBuilder",
                        "TargetEnvironment");
    }

    /** But for the one documented place where a transport is plugged in. */
    @Test
    void noPublicSignatureShowsFeignOrJacksonOrHttpClient() {
        assertThat(handwritten()
                        .filter(type -> type.getModifiers().contains(PUBLIC))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getModifiers().contains(PUBLIC))
                        .filter(unit -> types(unit).stream()
                                .anyMatch(name -> name.startsWith("feign.")
                                        || name.startsWith("tools.jackson.")
                                        || name.startsWith("org.apache.")))
                        .map(JavaCodeUnit::getName))
                .containsExactly("transport");
    }

    private static Set<String> types(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                .map(JavaClass::getName)
                .collect(toSet());
    }
}
