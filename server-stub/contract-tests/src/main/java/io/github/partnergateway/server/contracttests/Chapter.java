package io.github.partnergateway.server.contracttests;

import java.util.List;
import org.junit.jupiter.api.DynamicContainer;

/** Cases that belong together. */
record Chapter(String title, List<Case> cases) {

    DynamicContainer tests() {
        return DynamicContainer.dynamicContainer(title, cases.stream().map(Case::test));
    }
}
