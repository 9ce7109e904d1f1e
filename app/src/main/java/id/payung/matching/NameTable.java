package id.payung.matching;

import id.payung.linkage.Groups;
import id.payung.linkage.Token;
import id.payung.registry.Registry;
import id.payung.registry.WordLists;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of all registered names as tokens with their frequency, and who has a word of a given sound in the name.
final class NameTable {
    /// The number of a sound that nobody bears.
    private static final int NOBODY = -1;

    private final NameSpellings spellings = new NameSpellings();
    private final Map<String, Integer> tokenNumbers = new HashMap<>();
    private final Map<String, Integer> skeletonNumbers = new HashMap<>();
    private final TokenLists people;
    private final TokenLists mothers;
    private final Token[] tokens;
    /// By token: the number of its sound, its letters as [Token#letters], its length.
    private final int[] skeletonOfToken;

    private final long[] lettersOfToken;
    private final byte[] lengthOfToken;
    private final char[] initialOfToken;
    private final Groups bearers;
    private final double unseenShare;

    NameTable(Registry registry) {
        var plainWord = new int[registry.words().size()];
        for (int word = 0; word < plainWord.length; word++) {
            var text = registry.words().word(word);
            plainWord[word] = PersonName.needsReading(text) ? -1 : tokenNumber(text);
        }
        people = tokenLists(registry, registry.names(), plainWord);
        mothers = tokenLists(registry, registry.motherNames(), plainWord);
        var texts = new String[tokenNumbers.size()];
        tokenNumbers.forEach((text, number) -> texts[number] = text);
        skeletonOfToken = new int[texts.length];
        for (int token = 0; token < texts.length; token++) {
            skeletonOfToken[token] =
                    skeletonNumbers.computeIfAbsent(spellings.skeleton(texts[token]), s -> skeletonNumbers.size());
        }
        bearers = Groups.ofMany(registry.size(), skeletonNumbers.size(), people.starts, people.mapped(skeletonOfToken));
        unseenShare = 0.5 / (registry.size() + 1);
        tokens = tokens(texts, registry.size());
        lettersOfToken = new long[tokens.length];
        lengthOfToken = new byte[tokens.length];
        initialOfToken = new char[tokens.length];
        for (int token = 0; token < tokens.length; token++) {
            lettersOfToken[token] = tokens[token].letters();
            lengthOfToken[token] =
                    (byte) Math.min(Byte.MAX_VALUE, tokens[token].text().length());
            initialOfToken[token] = tokens[token].initial();
        }
    }

    private Token[] tokens(String[] texts, int size) {
        var counts = new int[texts.length];
        for (int place = 0; place < people.total(); place++) {
            counts[people.tokens[place]]++;
        }
        var made = new Token[texts.length];
        for (int token = 0; token < texts.length; token++) {
            made[token] = new Token(
                    texts[token],
                    spellings.skeleton(texts[token]),
                    (counts[token] + 0.5) / (size + 1),
                    (bearers.size(skeletonOfToken[token]) + 0.5) / (size + 1));
        }
        return made;
    }

    private int tokenNumber(String text) {
        return tokenNumbers.computeIfAbsent(text, t -> tokenNumbers.size());
    }

    private TokenLists tokenLists(Registry registry, WordLists lists, int[] plainWord) {
        var result = new TokenLists(registry.size(), lists.total());
        for (int resident = 0; resident < registry.size(); resident++) {
            if (isPlain(lists, resident, plainWord)) {
                for (int place = lists.start(resident); place < lists.end(resident); place++) {
                    result.add(plainWord[lists.number(place)]);
                }
            } else {
                var name = lists == registry.names() ? registry.name(resident) : registry.motherName(resident);
                for (var word : PersonName.read(name).words()) {
                    result.add(tokenNumber(word));
                }
            }
            result.endOf(resident);
        }
        return result;
    }

    private static boolean isPlain(WordLists lists, int resident, int[] plainWord) {
        for (int place = lists.start(resident); place < lists.end(resident); place++) {
            if (plainWord[lists.number(place)] < 0) {
                return false;
            }
        }
        return true;
    }

    /// Tokens of a name that a list gives: the registry's own where it knows the word.
    Token[] read(List<String> words) {
        var read = new Token[words.size()];
        for (int i = 0; i < read.length; i++) {
            var number = tokenNumbers.get(words.get(i));
            read[i] = number == null ? unseen(words.get(i)) : tokens[number];
        }
        return read;
    }

    private Token unseen(String word) {
        String skeleton;
        synchronized (spellings) {
            skeleton = spellings.skeleton(word);
        }
        var known = skeletonNumbers.get(skeleton);
        double share = known == null ? unseenShare : bearers.size(known) / (1 / unseenShare) * 2;
        return new Token(word, skeleton, unseenShare, Math.max(unseenShare, share));
    }

    /// Writes the words of the resident's name into `into`, as many as fit.
    ///
    /// @return how many were written
    int nameOf(int resident, Token[] into) {
        return people.of(resident, tokens, into);
    }

    /// The same of the mother's name.
    int motherOf(int resident, Token[] into) {
        return mothers.of(resident, tokens, into);
    }

    /// The sounds of the words of the resident's name, each on one of `width` bits.
    long soundBits(int resident, int width) {
        return bits(people, resident, width);
    }

    /// The same of the mother's name.
    long motherSoundBits(int resident, int width) {
        return bits(mothers, resident, width);
    }

    private long bits(TokenLists lists, int resident, int width) {
        long bits = 0;
        for (int place = lists.starts[resident]; place < lists.starts[resident + 1]; place++) {
            bits |= Sieve.bit(skeletonOfToken[lists.tokens[place]], width);
        }
        return bits;
    }

    /// How many words the resident's name has.
    int wordsOf(int resident) {
        return people.starts[resident + 1] - people.starts[resident];
    }

    int initialsOf(int resident) {
        int bits = 0;
        for (int place = people.starts[resident]; place < people.starts[resident + 1]; place++) {
            bits |= initial(tokens[people.tokens[place]]);
        }
        return bits;
    }

    /// The bit of the first letter that a word sounds like.
    static int initial(Token word) {
        return 1 << (word.skeleton().charAt(0) & 31);
    }

    /// Whether some word of the row's name may be a word of the resident's: of one sound, or with letters that are at
    /// most `edits` edits apart. A coarse sieve before weighing, over primitive columns.
    boolean isAlike(Features row, int resident, int edits) {
        for (int place = people.starts[resident]; place < people.starts[resident + 1]; place++) {
            if (isAlikeInOneWord(row, people.tokens[place], edits)) {
                return true;
            }
        }
        return row.name.length == 0;
    }

    private boolean isAlikeInOneWord(Features row, int token, int edits) {
        int sound = skeletonOfToken[token];
        int length = lengthOfToken[token];
        long letters = lettersOfToken[token];
        char initial = initialOfToken[token];
        for (int i = 0; i < row.name.length; i++) {
            var word = row.name[i];
            if (row.sounds[i] == sound
                    || (Math.abs(word.text().length() - length) <= edits
                            && Long.bitCount(word.letters() ^ letters) <= 2 * edits)
                    || (word.initial() == initial && isPart(word.text(), tokens[token].text()))) {
                return true;
            }
        }
        return false;
    }

    /// Words written apart or together, nicknames and initials begin alike.
    private static boolean isPart(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }

    /// How many words of the row's name sound like words of the resident's.
    int sharedWords(Features row, int resident) {
        return shared(row.sounds, people, resident);
    }

    /// How many words of the row's mother's name sound like words of that of the resident's mother.
    int sharedMotherWords(Features row, int resident) {
        return shared(row.motherSounds, mothers, resident);
    }

    private int shared(int[] sounds, TokenLists lists, int resident) {
        int shared = 0;
        for (int sound : sounds) {
            for (int place = lists.starts[resident]; place < lists.starts[resident + 1]; place++) {
                if (sound == skeletonOfToken[lists.tokens[place]]) {
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    /// Whether the words of a name are the resident's, one by one.
    boolean isSame(Token[] name, int resident) {
        int start = people.starts[resident];
        if (name.length != people.starts[resident + 1] - start) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (!name[i].isSame(tokens[people.tokens[start + i]])) {
                return false;
            }
        }
        return true;
    }

    /// The numbers of the sounds of words, -1 for a sound that nobody bears.
    int[] sounds(Token[] words) {
        var sounds = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            sounds[i] = sound(words[i].skeleton());
        }
        return sounds;
    }

    /// The number of a sound, -1 where nobody has a word of it in the name.
    int sound(String skeleton) {
        return skeletonNumbers.getOrDefault(skeleton, NOBODY);
    }

    /// How many residents have a word of this sound in their name.
    int bearers(int sound) {
        return sound < 0 ? 0 : bearers.size(sound);
    }

    /// The one at a place, in the registry's order.
    int bearer(int place) {
        return bearers.item(place);
    }

    /// Behind the last place of a sound that somebody bears.
    int endOfBearers(int sound) {
        return bearers.end(sound);
    }

    /// The first place of a sound that somebody bears whose resident is not before `resident`.
    int firstBearer(int sound, int resident) {
        int from = bearers.start(sound);
        int to = bearers.end(sound);
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (bearers.item(middle) < resident) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// All tokens, for looking up a word that the registry does not know.
    Token[] tokens() {
        return tokens;
    }

    /// Token numbers a resident, all in one array.
    private static final class TokenLists {
        private final int[] starts;
        private int[] tokens;

        TokenLists(int residents, int words) {
            starts = new int[residents + 1];
            tokens = new int[words + 16];
        }

        private int filled;

        void add(int token) {
            if (filled == tokens.length) {
                tokens = Arrays.copyOf(tokens, filled + filled / 2);
            }
            tokens[filled++] = token;
        }

        void endOf(int resident) {
            starts[resident + 1] = filled;
        }

        int total() {
            return filled;
        }

        int[] mapped(int[] to) {
            var mapped = new int[filled];
            for (int place = 0; place < filled; place++) {
                mapped[place] = to[tokens[place]];
            }
            return mapped;
        }

        int of(int resident, Token[] all, Token[] into) {
            int start = starts[resident];
            int words = Math.min(into.length, starts[resident + 1] - start);
            for (int i = 0; i < words; i++) {
                into[i] = all[tokens[start + i]];
            }
            return words;
        }
    }
}
