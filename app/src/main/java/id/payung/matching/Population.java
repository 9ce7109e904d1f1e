package id.payung.matching;

import id.payung.linkage.Groups;
import id.payung.linkage.LongIndex;
import id.payung.linkage.StemIndex;
import id.payung.platform.CsvColumns;
import id.payung.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The registry made searchable: by NIK, by family card, by day of birth and by the sound of a name's words. Immutable,
/// safe to share between threads.
public final class Population {
    /// A NIK without its serial: where and when it was given.
    static final long SERIALS = 10_000;

    private final Registry registry;
    private final NameTable names;
    private final StemIndex niks;
    private final LongIndex kks;
    private final int firstDay;
    private final Groups bornOn;
    private final Groups residentsOfVillage;
    /// First letters of what the words of a resident's name sound like, a bit a letter, in the order of [#bornOn] and
    /// of [#niks]: these are walked from one end to the other.
    private final int[] initialsByBirth;
    private final int[] initialsByNik;
    private final Sieve sieve;
    private final Map<String, Integer> villages = new HashMap<>();

    public Population(Registry registry) {
        this.registry = registry;
        this.names = new NameTable(registry);
        int size = registry.size();
        this.niks = new StemIndex(registry.niks(), size, SERIALS);
        this.kks = new LongIndex(registry.kks(), size);
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int resident = 0; resident < size; resident++) {
            int day = registry.bornDay(resident);
            if (day != CsvColumns.NO_DATE) {
                first = Math.min(first, day);
                last = Math.max(last, day);
            }
        }
        this.firstDay = first;
        this.bornOn = new Groups(size, last < first ? 0 : last - first + 1, this::dayGroup);
        this.residentsOfVillage = new Groups(size, registry.villageCodes().size(), registry::village);
        var initials = new int[size];
        for (int resident = 0; resident < size; resident++) {
            initials[resident] = names.initialsOf(resident);
        }
        this.initialsByBirth = new int[bornOn.total()];
        for (int place = 0; place < initialsByBirth.length; place++) {
            initialsByBirth[place] = initials[bornOn.item(place)];
        }
        this.initialsByNik = new int[niks.total()];
        for (int place = 0; place < initialsByNik.length; place++) {
            initialsByNik[place] = initials[niks.row(place)];
        }
        this.sieve = new Sieve(registry, names);
        for (int village = 0; village < registry.villageCodes().size(); village++) {
            villages.put(registry.villageCodes().get(village), village);
        }
    }

    private int dayGroup(int resident) {
        int day = registry.bornDay(resident);
        return day == CsvColumns.NO_DATE ? -1 : day - firstDay;
    }

    public Registry registry() {
        return registry;
    }

    NameTable names() {
        return names;
    }

    StemIndex niks() {
        return niks;
    }

    LongIndex kks() {
        return kks;
    }

    int size() {
        return registry.size();
    }

    /// The first resident with a NIK, or -1.
    public int residentOf(long nik) {
        return niks.first(nik);
    }

    /// Residents with a NIK; more than one where the registry errs.
    public List<Integer> residentsOf(long nik) {
        var found = new ArrayList<Integer>();
        if (nik != 0) {
            for (int place = niks.next(nik, niks.start(nik)); place >= 0; place = niks.next(nik, place + 1)) {
                found.add(niks.row(place));
            }
        }
        return found;
    }

    /// Place of a village in the registry's own numbering, or -1.
    int village(@Nullable String code) {
        return code == null ? -1 : villages.getOrDefault(code, -1);
    }

    /// First resident of a village in the registry's order.
    int firstOf(int village) {
        return residentsOfVillage.item(residentsOfVillage.start(village));
    }

    /// Last resident of a village in the registry's order.
    int lastOf(int village) {
        return residentsOfVillage.item(residentsOfVillage.end(village) - 1);
    }

    Sieve sieve() {
        return sieve;
    }

    /// First letters of the name of the resident at a place of [#niks].
    int initialsByNik(int place) {
        return initialsByNik[place];
    }

    /// Share of all residents who live in a village.
    double villageShare(int village) {
        return (residentsOfVillage.size(village) + 0.5) / (size() + 1);
    }

    /// Share of all residents born on a day.
    double bornOnShare(int day) {
        return (bornCount(day) + 0.5) / (size() + 1);
    }

    int bornCount(int day) {
        int group = day - firstDay;
        return day == CsvColumns.NO_DATE || group < 0 || group >= days() ? 0 : bornOn.size(group);
    }

    /// Place of the first of the [#bornCount] residents born on a day that has one; the others follow.
    int firstBornOn(int day) {
        return bornOn.start(day - firstDay);
    }

    /// The resident at a place by birth.
    int byBirth(int place) {
        return bornOn.item(place);
    }

    /// First letters of the name of the resident at a place by birth.
    int initialsByBirth(int place) {
        return initialsByBirth[place];
    }

    private int days() {
        return bornOn.groups();
    }
}
