package id.payung.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Texts met so far and their numbers, in the order met.
final class Numbering {
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int of(String text) {
        return numbers.computeIfAbsent(text, one -> {
            texts.add(one);
            return texts.size() - 1;
        });
    }

    /// The number of a text, or [#UNKNOWN].
    int known(String text) {
        return numbers.getOrDefault(text, UNKNOWN);
    }

    String text(int number) {
        return texts.get(number);
    }

    int size() {
        return texts.size();
    }
}
