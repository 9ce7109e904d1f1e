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
    private final NameSpellings spellings = new NameSpellings();
    private final Map<String, Integer> tokenNumbers = new HashMap<>();
    private final Map<String, Integer> skeletonNumbers = new HashMap<>();
    private final TokenLists people;
    private final TokenLists mothers;
    private final Token[] tokens;
    private final int[] skeletonOfToken;
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
            skeletonOfToken[token] = skeletonNumbers.computeIfAbsent(
                    spellings.skeleton(texts[token]), s -> skeletonNumbers.size());
        }
        bearers = Groups.ofMany(
                registry.size(), skeletonNumbers.size(), people.starts, people.mapped(skeletonOfToken));
        unseenShare = 0.5 / (registry.size() + 1);
        tokens = tokens(texts, registry.size());
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

    Token[] nameOf(int resident) {
        return people.of(resident, tokens);
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

    /// One word of the resident's name.
    Token wordOf(int resident, int place) {
        return tokens[people.tokens[people.starts[resident] + place]];
    }

    Token[] motherOf(int resident) {
        return mothers.of(resident, tokens);
    }

    /// The number of a sound, -1 where nobody has a word of it in the name.
    int sound(String skeleton) {
        return skeletonNumbers.getOrDefault(skeleton, -1);
    }

    /// How many residents have a word of this sound in their name.
    int bearers(int sound) {
        return sound < 0 ? 0 : bearers.size(sound);
    }

    /// The `place`-th of them, in the registry's order.
    int bearer(int sound, int place) {
        return bearers.item(bearers.start(sound) + place);
    }

    /// The first place whose resident is not before `resident`.
    int firstBearer(int sound, int resident) {
        int from = 0;
        int to = bearers.size(sound);
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (bearer(sound, middle) < resident) {
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

        Token[] of(int resident, Token[] all) {
            var name = new Token[starts[resident + 1] - starts[resident]];
            for (int i = 0; i < name.length; i++) {
                name[i] = all[tokens[starts[resident] + i]];
            }
            return name;
        }
    }
}
