package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

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

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void theRightOneIsReportedNothing() {
        assertThat(Reports.of(CONTRACT, GATEWAY.with(Defect.NONE).described().build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void eachIsReportedByItsOwnCases(Defect defect) {
        Set<String> reported =
                Reports.of(CONTRACT, GATEWAY.with(defect).described().build()).keySet();

        assertThat(reported).allSatisfy(name -> assertThat(defect.reportedBy()).anyMatch(name::contains));
        assertThat(defect.reportedBy())
                .allSatisfy(begin -> assertThat(reported).anyMatch(name -> name.contains(begin)));
    }
}
