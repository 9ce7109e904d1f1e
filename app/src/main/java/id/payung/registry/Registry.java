package id.payung.registry;

import id.payung.people.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The civil registry's extract in primitive columns, about 60 to 80 bytes a resident. A resident is a row number, in
/// the order of the file. Immutable once read, safe to share.
public final class Registry {
    private final RegistryColumns columns;

    Registry(RegistryColumns columns) {
        this.columns = columns;
    }

    /// Where a resident stands with the registry.
    public enum Status {
        ALIVE,
        MOVED,
        DEAD,
        /// A status this program does not know: somebody must look.
        UNKNOWN
    }

    public int size() {
        return columns.size;
    }

    /// How many rows had no usable NIK; they load, and nobody is found by their NIK.
    public int withoutNik() {
        return columns.withoutNik;
    }

    /// The NIK, 0 where the extract has none that is 16 digits.
    public long nik(int resident) {
        return columns.nik[resident];
    }

    /// All NIKs, one a resident; not to be changed.
    public long[] niks() {
        return columns.nik;
    }

    /// Family-card number, 0 where absent.
    public long kk(int resident) {
        return columns.kk[resident];
    }

    /// All family-card numbers, one a resident; not to be changed.
    public long[] kks() {
        return columns.kk;
    }

    /// Day of birth in days since 1970-01-01, or [id.payung.platform.CsvColumns#NO_DATE].
    public int bornDay(int resident) {
        return columns.born[resident];
    }

    public @Nullable LocalDate born(int resident) {
        int day = columns.born[resident];
        return day == RegistryColumns.NO_DATE ? null : LocalDate.ofEpochDay(day);
    }

    public @Nullable Sex sex(int resident) {
        return switch (columns.sex[resident]) {
            case 'L' -> Sex.MALE;
            case 'P' -> Sex.FEMALE;
            default -> null;
        };
    }

    public Status status(int resident) {
        return Status.values()[columns.status[resident]];
    }

    /// Codes of the villages met, in the order met.
    public List<String> villageCodes() {
        return columns.villages;
    }

    /// Place of the resident's village in [#villageCodes].
    public int village(int resident) {
        return columns.village[resident];
    }

    public String villageCode(int resident) {
        return columns.villages.get(columns.village[resident]);
    }

    public int rt(int resident) {
        return columns.rt[resident];
    }

    public int rw(int resident) {
        return columns.rw[resident];
    }

    /// KTP occupation code, 0 where absent (Permendagri 109/2019).
    public int occupation(int resident) {
        return columns.occupation[resident];
    }

    /// Marital status code, 0 where absent.
    public int marital(int resident) {
        return columns.marital[resident];
    }

    /// Code of the relation to the head of the family, 1 for the head, 0 where absent.
    public int familyRelation(int resident) {
        return columns.relation[resident];
    }

    public String name(int resident) {
        return columns.names.text(resident, columns.words);
    }

    public String motherName(int resident) {
        return columns.mothers.text(resident, columns.words);
    }

    public Words words() {
        return columns.words;
    }

    public WordLists names() {
        return columns.names;
    }

    public WordLists motherNames() {
        return columns.mothers;
    }
}
