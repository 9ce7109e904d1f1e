package id.payung.intake;

import id.payung.finding.Finding;
import id.payung.people.Sex;
import id.payung.region.Village;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One data row as its list states it, parsed at the door.
///
/// @param findings what the row itself shows, before anything is looked up
public record ListRow(Position position, NikCell nik, Claim claim, Place place, Work work, List<Finding> findings) {

    /// What the NIK cell says.
    ///
    /// @param shown the NIK as understood (16 digits), else as typed
    /// @param digits every digit understood in the cell, of any length, letters like O and l read as digits; empty
    ///     where the digits are lost (blank, scientific notation)
    /// @param whole whether `digits` are 16 digits that stood there as such: not rounded, not repaired, and
    ///     possible in a NIK
    public record NikCell(String shown, String digits, boolean whole) {
        public static final NikCell EMPTY = new NikCell("", "", false);
    }

    /// Who the row says the person is. Texts are trimmed, NFC, without invisible characters, empty where absent.
    ///
    /// @param kk family-card number, 16 digits, 0 where absent or unreadable
    public record Claim(
            String name,
            long kk,
            @Nullable LocalDate born,
            @Nullable Sex sex,
            String mother,
            String birthPlace) {}

    /// Where the row says the person lives.
    ///
    /// @param village the row's own cell, else title row, sheet or file name; null where none says it
    /// @param rt number, 0 where absent
    /// @param rw number, 0 where absent
    public record Place(@Nullable Village village, int rt, int rw) {}

    /// What the row says about the person's work.
    ///
    /// @param occupation as written, empty where absent
    /// @param incomeRupiah a month, -1 where absent
    public record Work(String occupation, long incomeRupiah) {
        public static final Work UNSTATED = new Work("", -1);
    }
}
