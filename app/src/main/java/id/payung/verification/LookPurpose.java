package id.payung.verification;

import id.payung.platform.Form;
import id.payung.platform.Option;
import java.util.List;
import java.util.Map;

/// What for an officer looks at registry values: one of the common purposes, or one of their own words.
final class LookPurpose {
    static final String PURPOSE = "tujuan";
    static final String OWN_WORDS = "alasan";
    private static final String OTHER = "lain";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    static final List<Option> OPTIONS = List.of(
            new Option("orangnya", VerificationText.SURE_OF_PERSON),
            new Option("pengusul", VerificationText.ANSWER_PROPOSER),
            new Option("keberatan", VerificationText.OBJECTION),
            new Option(OTHER, VerificationText.OTHER_PURPOSE));

    private LookPurpose() {}

    /// What was typed, with what is to be mended.
    static Form read(Map<String, String> typed) {
        var form = Form.of(Map.of(
                PURPOSE, typed.getOrDefault(PURPOSE, ""),
                OWN_WORDS, typed.getOrDefault(OWN_WORDS, "").strip()));
        if (OPTIONS.stream().noneMatch(option -> option.value().equals(form.typed(PURPOSE)))) {
            return form.problem(PURPOSE, VerificationText.CHOOSE_PURPOSE);
        }
        var words = form.typed(OWN_WORDS);
        if (!form.typed(PURPOSE).equals(OTHER)) {
            return form;
        }
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return form.problem(OWN_WORDS, VerificationText.SAY_PURPOSE);
        }
        // The trail keeps purposes in clear, for good.
        return words.matches("(?s).*\\d{6}.*") ? form.problem(OWN_WORDS, VerificationText.NO_NUMBERS) : form;
    }

    /// The purpose of a form that is not wrong, in words.
    static String words(Form form) {
        return form.typed(PURPOSE).equals(OTHER)
                ? form.typed(OWN_WORDS)
                : OPTIONS.stream()
                        .filter(option -> option.value().equals(form.typed(PURPOSE)))
                        .findFirst()
                        .orElseThrow()
                        .words();
    }
}
