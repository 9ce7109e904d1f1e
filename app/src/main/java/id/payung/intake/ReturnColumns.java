package id.payung.intake;

import org.jspecify.annotations.Nullable;

/// Where the three columns of a returned list stand in a sheet. Columns count from 0.
///
/// @param headerLine the row that carries their names, 0 where the list has no header
record ReturnColumns(int headerLine, int kode, int hasil, int catatan) {
    static final String KODE = "KODE";
    static final String HASIL = "HASIL";
    static final String CATATAN = "CATATAN";

    /// What stands in a column, null where it is none of the three.
    @Nullable
    String of(Note note, int column) {
        if (column == kode) {
            return note.kode();
        }
        return column == hasil ? note.hasil() : column == catatan ? note.catatan() : null;
    }

    int first() {
        return Math.min(kode, Math.min(hasil, catatan));
    }

    int last() {
        return Math.max(kode, Math.max(hasil, catatan));
    }
}
