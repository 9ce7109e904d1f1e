package id.payung.submission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One list handed in.
///
/// @param receipt what its sender quotes: R-7K3MQX
/// @param area of its sender, as is the office
/// @param file as its sender called it; the latest, where it came more than once; another office reads the receipt
/// @param sentAt null while it is a draft
public record Submission(
        UUID id,
        String receipt,
        String area,
        String office,
        String file,
        Instant receivedAt,
        @Nullable Instant sentAt) {
    public boolean isDraft() {
        return sentAt == null;
    }
}
