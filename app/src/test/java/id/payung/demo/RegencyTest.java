package id.payung.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegencyTest {
    private static final DemoSize SMALL = DemoSize.of(3_000);

    @TempDir
    static Path folder;

    static Folder regency = new Folder(Path.of("."));

    @BeforeAll
    static void write() throws IOException {
        regency = Folder.of(folder, 1, SMALL, Errors.model());
    }

    @Test
    void the_same_seed_gives_the_same_bytes_in_another_country() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try {
            var same = Folder.of(folder, 1, SMALL, Errors.model());

            assertThat(same.files()).isEqualTo(regency.files()).hasSize(6 + 54);
            for (var file : same.files()) {
                assertThat(same.path().resolve(file))
                        .hasSameBinaryContentAs(regency.path().resolve(file));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_seed_gives_other_people() throws IOException {
        var other = Folder.of(folder, 2, SMALL, Errors.model());

        assertThat(Files.mismatch(
                        regency.path().resolve("population.csv"), other.path().resolve("population.csv")))
                .isNotNegative();
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        var full = Files.createDirectory(folder.resolve("full"));
        var theirs = Files.writeString(full.resolve("catatan.txt"), "jangan dihapus");
        var other = Regency.make(1, SMALL, Errors.model(), Folder.AS_OF);

        assertThatExceptionOfType(DirectoryNotEmptyException.class).isThrownBy(() -> other.write(full));
        assertThat(full).isDirectoryNotContaining(path -> !path.equals(theirs));
    }

    @Test
    void worse_lists_have_more_errors_and_the_same_people() throws IOException {
        var worse = Folder.of(folder, 1, SMALL, Errors.model().scaled(4));

        assertThat(worse.path().resolve("population.csv"))
                .hasSameBinaryContentAs(regency.path().resolve("population.csv"));
        assertThat(faulty(worse)).isGreaterThan(faulty(regency) * 3 / 2);
    }

    private static long faulty(Folder regency) throws IOException {
        return regency.rows("truth.csv").stream()
                .filter(row -> !row.getField("injected_errors").isEmpty())
                .count();
    }

    @Test
    void everybody_is_said_to_be_fictional_in_both_languages() {
        assertThat(regency.path().resolve("README.txt"))
                .content()
                .contains("Semua orang dalam folder ini rekaan", "Every person in this folder is invented");
    }
}
