package id.payung.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Lists as villages might make them, from a seed.
final class RandomList {
    private static final List<List<String>> HEADERS = List.of(
            List.of("No", "NO.", "No Urut"),
            List.of("NIK", "No. KTP", "NIK KTP"),
            List.of("Nama", "NAMA LENGKAP", "Nama (sesuai KTP)"),
            List.of("No KK", "NOMOR KARTU KELUARGA"),
            List.of("TTL", "Tempat, Tanggal Lahir"),
            List.of("JK", "L/P"),
            List.of("RT/RW"),
            List.of("Desa", "Desa/Kelurahan"),
            List.of("Pekerjaan", "Profesi"),
            List.of("Catatan", "KET."));
    private static final List<String> NAMES = List.of(
            "Siti Aminah",
            "M. Syafei",
            "Nur'aini",
            "Ándi Wijaya",
            "\u200BBudi",
            "Ani, S.Pd",
            "Rina \"Ina\"",
            "Joko; Eko",
            "Ab\nCd");
    private static final List<String> NIKS = List.of(
            "6409010212809001",
            "'6409014212809001",
            "6409.0158.0176.9001",
            "640901280176900",
            "-",
            "6,40901E+15",
            "64O9012801769001",
            "");
    private static final List<String> VILLAGES = List.of("Waru", "WAR U", "Semoi II", "Nipah2", "Entah", "");

    private RandomList() {}

    static Path write(Written written, Random random) {
        return random.nextBoolean() ? csv(written, random) : xlsx(written, random);
    }

    static @Nullable Note note(Random random, Position row) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new Note("K" + row.line(), "Sesuai", "");
            case 2 -> new Note("K" + row.line(), "Perbaiki", "NIK ini 15 angka, bukan 16; periksa \"lagi\".");
            default -> new Note("=K", "Periksa", "- Nama – beda\nJumlah ’tidak’ sama\t|");
        };
    }

    private static Path csv(Written written, Random random) {
        char delimiter = ",;\t|".charAt(random.nextInt(4));
        var lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        boolean quoteAll = random.nextInt(4) == 0;
        var text = new StringBuilder();
        for (var row : rows(random)) {
            var fields =
                    row.stream().map(cell -> quoted(cell, delimiter, quoteAll)).toList();
            text.append(String.join(String.valueOf(delimiter), fields)).append(lineEnd);
        }
        if (random.nextBoolean()) {
            text.setLength(text.length() - lineEnd.length());
        }
        var charset = List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1252"))
                .get(random.nextInt(4));
        boolean mark = !charset.name().startsWith("windows") && random.nextBoolean();
        return written.csv("waru.csv", charset, (mark ? "\uFEFF" : "") + text);
    }

    private static Path xlsx(Written written, Random random) {
        var sheets = new LinkedHashMap<String, List<String>>();
        for (int sheet = 0; sheet <= random.nextInt(3); sheet++) {
            sheets.put(
                    "Lembar " + sheet,
                    rows(random).stream()
                            .map(row -> String.join("|", row).replace("\n", " "))
                            .toList());
        }
        return written.xlsx(sheets);
    }

    private static List<List<String>> rows(Random random) {
        var columns = columns(random);
        var rows = new ArrayList<List<String>>();
        if (random.nextBoolean()) {
            rows.add(List.of("DAFTAR USULAN"));
            rows.add(List.of("DESA WARU KECAMATAN WARU"));
        }
        rows.add(columns.stream()
                .map(column -> pick(random, HEADERS.get(column)))
                .toList());
        for (int i = 0; i <= 2 + random.nextInt(20); i++) {
            int number = i;
            var row = new ArrayList<>(
                    columns.stream().map(column -> cell(random, column, number)).toList());
            if (random.nextInt(6) == 0) {
                row.removeLast();
            }
            rows.add(row);
            if (random.nextInt(8) == 0) {
                rows.add(List.of(""));
            }
        }
        if (random.nextBoolean()) {
            rows.add(List.of("", "JUMLAH", "7"));
        }
        return rows;
    }

    /// NIK and name always, the others by chance, in any order.
    private static List<Integer> columns(Random random) {
        var columns = new ArrayList<Integer>();
        for (int column = 0; column < HEADERS.size(); column++) {
            if (column == 1 || column == 2 || random.nextInt(3) > 0) {
                columns.add(column);
            }
        }
        Collections.shuffle(columns, random);
        return columns;
    }

    private static String cell(Random random, int column, int number) {
        return switch (column) {
            case 0 -> Integer.toString(number + 1);
            case 1 -> pick(random, NIKS);
            case 2 -> number == 0 ? "Ani" : pick(random, NAMES);
            case 3 -> "64090112080900" + (10 + random.nextInt(80));
            case 4 -> pick(random, List.of("BONE, 17-08-1990", "Waru 2 Desember 1980", "", "entah"));
            case 5 -> pick(random, List.of("L", "P", "Perempuan", ""));
            case 6 -> pick(random, List.of("003/001", "4/1", ""));
            case 7 -> pick(random, VILLAGES);
            case 8 -> pick(random, List.of("Petani", "IRT", "Buruh, harian"));
            default -> pick(random, List.of("", "janda", "baru"));
        };
    }

    private static String quoted(String cell, char delimiter, boolean always) {
        boolean needed = cell.indexOf(delimiter) >= 0 || cell.contains("\"") || cell.contains("\n");
        return always || needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
