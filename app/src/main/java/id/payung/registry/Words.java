package id.payung.registry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The distinct words of all names, numbered as they are met. A few ten thousand words make up the names of millions,
/// so a name is kept as numbers.
public final class Words {
    /// Words of up to twelve letters A to Z fit into a long, five bits a letter.
    private static final int MOST_PACKED = 12;

    private static final int BITS_OF_LETTER = 5;

    private String[] words = new String[1 << 12];
    private int size;
    /// Words that fit into a long, by open addressing; 0 is free.
    private long[] packedWords = new long[1 << 14];
    private int[] packedNumbers = new int[1 << 14];
    private int packedSize;
    private final Map<String, Integer> otherNumbers = new HashMap<>();

    public int size() {
        return size;
    }

    public String word(int number) {
        return words[number];
    }

    /// Adds the numbers of the words of a name in UTF-8 to the list that `into` is at; words never met get new numbers.
    void read(byte[] text, int start, int length, WordLists into) {
        int end = start + length;
        int from = start;
        while (from < end) {
            long packed = 0;
            boolean packs = true;
            int at = from;
            for (; at < end && text[at] != ' '; at++) {
                int letter = text[at] - 'A' + 1;
                packs &= letter >= 1 && letter <= 26;
                packed = packed << BITS_OF_LETTER | letter;
            }
            if (at > from) {
                into.add(packs && at - from <= MOST_PACKED ? number(packed) : number(other(text, from, at)));
            }
            from = at + 1;
        }
    }

    private static String other(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    private int number(String word) {
        return otherNumbers.computeIfAbsent(word, this::add);
    }

    private int number(long packed) {
        int slot = slot(packed);
        while (packedWords[slot] != packed) {
            if (packedWords[slot] == 0) {
                return addPacked(packed, slot);
            }
            slot = slot + 1 & packedWords.length - 1;
        }
        return packedNumbers[slot];
    }

    private int addPacked(long packed, int slot) {
        int number = add(unpacked(packed));
        packedWords[slot] = packed;
        packedNumbers[slot] = number;
        if (++packedSize * 2 > packedWords.length) {
            grow();
        }
        return number;
    }

    private static String unpacked(long packed) {
        var letters = new StringBuilder();
        for (long rest = packed; rest != 0; rest >>>= BITS_OF_LETTER) {
            letters.append((char) ('A' - 1 + (rest & (1 << BITS_OF_LETTER) - 1)));
        }
        return letters.reverse().toString();
    }

    private int add(String word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size] = word;
        return size++;
    }

    private void grow() {
        var oldWords = packedWords;
        var oldNumbers = packedNumbers;
        packedWords = new long[oldWords.length * 4];
        packedNumbers = new int[oldWords.length * 4];
        for (int old = 0; old < oldWords.length; old++) {
            if (oldWords[old] != 0) {
                int slot = slot(oldWords[old]);
                while (packedWords[slot] != 0) {
                    slot = slot + 1 & packedWords.length - 1;
                }
                packedWords[slot] = oldWords[old];
                packedNumbers[slot] = oldNumbers[old];
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & packedWords.length - 1;
    }
}
