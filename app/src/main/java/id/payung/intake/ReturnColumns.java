package id.payung.intake;

/// Where the three columns of a returned list stand in a sheet. Columns count from 0.
///
/// @param headerLine the row that carries their names, 0 where the list has no header
record ReturnColumns(int headerLine, int kode, int hasil, int catatan) {
    static final String KODE = "KODE";
    static final String HASIL = "HASIL";
    static final String CATATAN = "CATATAN";

    int last() {
        return Math.max(kode, Math.max(hasil, catatan));
    }
}
