package id.payung.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegencyTest {
    private static final DemoSize SMALL = DemoSize.of(3_000);

    @TempDir
    Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        var one = Folder.of(folder, 1, SMALL, Errors.model());
        var same = Folder.of(folder, 1, SMALL, Errors.model());

        assertThat(same.files()).isEqualTo(one.files()).hasSize(6 + 54);
        for (var file : one.files()) {
            assertThat(same.path().resolve(file)).hasSameBinaryContentAs(one.path().resolve(file));
        }
    }

    @Test
    void another_seed_gives_other_people() throws IOException {
        var one = Folder.of(folder, 1, SMALL, Errors.model());
        var other = Folder.of(folder, 2, SMALL, Errors.model());

        assertThat(Files.mismatch(one.path().resolve("population.csv"), other.path().resolve("population.csv")))
                .isNotNegative();
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        var theirs = Files.writeString(folder.resolve("catatan.txt"), "jangan dihapus");
        var regency = Regency.make(1, SMALL, Errors.model(), Folder.AS_OF);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> regency.write(folder));
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(theirs));
    }

    @Test
    void worse_lists_have_more_errors_and_the_same_people() throws IOException {
        var model = Folder.of(folder, 1, SMALL, Errors.model());
        var worse = Folder.of(folder, 1, SMALL, Errors.model().scaled(4));

        assertThat(worse.path().resolve("population.csv"))
                .hasSameBinaryContentAs(model.path().resolve("population.csv"));
        assertThat(faulty(worse)).isGreaterThan(faulty(model) * 3 / 2);
    }

    private static long faulty(Folder regency) throws IOException {
        return regency.rows("truth.csv").stream()
                .filter(row -> !row.getField("injected_errors").isEmpty())
                .count();
    }

    @Test
    void everybody_is_said_to_be_fictional_in_both_languages() throws IOException {
        var regency = Folder.of(folder, 1, SMALL, Errors.model());

        assertThat(regency.path().resolve("README.txt"))
                .content()
                .contains("Semua orang dalam folder ini rekaan", "Every person in this folder is invented");
    }
}
