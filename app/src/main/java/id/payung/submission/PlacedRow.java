package id.payung.submission;

import id.payung.intake.ListRow;
import org.jspecify.annotations.Nullable;

/// A row to be judged, and what the list already holds of it.
///
/// @param known null for a new row
record PlacedRow(ListRow row, TypedCells typed, @Nullable KnownRow known, Fate fate) {
    /// What a file makes of a row. The order is that of judging: of two rows about one person the earlier one is kept.
    enum Fate {
        /// Was sent, so it stays as it is.
        SENT,
        /// The file says the same as before; it is judged anew.
        SAME,
        /// The file says something else now.
        CHANGED,
        NEW,
        /// Of an earlier file; this one leaves it out. It stays in the list.
        GONE
    }

    KnownRow held() {
        if (known == null) {
            throw new IllegalStateException("a new row is not held yet");
        }
        return known;
    }
}
