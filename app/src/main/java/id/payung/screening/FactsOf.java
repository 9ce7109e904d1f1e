package id.payung.screening;

import id.payung.eligibility.Facts;
import id.payung.eligibility.Facts.Home;
import id.payung.eligibility.Facts.Means;
import id.payung.eligibility.Facts.Person;
import id.payung.eligibility.Occupation;
import id.payung.eligibility.Occupations;
import id.payung.eligibility.Standing;
import id.payung.funding.Applicant;
import id.payung.intake.ListRow;
import id.payung.membership.Memberships;
import id.payung.membership.Segment;
import id.payung.money.Rupiah;
import id.payung.people.Nik;
import id.payung.people.Sex;
import id.payung.registry.Registry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/// What registry, membership and poverty data say about a resident on the day judged.
final class FactsOf {
    private final Registry registry;
    private final Memberships memberships;
    private final Poverty.Table poverty;
    private final Seated seated;
    private final LocalDate asOf;

    FactsOf(Tables tables, LocalDate asOf) {
        this.registry = tables.registry();
        this.memberships = tables.memberships();
        this.poverty = tables.poverty();
        this.seated = tables.seated();
        this.asOf = asOf;
    }

    /// @param work what the row says of income; nobody else can state it
    Facts resident(int resident, ListRow.Work work) {
        long nik = registry.nik(resident);
        return new Facts(
                new Person(
                        age(resident),
                        sex(resident),
                        code(registry.marital(resident)),
                        code(registry.familyRelation(resident))),
                new Home(standing(resident), registry.villageCode(resident), OptionalInt.empty()),
                occupation(resident),
                new Means(
                        poverty.decile(nik),
                        poverty.vintage(nik),
                        work.incomeRupiah() < 0 ? Optional.empty() : Optional.of(new Rupiah(work.incomeRupiah()))),
                elsewhere(nik));
    }

    /// Where limits count the resident.
    Applicant.Home home(int resident) {
        return new Applicant.Home(
                registry.villageCode(resident),
                occupation(resident).map(Occupation::reason).orElse(""));
    }

    Optional<Occupation> occupation(int resident) {
        return Occupations.shipped().of(registry.occupation(resident));
    }

    private OptionalInt age(int resident) {
        var born = registry.born(resident);
        return born == null ? OptionalInt.empty() : OptionalInt.of((int) ChronoUnit.YEARS.between(born, asOf));
    }

    /// The registry's, else the one in the NIK.
    private Sex sex(int resident) {
        var sex = registry.sex(resident);
        return sex != null
                ? sex
                : Nik.read(Long.toString(registry.nik(resident))).map(Nik::sex).orElse(Sex.MALE);
    }

    private static OptionalInt code(int code) {
        return code == 0 ? OptionalInt.empty() : OptionalInt.of(code);
    }

    private Standing standing(int resident) {
        return switch (registry.status(resident)) {
            case ALIVE -> Standing.RESIDENT;
            case DEAD -> Standing.DECEASED;
            case MOVED -> Standing.MOVED_OUT;
            case UNKNOWN -> Standing.UNCLEAR;
        };
    }

    /// A membership that the person's own seat pays for never stands in their way.
    private Set<Segment> elsewhere(long nik) {
        return seated.sits(nik) ? memberships.activeBesideSeat(nik, OptionalLong.empty()) : memberships.active(nik);
    }
}
