package id.payung.linkage;

/// One word of a name, with how common it is.
///
/// Two words of the same `skeleton` are spellings of one another. `letters` holds two bits a letter (at least one, at
/// least two of it), so that words more than two edits apart are told apart without comparing them.
public final class Token {
    /// Of [#letters], the lower bits of all letters.
    static final long PRESENT = 0x5555_5555_5555_5555L;

    private final String text;
    private final String skeleton;
    private final double share;
    private final double skeletonShare;
    private final long letters;
    private final char initial;
    /// Of the skeleton, so that most words that sound otherwise are told apart by one look.
    private final int sound;

    /// @param share how many records have this word, of all
    /// @param skeletonShare how many have a spelling of it
    public Token(String text, String skeleton, double share, double skeletonShare) {
        this.text = text;
        this.skeleton = skeleton;
        this.share = share;
        this.skeletonShare = skeletonShare;
        this.letters = letters(text);
        this.initial = text.isEmpty() ? 0 : text.charAt(0);
        this.sound = skeleton.hashCode();
    }

    public String text() {
        return text;
    }

    public String skeleton() {
        return skeleton;
    }

    public double share() {
        return share;
    }

    public double skeletonShare() {
        return skeletonShare;
    }

    /// Two bits a letter: at least one, at least two of it.
    public long letters() {
        return letters;
    }

    /// Whether the word is one letter alone.
    public boolean isInitial() {
        return text.length() == 1;
    }

    /// The first letter, 0 of an empty word.
    public char initial() {
        return initial;
    }

    /// Whether the two words are written alike.
    public boolean isSame(Token other) {
        return this == other || (letters == other.letters && text.equals(other.text));
    }

    /// Whether the two words are spellings of one another.
    public boolean soundsLike(Token other) {
        return sound == other.sound && skeleton.equals(other.skeleton);
    }

    /// Whether the letters of the two words allow `edits` edits between them.
    public boolean mayBeWithin(int edits, Token other) {
        return Math.abs(text.length() - other.text.length()) <= edits
                && Long.bitCount(letters ^ other.letters) <= 2 * edits;
    }

    private static long letters(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = 2 * (text.charAt(i) & 31);
            long one = 1L << place;
            bits |= (bits & one) == 0 ? one : one << 1;
        }
        return bits;
    }

    @Override
    public String toString() {
        return text;
    }
}
