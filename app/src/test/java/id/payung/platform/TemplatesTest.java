package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("target/generated-sources/jte");
    private static final Pattern LITERAL = Pattern.compile("writeContent\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");

    @Test
    void words_for_people_stand_in_the_text_classes_and_not_in_templates() throws IOException {
        int seen = 0;
        var met = new TreeMap<String, String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                seen++;
                var words = words(Files.readString(file));
                if (!words.isEmpty()) {
                    met.put(TEMPLATES.relativize(file).toString(), words);
                }
            }
        }

        assertThat(seen).isGreaterThan(25);
        assertThat(met).isEmpty();
    }

    /// What the class made of a template writes by itself, without tags and the name of the system.
    private static String words(String generated) {
        var html = LITERAL.matcher(generated)
                .results()
                .map(found -> found.group(1).translateEscapes())
                .collect(Collectors.joining());
        return html.replaceAll("<[^>]*>", "")
                .replace("Payung", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
