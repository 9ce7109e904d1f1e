package id.payung.screening;

import id.payung.money.Month;
import id.payung.registry.Registry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/// `bpjs_registration.xlsx`: the people proposed for a seat, by the columns of the mapping. Everything is written as
/// text, so that no spreadsheet takes a NIK for a number or a name for a formula.
final class RegistrationFile {
    /// The first day of 1980 would be written with the zone of the machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private final Registry registry;
    private final RegistrationMapping mapping;
    private final Month firstMonth;

    RegistrationFile(Registry registry, RegistrationMapping mapping, Month firstMonth) {
        this.registry = registry;
        this.mapping = mapping;
        this.firstMonth = firstMonth;
    }

    /// @param row the row that put the person forward
    /// @param occupation as written on the KTP
    record Proposed(ScreenedRow row, String source, String occupation) {}

    void write(List<Proposed> people, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var workbook = new Workbook(out, "Payung", "1.0")) {
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            var sheet = workbook.newWorksheet("Peserta");
            for (int column = 0; column < mapping.columns().size(); column++) {
                sheet.value(0, column, mapping.columns().get(column).header());
            }
            for (int i = 0; i < people.size(); i++) {
                for (int column = 0; column < mapping.columns().size(); column++) {
                    sheet.inlineString(i + 1, column, text(mapping.columns().get(column), people.get(i), i + 1));
                }
            }
        }
        packWithoutTimes(file);
    }

    /// The same people give the same bytes, whenever they are written: what was handed in can be known by its hash.
    private static void packWithoutTimes(Path file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var packed = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(packed.entries())) {
                try (var in = packed.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                out.write(part.getKey().equals("docProps/core.xml") ? withoutTime(part.getValue()) : part.getValue());
                out.closeEntry();
            }
        }
    }

    private static byte[] withoutTime(byte[] properties) {
        var text = new String(properties, StandardCharsets.UTF_8);
        return CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private String text(RegistrationMapping.Column column, Proposed person, int number) {
        int resident = person.row().match().resident();
        return switch (column.value()) {
            case NUMBER -> Integer.toString(number);
            case NIK -> Long.toString(registry.nik(resident));
            case NAME -> registry.name(resident);
            case BIRTH_PLACE -> person.row().row().claim().birthPlace();
            case BIRTH_DATE -> {
                var born = registry.born(resident);
                yield born == null ? "" : born.toString();
            }
            case SEX -> {
                var sex = registry.sex(resident);
                yield sex == null ? "" : String.valueOf(sex.letter());
            }
            case MOTHER_NAME -> registry.motherName(resident);
            case RT -> Integer.toString(registry.rt(resident));
            case RW -> Integer.toString(registry.rw(resident));
            case VILLAGE_CODE -> registry.villageCode(resident);
            case OCCUPATION -> person.occupation();
            case FIRST_MONTH -> firstMonth.toString();
            case SOURCE -> person.source();
            case CONSTANT -> column.text();
        };
    }
}
