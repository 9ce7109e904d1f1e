package id.payung.registry;

import java.util.Arrays;

/// The distinct words of all names, numbered as they are met. A few ten thousand words make up the names of millions,
/// so a name is kept as numbers.
public final class Words {
    /// Words of up to twelve letters A to Z fit into a long, five bits a letter.
    private static final int MOST_PACKED = 12;

    private static final int UNPACKED = 0;

    private String[] words = new String[1 << 12];
    /// Open addressing: the number of the word, counted from 1; 0 is free.
    private int[] table = new int[1 << 14];
    /// By slot the packed word, so that nearly no look-up has to fetch the word itself.
    private long[] packedWords = new long[1 << 14];
    private int size;

    public int size() {
        return size;
    }

    public String word(int number) {
        return words[number];
    }

    /// The number of the word in a parser's buffer, a new one if it was never met.
    int number(char[] text, int start, int length) {
        long packed = packed(text, start, length);
        int slot = slot(packed == UNPACKED ? hash(text, start, length) : packed);
        while (table[slot] != 0) {
            if (packedWords[slot] == packed
                    && (packed != UNPACKED || isWord(words[table[slot] - 1], text, start, length))) {
                return table[slot] - 1;
            }
            slot = slot + 1 & table.length - 1;
        }
        return add(new String(text, start, length), packed, slot);
    }

    private static long packed(char[] text, int start, int length) {
        if (length > MOST_PACKED) {
            return UNPACKED;
        }
        long packed = 0;
        for (int i = start; i < start + length; i++) {
            int letter = text[i] - 'A' + 1;
            if (letter < 1 || letter > 26) {
                return UNPACKED;
            }
            packed = packed << 5 | letter;
        }
        return packed;
    }

    private static long hash(char[] text, int start, int length) {
        long hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    private static boolean isWord(String word, char[] text, int start, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int add(String word, long packed, int slot) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
        table[slot] = size;
        packedWords[slot] = packed;
        if (size * 2 > table.length) {
            grow(table.length * 4);
        }
        return size - 1;
    }

    private void grow(int slots) {
        table = new int[slots];
        packedWords = new long[slots];
        for (int number = 0; number < size; number++) {
            var word = words[number].toCharArray();
            long packed = packed(word, 0, word.length);
            int free = slot(packed == UNPACKED ? hash(word, 0, word.length) : packed);
            while (table[free] != 0) {
                free = free + 1 & slots - 1;
            }
            table[free] = number + 1;
            packedWords[free] = packed;
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & table.length - 1;
    }
}
