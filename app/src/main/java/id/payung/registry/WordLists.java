package id.payung.registry;

import java.util.Arrays;

/// One list of word numbers a resident: `numbers[start(r)] .. numbers[start(r + 1) - 1]`.
public final class WordLists {
    private int[] starts;
    private int[] numbers;
    private int lists;

    WordLists(int expectedLists) {
        starts = new int[expectedLists + 1];
        numbers = new int[expectedLists * 5 / 2 + 16];
    }

    public int start(int list) {
        return starts[list];
    }

    public int end(int list) {
        return starts[list + 1];
    }

    public int number(int place) {
        return numbers[place];
    }

    /// All words of all lists.
    public int total() {
        return starts[lists];
    }

    void add(int number) {
        int place = starts[lists + 1];
        if (place == numbers.length) {
            numbers = Arrays.copyOf(numbers, place + place / 2);
        }
        numbers[place] = number;
        starts[lists + 1] = place + 1;
    }

    void endOfList() {
        lists++;
        if (lists + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length + starts.length / 2 + 16);
        }
        starts[lists + 1] = starts[lists];
    }

    String text(int list, Words words) {
        var text = new StringBuilder();
        for (int place = start(list); place < end(list); place++) {
            text.append(text.isEmpty() ? "" : " ").append(words.word(numbers[place]));
        }
        return text.toString();
    }
}
