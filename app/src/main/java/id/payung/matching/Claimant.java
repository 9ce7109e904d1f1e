package id.payung.matching;

import id.payung.people.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The person a row is about, as the row states it.
///
/// @param nikDigits every digit understood in the NIK cell, of any length; empty where none
/// @param nikWhole whether they stood there as 16 possible digits, unrepaired
/// @param kk family-card number, 0 where absent
public record Claimant(
        String nikDigits,
        boolean nikWhole,
        long kk,
        String name,
        Details details,
        @Nullable Residence residence) {

    /// @param mother mother's name, empty where absent
    public record Details(
            @Nullable LocalDate born, @Nullable Sex sex, String mother) {}

    /// @param villageCode official code
    /// @param rt 0 where absent
    public record Residence(String villageCode, int rt) {}
}
