package io.github.partnergateway.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contract that was compared with the base.
 *
 * @param file as it was named
 * @param message why no Java came of it, otherwise nothing
 */
record Candidate(String file, Status status, @Nullable String message, List<Change> changes) {

    static Candidate judged(String file, List<Change> changes) {
        return new Candidate(file, changes.isEmpty() ? Status.UNCHANGED : Status.OK, null, changes);
    }

    static Candidate unfit(String file, UnfitContractException reason) {
        return new Candidate(file, reason.status(), reason.getMessage(), List.of());
    }
}
