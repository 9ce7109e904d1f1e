package id.payung.matching;

/// Letters of other scripts that look like A to Z, used to slip past a check for doubles.
final class Homoglyphs {
    private static final String LOOKALIKES = "АВСЕНІЈКМОРЅТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "ABCEHIJKMOPSTXYABEZHIKMNOPTYX";

    private Homoglyphs() {}

    static char latin(char c) {
        if (c < 0x370) {
            return c;
        }
        int place = LOOKALIKES.indexOf(c);
        return place < 0 ? c : LATIN.charAt(place);
    }
}
