package io.github.partnergateway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    private static final String WITH_A_NEW_FIELD = """
            {"referenceId": "r", "brandNew": {"deep": [1]}, "status": "PENDING"}""";

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyGoldenFileIsReadAndWrittenAsItStands(Mapper mapper, Path file) throws IOException {
        String json = JsonMapper.shared().readTree(Files.readString(file)).toString();
        Object value = mapper.readStrictly(json, type(file.getFileName().toString()));
        assertThat(mapper.write(value)).isEqualTo(json);
        assertThat(mapper.read(json, value.getClass())).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void fieldsGoOutInTheContractsOrderWhateverTheOrderOfTheCalls(Mapper mapper) {
        PaymentRequest payment = PaymentRequest.builder()
                .includeSenderCharges(false)
                .senderNote("n")
                .money(Money.builder().currency("EUR").amount("1").build())
                .externalTransactionId("e")
                .build();
        assertThat(mapper.write(payment)).isEqualTo("""
                {"externalTransactionId":"e","money":{"amount":"1","currency":"EUR"},"senderNote":"n","includeSenderCharges":false}""");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAbsentStaysAbsent(Mapper mapper) {
        assertThat(mapper.write(PaymentRequest.builder().build())).isEqualTo("{}");
        assertThat(mapper.read("{}", PaymentRequest.class).includeSenderCharges())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aNullIsReadAsAbsent(Mapper mapper) {
        assertThat(mapper.read("{\"money\":null}", PaymentRequest.class))
                .isEqualTo(PaymentRequest.builder().build());
    }

    @Nested
    class AnUnknownProperty {

        @ParameterizedTest
        @EnumSource(Mapper.class)
        void isIgnoredByALenientMapper(Mapper mapper) {
            PaymentResult result = mapper.read(WITH_A_NEW_FIELD, PaymentResult.class);
            assertThat(result.referenceId()).isEqualTo("r");
            assertThat(result.status()).isEqualTo(PaymentState.Known.PENDING);
        }

        @ParameterizedTest
        @EnumSource(Mapper.class)
        void isRefusedByAStrictOne(Mapper mapper) {
            assertThatThrownBy(() -> mapper.readStrictly(WITH_A_NEW_FIELD, PaymentResult.class))
                    .hasMessageContaining("brandNew");
        }
    }

    private static Stream<Arguments> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.sorted().toList().stream()
                    .flatMap(file -> Stream.of(Mapper.values()).map(mapper -> arguments(mapper, file)));
        }
    }

    private static Class<?> type(String file) {
        if (file.startsWith("create-payments-request")) {
            return PaymentRequest.class;
        }
        if (file.startsWith("callback-") || file.startsWith("get-payment-status-200")) {
            return PaymentResult.class;
        }
        return file.startsWith("create-access-token-200") ? AccessToken.class : GatewayError.class;
    }
}
