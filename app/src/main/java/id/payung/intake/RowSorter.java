package id.payung.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the data rows of a sheet from what stands around them. Rows are asked in order: below a signature a name alone
/// is the signer's.
final class RowSorter {
    private static final Set<String> TOTALS =
            Set.of("jumlah", "total", "subtotal", "sub total", "grand total", "jumlah total", "jml", "rekapitulasi");
    private static final List<String> SIGNATURES = List.of(
            "mengetahui",
            "menyetujui",
            "disetujui",
            "kepala desa",
            "kepala kelurahan",
            "lurah",
            "camat",
            "ketua rt",
            "ttd",
            "tanda tangan",
            "nip",
            "dibuat",
            "yang membuat",
            "demikian",
            "penanggung jawab",
            "sekretaris desa",
            "keterangan :",
            "keterangan:",
            "catatan :",
            "catatan:",
            "ket :",
            "ket:",
            "pj.",
            "plt.",
            "an. ",
            "a.n. ");
    private static final List<String> SECTIONS =
            List.of("desa", "kelurahan", "kel.", "kel ", "ds.", "ds ", "dusun", "rt ");
    private static final int DIGITS_OF_A_NIK = 10;
    private static final int CELLS_OF_A_SIGNATURE = 4;

    private final Layout layout;
    private boolean signed;

    RowSorter(Layout layout) {
        this.layout = layout;
    }

    RowKind kind(Row row) {
        if (row.isBlank()) {
            return RowKind.BLANK;
        }
        if (row.line() < layout.firstLine()) {
            return RowKind.TITLE;
        }
        if (row.line() <= layout.lastLine()) {
            return RowKind.HEADER;
        }
        var nik = layout.text(row, Column.NIK);
        if (digits(nik) >= DIGITS_OF_A_NIK) {
            signed = false;
            return RowKind.DATA;
        }
        return kind(row, row.filled(), nik);
    }

    /// What a row without a NIK is.
    private RowKind kind(Row row, int[] filled, String nik) {
        if (isHeaderAgain(row) || isColumnNumbers(row, filled)) {
            return RowKind.HEADER;
        }
        if (isTotal(row, filled)) {
            return RowKind.TOTAL;
        }
        if (isSignature(row, filled)) {
            signed = true;
            return RowKind.TITLE;
        }
        if (isSection(row, filled)) {
            return RowKind.TITLE;
        }
        if (statesPerson(row, nik)) {
            return signed ? RowKind.TITLE : RowKind.DATA;
        }
        return isPrefilled(row, filled) ? RowKind.BLANK : RowKind.TITLE;
    }

    /// A NIK of whatever shape, a name, or a fact only a person has.
    private boolean statesPerson(Row row, String nik) {
        return CleanText.hasLetter(layout.text(row, Column.NAME))
                || digits(nik) > 3
                || digits(layout.text(row, Column.BIRTH_DATE)) > 3
                || digits(layout.text(row, Column.BIRTH_PLACE_DATE)) > 3
                || CleanText.hasLetter(layout.text(row, Column.MOTHER_NAME));
    }

    private boolean isHeaderAgain(Row row) {
        var labels = layout.labels();
        if (labels == null || HeaderRow.recognised(row) < 2) {
            return false;
        }
        int same = 0;
        for (int cell : row.filled()) {
            same += Headers.key(row.text(cell)).equals(Headers.key(labels.text(cell))) ? 1 : 0;
        }
        return same * 2 >= row.filled().length;
    }

    /// The row "1 2 3 4" that forms put under their headers.
    private static boolean isColumnNumbers(Row row, int[] filled) {
        if (filled.length < 3) {
            return false;
        }
        int expected = 0;
        for (int cell : filled) {
            var number = row.text(cell).replaceAll("[().\\s]|0$", "");
            expected++;
            if (!number.equals(Integer.toString(expected).replaceAll("0$", ""))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTotal(Row row, int[] filled) {
        for (int cell : filled) {
            var text = lower(row.text(cell)).replaceAll("[^a-z ]", " ").strip();
            if (TOTALS.contains(text) || text.startsWith("jumlah ") || text.startsWith("total ")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSignature(Row row, int[] filled) {
        if (filled.length > CELLS_OF_A_SIGNATURE) {
            return false;
        }
        if (digits(layout.text(row, Column.NAME)) >= 4) {
            return true;
        }
        for (int cell : filled) {
            var text = lower(row.text(cell));
            boolean occupation = cell == layout.of(Column.OCCUPATION);
            if (!occupation && SIGNATURES.stream().anyMatch(text::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSection(Row row, int[] filled) {
        var start = lower(row.text(filled[0]));
        return filled.length <= 2 && SECTIONS.stream().anyMatch(start::startsWith);
    }

    /// Only a row number, and cells that a form fills for every row, such as the village.
    private boolean isPrefilled(Row row, int[] filled) {
        for (int cell : filled) {
            boolean number = row.text(cell).strip().length() <= 6 && digits(row.text(cell)) > 0;
            boolean dash = !CleanText.hasLetter(row.text(cell)) && digits(row.text(cell)) == 0;
            if (!number && !dash && !layout.columns().containsValue(cell)) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
