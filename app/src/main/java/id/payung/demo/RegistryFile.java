package id.payung.demo;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/// The registry extract and the poverty ranking as files.
final class RegistryFile {
    private static final String HEADER =
            "nik,kk,name,sex,birth_place,birth_date,village_code,rt,rw,occupation_code,mother_name,marital,"
                    + "family_relation,status,status_date\n";
    private static final List<String> STATUS = List.of("ALIVE", "MOVED", "DEAD");
    private static final Weighted DECILE = Weighted.of(10, i -> 14 - i);

    private RegistryFile() {}

    static void write(People people, List<Settlement> villages, Writer out) throws IOException {
        out.write(HEADER);
        var line = new StringBuilder();
        for (int i = 0; i < people.size(); i++) {
            line.setLength(0);
            line.append(people.nik[i]).append(',').append(people.kk[i]).append(',');
            line.append(people.names.text(people.name[i])).append(people.female[i] ? ",P," : ",L,");
            line.append(people.origins.place(people.birthPlace[i])).append(',');
            line.append(LocalDate.ofEpochDay(people.born[i])).append(',');
            line.append(villages.get(people.village[i]).code()).append(',');
            threeDigits(line, people.rt[i]);
            threeDigits(line, people.rw(i));
            line.append(people.occupation[i]).append(',');
            line.append(people.names.text(people.mother[i])).append(',');
            line.append(people.marital[i])
                    .append(',')
                    .append(people.relation[i])
                    .append(',');
            line.append(STATUS.get(people.status[i])).append(',');
            if (people.status[i] != People.ALIVE) {
                line.append(LocalDate.ofEpochDay(people.statusDay[i]));
            }
            out.append(line.append('\n'));
        }
    }

    private static void threeDigits(StringBuilder line, int number) {
        line.append(number < 10 ? "00" : number < 100 ? "0" : "").append(number).append(',');
    }

    /// Deciles of DTSEN for about 60 % of the residents, a household together; one household in twenty is listed
    /// without a decile.
    static void writePoverty(People people, long seed, Writer out) throws IOException {
        out.write("nik,decile,vintage\n");
        for (int i = 0; i < people.size(); i++) {
            var dice = Dice.of(seed, 7, people.kk[i]);
            if (people.status[i] == People.ALIVE && dice.chance(0.6)) {
                var decile = dice.chance(0.05) ? "" : String.valueOf(DECILE.draw(dice) + 1);
                out.write(people.nik[i] + "," + decile + ",2026-09\n");
            }
        }
    }
}
