package id.payung.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a header says about its column: the known spellings first, then the words in it.
final class Headers {
    private static final String RESOURCE = "intake_columns.csv";
    private static final Map<String, Column> KNOWN = known();
    private static final int LONGEST = 60;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /// The first line whose words all stand in the header decides, so the narrower sense comes first: "Nama Ibu" is no
    /// name column, "Alamat sesuai KTP" no NIK. `!` marks a word that must not stand there.
    private static final List<Rule> RULES = List.of(
            rule(Column.OTHER, "waris"),
            rule(Column.OTHER, "wali"),
            rule(Column.OTHER, "ayah"),
            rule(Column.OTHER, "bapak"),
            rule(Column.OTHER, "suami"),
            rule(Column.OTHER, "istri"),
            rule(Column.OTHER, "pasangan"),
            rule(Column.OTHER, "anak"),
            rule(Column.OTHER, "kepala"),
            rule(Column.OTHER, "nik", "ibu"),
            rule(Column.OTHER, "pekerjaan", "ibu"),
            rule(Column.OTHER, "foto"),
            rule(Column.OTHER, "scan"),
            rule(Column.OTHER, "fotokopi"),
            rule(Column.OTHER, "berlaku"),
            rule(Column.OTHER, "hubungan"),
            rule(Column.OTHER, "jam"),
            rule(Column.OTHER, "rekening"),
            rule(Column.OTHER, "bank"),
            rule(Column.OTHER, "panggilan"),
            rule(Column.OTHER, "alias"),
            rule(Column.OTHER, "perusahaan"),
            rule(Column.OTHER, "kelompok"),
            rule(Column.MOTHER_NAME, "ibu"),
            rule(Column.MOTHER_NAME, "kandung"),
            rule(Column.OTHER, "status"),
            rule(Column.OTHER, "nama", "usaha"),
            rule(Column.OTHER, "nama", "kk"),
            rule(Column.BIRTH_PLACE_DATE, "tempat", "tanggal"),
            rule(Column.BIRTH_PLACE_DATE, "ttl"),
            rule(Column.BIRTH_PLACE, "tempat", "lahir"),
            rule(Column.BIRTH_DATE, "tanggal", "lahir"),
            rule(Column.BIRTH_DATE, "lahir"),
            rule(Column.SEX, "kelamin"),
            rule(Column.SEX, "gender"),
            rule(Column.SEX, "lp"),
            rule(Column.KK, "kk", "!nik", "!ktp"),
            rule(Column.KK, "kartu", "keluarga"),
            rule(Column.NIK, "nik", "!nama"),
            rule(Column.NIK, "induk", "kependudukan"),
            rule(Column.NIK, "ktp", "!nama", "!alamat", "!desa", "!kelurahan", "!tanggal"),
            rule(Column.NIK, "identitas", "!nama", "!jenis", "!alamat"),
            rule(Column.OTHER, "email"),
            rule(Column.OTHER, "hp"),
            rule(Column.OTHER, "telepon"),
            rule(Column.OTHER, "kontak"),
            rule(Column.OTHER, "wa"),
            rule(Column.OTHER, "umur"),
            rule(Column.OTHER, "usia"),
            rule(Column.OTHER, "tempat", "kerja"),
            rule(Column.OTHER, "tempat", "pekerjaan"),
            rule(Column.OTHER, "tempat", "usaha"),
            rule(Column.OTHER, "lokasi"),
            rule(Column.OTHER, "alamat", "kerja"),
            rule(Column.OTHER, "alamat", "usaha"),
            rule(Column.INCOME, "penghasilan"),
            rule(Column.INCOME, "pendapatan"),
            rule(Column.INCOME, "upah"),
            rule(Column.INCOME, "gaji"),
            rule(Column.INCOME, "omset"),
            rule(Column.OCCUPATION, "pekerjaan"),
            rule(Column.OCCUPATION, "profesi"),
            rule(Column.OCCUPATION, "kerja", "!nama"),
            rule(Column.OCCUPATION, "jenis", "usaha"),
            rule(Column.OCCUPATION, "mata", "pencaharian"),
            rule(Column.RT_RW, "rt", "rw"),
            rule(Column.RT_RW, "rtrw"),
            rule(Column.RT, "rt", "!nama", "!ketua"),
            rule(Column.RW, "rw", "!nama"),
            rule(Column.VILLAGE, "desa"),
            rule(Column.VILLAGE, "kelurahan"),
            rule(Column.DISTRICT, "kecamatan"),
            rule(Column.OTHER, "alamat"),
            rule(Column.OTHER, "domisili"),
            rule(Column.OTHER, "kabupaten"),
            rule(Column.OTHER, "provinsi"),
            rule(Column.OTHER, "keterangan"),
            rule(Column.OTHER, "catatan"),
            rule(Column.OTHER, "agama"),
            rule(Column.OTHER, "pendidikan"),
            rule(Column.OTHER, "program"),
            rule(Column.NAME, "nama"),
            rule(Column.NAME, "name"),
            rule(Column.NO, "nomor", "urut"));

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("tgl", "tanggal"),
            Map.entry("tggl", "tanggal"),
            Map.entry("tmpt", "tempat"),
            Map.entry("tmp", "tempat"),
            Map.entry("tpt", "tempat"),
            Map.entry("lhr", "lahir"),
            Map.entry("jns", "jenis"),
            Map.entry("klmn", "kelamin"),
            Map.entry("klmin", "kelamin"),
            Map.entry("kel", "kelurahan"),
            Map.entry("ds", "desa"),
            Map.entry("kec", "kecamatan"),
            Map.entry("kab", "kabupaten"),
            Map.entry("no", "nomor"),
            Map.entry("nmr", "nomor"),
            Map.entry("nm", "nama"),
            Map.entry("telp", "telepon"),
            Map.entry("tlp", "telepon"),
            Map.entry("handphone", "hp"),
            Map.entry("whatsapp", "wa"),
            Map.entry("ket", "keterangan"),
            Map.entry("sex", "gender"),
            Map.entry("pkrjn", "pekerjaan"),
            Map.entry("almt", "alamat"),
            Map.entry("nick", "panggilan"),
            Map.entry("fc", "fotokopi"));

    private static final Set<String> WORDS = words(RULES);

    private record Rule(Column column, List<String> with, List<String> without) {
        boolean fits(Set<String> words) {
            return words.containsAll(with) && without.stream().noneMatch(words::contains);
        }
    }

    private Headers() {}

    /// The column a header names; null where it names none we know.
    static @Nullable Column column(String header) {
        var text = header.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        var known = KNOWN.get(key(text));
        if (known == null && text.indexOf('(') > 0) {
            known = KNOWN.get(key(text.substring(0, text.indexOf('('))));
        }
        return known != null ? known : byWords(text);
    }

    /// Whether the header is one of the known spellings, not only similar.
    static boolean isKnown(String header) {
        return KNOWN.containsKey(key(header));
    }

    /// Only letters and digits, small: `NO. KTP`, `No_KTP` and `no ktp` are one header.
    static String key(String header) {
        var key = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    private static @Nullable Column byWords(String header) {
        var words = new TreeSet<String>();
        NO_LETTERS.splitAsStream(header.toLowerCase(Locale.ROOT)).forEach(word -> words.add(spelled(word)));
        return RULES.stream()
                .filter(rule -> rule.fits(words))
                .map(Rule::column)
                .findFirst()
                .orElse(null);
    }

    /// The header word meant: abbreviations opened, one slip in a longer word mended.
    private static String spelled(String word) {
        var open = SHORT.getOrDefault(word, word);
        if (open.length() < 5 || WORDS.contains(open)) {
            return open;
        }
        return WORDS.stream()
                .filter(known -> known.length() >= 4 && isOneSlipApart(known, open))
                .findFirst()
                .orElse(open);
    }

    /// Whether one letter added, left out, changed or swapped with its neighbour turns one word into the other.
    private static boolean isOneSlipApart(String a, String b) {
        if (a.length() < b.length()) {
            return isOneSlipApart(b, a);
        }
        int at = 0;
        while (at < b.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        if (a.length() > b.length()) {
            return a.length() == b.length() + 1 && a.substring(at + 1).equals(b.substring(at));
        }
        if (a.substring(at + 1).equals(b.substring(at + 1))) {
            return true;
        }
        return a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }

    private static Rule rule(Column column, String... words) {
        var without = Arrays.stream(words)
                .filter(word -> word.startsWith("!"))
                .map(word -> word.substring(1))
                .toList();
        return new Rule(
                column,
                Arrays.stream(words).filter(word -> !word.startsWith("!")).toList(),
                without);
    }

    private static Set<String> words(List<Rule> rules) {
        var words = new TreeSet<String>();
        rules.forEach(rule -> words.addAll(rule.with()));
        return words;
    }

    private static Map<String, Column> known() {
        var known = new HashMap<String, Column>();
        try (var in = Headers.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            try (var spellings =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (var spelling : spellings) {
                    known.put(key(spelling.getField("header_variant")), columnNamed(spelling.getField("field")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static Column columnNamed(String field) {
        var name = field.toUpperCase(Locale.ROOT);
        return Arrays.stream(Column.values())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(Column.OTHER);
    }
}
