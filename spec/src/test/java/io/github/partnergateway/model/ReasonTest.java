package io.github.partnergateway.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms of a reason that were seen on the wire, and the one in which it goes out. */
class ReasonTest {

    private static final PaymentResult EXPECTED = PaymentResult.builder()
            .status(PaymentState.Known.FAILED)
            .reason(ErrorReason.builder().code(ErrorCode.Known.NOT_ENOUGH_FUNDS).build())
            .build();

    @ParameterizedTest
    @EnumSource
    void isReadAsAnObject(Mapper mapper) {
        assertThat(read(mapper, "'reason':{'code':'NOT_ENOUGH_FUNDS'}")).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource
    void isReadAsAPlainString(Mapper mapper) {
        assertThat(read(mapper, "'reason':'NOT_ENOUGH_FUNDS'")).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource
    void isReadUnderItsOtherName(Mapper mapper) {
        assertThat(read(mapper, "'errorReason':{'code':'NOT_ENOUGH_FUNDS'}")).isEqualTo(EXPECTED);
        assertThat(read(mapper, "'errorReason':'NOT_ENOUGH_FUNDS'")).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource
    void keepsAWordThatIsNew(Mapper mapper) {
        assertThat(read(mapper, "'reason':'COULD_NOT_PERFORM_TRANSACTION'").reason())
                .isEqualTo(ErrorReason.of("COULD_NOT_PERFORM_TRANSACTION"));
    }

    @ParameterizedTest
    @EnumSource
    void mayBeNullOrEmpty(Mapper mapper) {
        assertThat(read(mapper, "'reason':null").reason()).isNull();
        assertThat(read(mapper, "'reason':{}").reason())
                .isEqualTo(ErrorReason.builder().build());
    }

    @ParameterizedTest
    @EnumSource
    void goesOutAsAnObject(Mapper mapper) {
        assertThat(mapper.write(read(mapper, "'errorReason':'NOT_ENOUGH_FUNDS'")))
                .isEqualTo(json("{'status':'FAILED','reason':{'code':'NOT_ENOUGH_FUNDS'}}"));
    }

    private static PaymentResult read(Mapper mapper, String reason) {
        return mapper.read(json("{'status':'FAILED'," + reason + "}"), PaymentResult.class);
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
