package id.payung.registry;

import id.payung.platform.CsvColumns;
import id.payung.platform.RepeatedField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the extract into columns. A row that lacks something still loads: what is unreadable stands as absent.
final class RegistryColumns extends CsvColumns {
    static final List<String> NEEDED = List.of("nik", "name", "birth_date", "village_code", "status");
    static final List<String> OPTIONAL =
            List.of("kk", "sex", "rt", "rw", "occupation_code", "mother_name", "marital", "family_relation");

    /// Words of the registry's own (ALIVE, MOVED, DEAD), of its screens, and its code numbers.
    private static final Map<String, Registry.Status> STATUSES = Map.ofEntries(
            Map.entry("ALIVE", Registry.Status.ALIVE),
            Map.entry("HIDUP", Registry.Status.ALIVE),
            Map.entry("1", Registry.Status.ALIVE),
            Map.entry("DEAD", Registry.Status.DEAD),
            Map.entry("MATI", Registry.Status.DEAD),
            Map.entry("MENINGGAL", Registry.Status.DEAD),
            Map.entry("2", Registry.Status.DEAD),
            Map.entry("MOVED", Registry.Status.MOVED),
            Map.entry("PINDAH", Registry.Status.MOVED),
            Map.entry("3", Registry.Status.MOVED));

    final Words words = new Words();
    final List<String> villages = new ArrayList<>();
    private final Map<String, Integer> villageNumbers = new HashMap<>();

    final WordLists names;
    final WordLists mothers;
    long[] nik;
    long[] kk;
    int[] born;
    int[] village;
    short[] rt;
    short[] rw;
    byte[] sex;
    byte[] status;
    byte[] occupation;
    byte[] marital;
    byte[] relation;
    int size;
    int withoutNik;
    private final RepeatedField<Integer> villageField = new RepeatedField<>(this::villageNumber);
    private final RepeatedField<Byte> statusField = new RepeatedField<>(RegistryColumns::statusNumber);

    RegistryColumns(int expectedRows) {
        super(NEEDED, OPTIONAL);
        names = new WordLists(expectedRows);
        mothers = new WordLists(expectedRows);
        nik = new long[expectedRows];
        kk = new long[expectedRows];
        born = new int[expectedRows];
        village = new int[expectedRows];
        rt = new short[expectedRows];
        rw = new short[expectedRows];
        sex = new byte[expectedRows];
        status = new byte[expectedRows];
        occupation = new byte[expectedRows];
        marital = new byte[expectedRows];
        relation = new byte[expectedRows];
        beginRow();
    }

    @Override
    protected void field(int column, byte[] text, int start, int length) {
        switch (column) {
            case 0 -> nik[size] = length == 16 ? Math.max(0, number(text, start, length)) : 0;
            case 1 -> words.read(text, start, length, names);
            case 2 -> born[size] = isoDay(text, start, length);
            case 3 -> village[size] = villageField.of(text, start, length);
            case 4 -> status[size] = statusField.of(text, start, length);
            case 5 -> kk[size] = length == 16 ? Math.max(0, number(text, start, length)) : 0;
            case 6 -> sex[size] = length == 0 ? 0 : text[start];
            case 7 -> rt[size] = (short) small(text, start, length, Short.MAX_VALUE);
            case 8 -> rw[size] = (short) small(text, start, length, Short.MAX_VALUE);
            case 9 -> occupation[size] = (byte) small(text, start, length, Byte.MAX_VALUE);
            case 10 -> words.read(text, start, length, mothers);
            case 11 -> marital[size] = (byte) small(text, start, length, Byte.MAX_VALUE);
            case 12 -> relation[size] = (byte) small(text, start, length, Byte.MAX_VALUE);
            default -> throw new IllegalArgumentException("column " + column);
        }
    }

    @Override
    protected void endOfRow(long line) {
        names.endOfList();
        mothers.endOfList();
        withoutNik += nik[size] == 0 ? 1 : 0;
        size++;
        if (size == nik.length) {
            grow(size + size / 2 + 16);
        }
        beginRow();
    }

    /// One field of a row that does not come from a parser's buffer.
    void field(int column, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        field(column, bytes, 0, bytes.length);
    }

    private void beginRow() {
        born[size] = NO_DATE;
        status[size] = (byte) Registry.Status.UNKNOWN.ordinal();
        village[size] = 0;
    }

    private static long small(byte[] text, int start, int length, int largest) {
        long number = number(text, start, length);
        return number < 0 || number > largest ? 0 : number;
    }

    private int villageNumber(String code) {
        return villageNumbers.computeIfAbsent(code, c -> {
            villages.add(c);
            return villages.size() - 1;
        });
    }

    private static byte statusNumber(String status) {
        return (byte) STATUSES.getOrDefault(status.strip().toUpperCase(Locale.ROOT), Registry.Status.UNKNOWN)
                .ordinal();
    }

    private void grow(int rows) {
        nik = Arrays.copyOf(nik, rows);
        kk = Arrays.copyOf(kk, rows);
        born = Arrays.copyOf(born, rows);
        village = Arrays.copyOf(village, rows);
        rt = Arrays.copyOf(rt, rows);
        rw = Arrays.copyOf(rw, rows);
        sex = Arrays.copyOf(sex, rows);
        status = Arrays.copyOf(status, rows);
        occupation = Arrays.copyOf(occupation, rows);
        marital = Arrays.copyOf(marital, rows);
        relation = Arrays.copyOf(relation, rows);
    }
}
