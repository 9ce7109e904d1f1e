package id.payung.submission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One list handed in.
///
/// @param receipt what its sender quotes: R-7K3MQX
/// @param file as its sender called it
/// @param sentAt null while it is a draft
public record Submission(
        UUID id,
        String receipt,
        String area,
        String file,
        Instant receivedAt,
        @Nullable Instant sentAt) {
    public boolean isDraft() {
        return sentAt == null;
    }
}
