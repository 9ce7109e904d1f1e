package id.payung.screening;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a note to a sender must not hold: any word of a registered name, any number but those that every note may
/// hold, any village, any other list.
final class Secrets {
    /// A word of the notes that is also in a name of the sample.
    private static final Set<String> PLAIN_WORDS = Set.of("DAN");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9./-]*[0-9]|[0-9]");
    /// Sixteen digits, how many there are, and the example of how to write a date.
    private static final Pattern HARMLESS = Pattern.compile("16|[0-9]{1,2}|17-08-1990");

    private final Set<String> names = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    Secrets(Path population, Collection<Path> lists) throws IOException {
        try (var residents = CsvReader.builder().ofNamedCsvRecord(population)) {
            for (var resident : residents) {
                for (var column : List.of("name", "mother_name", "birth_place")) {
                    words(resident.getField(column)).forEach(names::add);
                }
            }
        }
        for (var list : lists) {
            var name = String.valueOf(list.getFileName());
            places.add(name);
            places.add(name.substring(0, 13));
            places.add(name.substring(14, name.length() - 4).replace('-', ' '));
        }
        names.removeAll(PLAIN_WORDS);
    }

    Set<String> in(String note) {
        var found = new TreeSet<String>();
        words(note).filter(names::contains).forEach(found::add);
        NUMBER.matcher(note)
                .results()
                .map(number -> number.group())
                .filter(number -> !HARMLESS.matcher(number).matches())
                .forEach(found::add);
        var small = note.toLowerCase(Locale.ROOT).replace('-', ' ');
        places.stream().filter(small::contains).forEach(found::add);
        return found;
    }

    /// Whole words of three letters or more; shorter ones are initials.
    private static Stream<String> words(String text) {
        return WORD.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .filter(word -> word.length() > 2);
    }
}
