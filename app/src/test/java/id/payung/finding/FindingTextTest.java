package id.payung.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingTextTest {
    private static final Pattern GLOSSARY_LINE = Pattern.compile("^\\| ([A-Z0-9_]+) \\| (info|look|fix) \\|");

    @Test
    void the_glossary_explains_every_code_with_its_severity() throws Exception {
        var explained = new EnumMap<FindingCode, String>(FindingCode.class);
        for (var line : Files.readAllLines(Path.of("..", "GLOSSARY.md"))) {
            var matcher = GLOSSARY_LINE.matcher(line);
            if (matcher.find()) {
                explained.put(FindingCode.valueOf(matcher.group(1)), matcher.group(2));
            }
        }
        assertThat(explained.keySet()).containsExactly(FindingCode.values());
        explained.forEach((code, severity) ->
                assertThat(code.severity().name()).as("%s", code).isEqualToIgnoringCase(severity));
    }

    @Test
    void every_finding_has_its_words_for_officers_and_senders() {
        for (var finding : oneOfEach()) {
            assertThat(FindingText.forOfficer(finding))
                    .as("%s", finding)
                    .isNotBlank()
                    .doesNotEndWith(".");
            FindingText.forSender(finding).ifPresent(text -> assertThat(text).endsWith("."));
        }
    }

    @Test
    void what_a_sender_must_mend_always_comes_with_how() {
        for (var finding : oneOfEach()) {
            if (finding.severity() == Severity.FIX) {
                assertThat(FindingText.forSender(finding)).as("%s", finding).isPresent();
            }
        }
    }

    @Test
    void sentences_for_senders_are_plain() {
        for (var finding : oneOfEach()) {
            for (var sentence : FindingText.forSender(finding).orElse("").split("(?<=[.?!]) ", -1)) {
                assertThat(sentence.split(" ", -1)).as(sentence).hasSizeLessThanOrEqualTo(20);
                assertThat(sentence.toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("error", "submit", "tidak valid", "dalam rangka", "melakukan", "terkait");
            }
        }
    }

    @Test
    void a_sender_reads_nothing_that_only_the_registry_knows() {
        var registered = List.of(
                new Finding.NameVariant("SITI", "SITI RAHASIA"),
                new Finding.BirthDateDiffers(LocalDate.of(1990, 1, 1), LocalDate.of(1977, 7, 7)),
                new Finding.OtherVillage("64.09.01.1001", "64.09.04.2015"),
                new Finding.OverAge(77, 65),
                new Finding.Duplicate(FindingCode.DUPLICATE_ELSEWHERE, "lists/waru.csv:7"));
        for (var finding : registered) {
            assertThat(FindingText.forSender(finding).orElse(""))
                    .doesNotContain("RAHASIA", "1977", "64.09", "77", "waru", "Juli");
        }
    }

    @Test
    void death_move_age_and_membership_reach_a_sender_as_a_question() {
        var delicate = List.<Finding>of(
                new Finding.Plain(FindingCode.DECEASED),
                new Finding.Plain(FindingCode.MOVED_OUT),
                new Finding.UnderAge(16, 18),
                new Finding.OverAge(70, 65),
                new Finding.Plain(FindingCode.ALREADY_MEMBER_PU),
                new Finding.Plain(FindingCode.ALREADY_MEMBER_PEMDA));
        for (var finding : delicate) {
            assertThat(FindingText.forSender(finding).orElseThrow()).startsWith("Periksa apakah");
        }
    }

    /// One finding of every code, with made-up evidence where the code carries some.
    private static List<Finding> oneOfEach() {
        var born = LocalDate.of(1990, 8, 17);
        Map<FindingCode, Finding> withEvidence = new EnumMap<>(FindingCode.class);
        for (var finding : List.of(
                new Finding.NikNotSixteenDigits(15),
                new Finding.VillageUnknown("Antah"),
                new Finding.SeveralPeopleFit(2),
                new Finding.BirthDateDiffers(born, born.plusYears(1)),
                new Finding.NameVariant("MUH", "MUHAMMAD"),
                new Finding.OtherVillage("64.09.01.1001", "64.09.01.1002"),
                new Finding.UnderAge(17, 18),
                new Finding.OverAge(65, 65),
                new Finding.Occupation(FindingCode.OCCUPATION_EXCLUDED, "PEGAWAI NEGERI SIPIL"),
                new Finding.Occupation(FindingCode.OCCUPATION_NOT_INFORMAL, "GURU"),
                new Finding.Occupation(FindingCode.OCCUPATION_UNCLEAR, "WIRASWASTA"),
                new Finding.RuleNotMet("desil"),
                new Finding.NotStated("income"),
                new Finding.Duplicate(FindingCode.DUPLICATE_IN_LIST, "a.csv:2"),
                new Finding.Duplicate(FindingCode.DUPLICATE_ELSEWHERE, "b.csv:2"),
                new Finding.Duplicate(FindingCode.POSSIBLE_DUPLICATE, "b.csv:3"))) {
            withEvidence.put(finding.code(), finding);
        }
        var all = new ArrayList<Finding>();
        for (var code : FindingCode.values()) {
            all.add(withEvidence.getOrDefault(code, new Finding.Plain(code)));
        }
        return all;
    }
}
