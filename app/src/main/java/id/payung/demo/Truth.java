package id.payung.demo;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is true of every row, and what a careful officer would decide from it.
final class Truth {
    private static final String HEADER = "file,line,row_id,true_nik,injected_errors,format_notes,difficulty,"
            + "name_dob_twins,identity_expected,eligibility_expected,domicile_ok,duplicate_of,"
            + "decision_expected,sheet\n";

    private final Pool pool;
    private final LookAlikes lookAlikes;
    private final Writer out;
    /// The first row of every person met, in file order.
    private final Map<Integer, String> met = new HashMap<>();

    Truth(Pool pool, LookAlikes lookAlikes, Writer out) throws IOException {
        this.pool = pool;
        this.lookAlikes = lookAlikes;
        this.out = out;
        out.write(HEADER);
    }

    /// @param file as the list is called from the folder of the truth
    void write(String file, Settlement village, Habits habits, List<ListFile.Placed> rows) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            var placed = rows.get(i);
            var id = village.code() + "#" + (i + 1);
            var earlier = met.putIfAbsent(placed.row().meant.person(), id);
            out.write(String.join(
                    ",",
                    file,
                    String.valueOf(placed.line()),
                    id,
                    judge(placed, village, habits, earlier == null ? "" : earlier),
                    placed.sheet()));
            out.write('\n');
        }
    }

    private String judge(ListFile.Placed placed, Settlement village, Habits habits, String duplicateOf) {
        var row = placed.row();
        var meant = row.meant;
        boolean home = meant.home().village() == village.index();
        boolean known = !meant.invented();
        return String.join(
                ",",
                known ? meant.numbers().nik() : "",
                row.errors.stream().map(ErrorCode::code).collect(Collectors.joining(";")),
                String.join(";", placed.formats()),
                difficulty(row, habits),
                String.valueOf(known ? lookAlikes.sameNameAndDay(meant.person()) : 0),
                !known ? "NO_MATCH" : row.has(ErrorCode.NIK_FAMILY) ? "CONFLICT" : "MATCH",
                known ? pool.eligibility(meant.person()).name() : "NOT_IN_REGISTRY",
                !known ? "n/a" : home ? "yes" : "no",
                duplicateOf,
                decision(row, habits, home, !duplicateOf.isEmpty()));
    }

    private String decision(Row row, Habits habits, boolean home, boolean duplicate) {
        if (duplicate) {
            return "DUPLICATE";
        }
        if (row.meant.invented()) {
            return "REVIEW_OR_REJECT_NOT_FOUND";
        }
        if (!home || !isProven(row, habits)) {
            return "REVIEW";
        }
        var stands = pool.eligibility(row.meant.person());
        return stands == Eligibility.ELIGIBLE ? "ACCEPT" : "REJECT_" + stands.name();
    }

    /// The row's own NIK is the person's, and the name agrees together with the birth date; or, where the birth date
    /// does not agree, the name is the same but for titles.
    private static boolean isProven(Row row, Habits habits) {
        if (habits.losesDigits() || !row.nik.equals(row.meant.numbers().nik())) {
            return false;
        }
        return row.meant.birth().born().equals(row.born)
                ? !row.has(ErrorCode.NAME_NICK)
                : row.errors.stream().noneMatch(code -> code.isName() && code != ErrorCode.NAME_TITLE);
    }

    private static String difficulty(Row row, Habits habits) {
        if (row.has(ErrorCode.NIK_FAMILY)) {
            return "conflict";
        }
        boolean nik = habits.losesDigits() || row.errors.stream().anyMatch(ErrorCode::isNik);
        boolean name = row.errors.stream().anyMatch(ErrorCode::isName);
        boolean dob = row.errors.stream().anyMatch(ErrorCode::isDob);
        int damaged = (nik ? 1 : 0) + (name ? 1 : 0) + (dob ? 1 : 0);
        if (damaged == 3 || (nik && row.has(ErrorCode.DOB_BLANK))) {
            return "hard";
        }
        return damaged == 2 ? "medium" : damaged == 1 || !row.errors.isEmpty() ? "easy" : "exact";
    }
}
