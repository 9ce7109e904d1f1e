package id.payung.registry;

import java.util.Arrays;

/// The distinct words of all names, numbered as they are met. A few ten thousand words make up the names of millions,
/// so a name is kept as numbers.
public final class Words {
    private String[] words = new String[1 << 12];
    private int[] table = new int[1 << 14];
    private int size;

    public int size() {
        return size;
    }

    public String word(int number) {
        return words[number];
    }

    /// The number of the word in a parser's buffer, a new one if it was never met.
    int number(char[] text, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = slot(hash);
        while (table[slot] != 0) {
            var word = words[table[slot] - 1];
            if (word.length() == length && isAt(word, text, start)) {
                return table[slot] - 1;
            }
            slot = slot + 1 & table.length - 1;
        }
        return add(new String(text, start, length), slot);
    }

    private static boolean isAt(String word, char[] text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int add(String word, int slot) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
        table[slot] = size;
        if (size * 2 > table.length) {
            var grown = new int[table.length * 4];
            table = grown;
            for (int number = 0; number < size; number++) {
                int free = slot(words[number].hashCode());
                while (grown[free] != 0) {
                    free = free + 1 & grown.length - 1;
                }
                grown[free] = number + 1;
            }
        }
        return size - 1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x2C1B3C6D >>> 1 & table.length - 1;
    }
}
