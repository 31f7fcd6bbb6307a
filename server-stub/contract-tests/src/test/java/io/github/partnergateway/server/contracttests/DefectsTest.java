package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each defect of {@link Defect}, switched on in one running gateway, is reported by its own cases and by no other. */
@Tag("defects")
class DefectsTest {

    private static final ReferenceGateway GATEWAY = ReferenceGateway.start();
    private static final Contract CONTRACT = Contract.published();

    /** Of callback URLs, which nobody is called back at when the kit is told no host for that. */
    private static final Set<Defect> UNSEEN_BY_CALLBACKS =
            EnumSet.of(Defect.REFUSES_PORTS, Defect.REFUSES_QUERIES, Defect.CALLS_A_FOREIGN_HOST_INVALID);

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void theRightOneIsReportedNothing() {
        GATEWAY.with(Defect.NONE);

        assertThat(Reports.of(CONTRACT, GATEWAY.described().build())).isEmpty();
        assertThat(Reports.of(CONTRACT, GATEWAY.describedWithoutCallbacks().build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void eachIsReportedByItsOwnCases(Defect defect) {
        GATEWAY.with(defect);
        Set<String> reported = Reports.of(CONTRACT, described(defect)).keySet();

        assertThat(reported).allSatisfy(name -> assertThat(defect.reportedBy()).anyMatch(name::contains));
        assertThat(defect.reportedBy())
                .allSatisfy(begin -> assertThat(reported).anyMatch(name -> name.contains(begin)));
    }

    private static GatewayUnderTest described(Defect defect) {
        return (UNSEEN_BY_CALLBACKS.contains(defect) ? GATEWAY.describedWithoutCallbacks() : GATEWAY.described())
                .build();
    }
}
