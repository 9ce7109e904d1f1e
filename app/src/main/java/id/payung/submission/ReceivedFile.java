package id.payung.submission;

import java.time.Instant;

/// A file as it came, for its sender to compare with their own.
///
/// @param sha256 64 hexadecimal digits
record ReceivedFile(String sha256, long bytes, Instant at) {
    private static final int FEW = 4;

    /// The first and last digits: enough to see a difference.
    String inShort() {
        return sha256.substring(0, FEW) + " " + sha256.substring(FEW, 2 * FEW) + " … "
                + sha256.substring(sha256.length() - FEW);
    }
}
