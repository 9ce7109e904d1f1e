package id.payung.demo;

/// What happens to sixteen digits between a card and a spreadsheet.
final class NikErrors {
    private NikErrors() {}

    /// The number with that error in it; unchanged where the error cannot happen to it.
    static String apply(ErrorCode code, Identity person, Dice dice) {
        var nik = person.numbers().nik();
        int at = dice.below(nik.length() - 1);
        return switch (code) {
            case NIK_SUB -> nik.substring(0, at) + otherDigit(nik.charAt(at), dice) + nik.substring(at + 1);
            case NIK_TRANS -> nik.substring(0, at) + nik.charAt(at + 1) + nik.charAt(at) + nik.substring(at + 2);
            case NIK_DEL -> nik.substring(0, at) + nik.substring(at + 1);
            case NIK_INS -> nik.substring(0, at) + nik.charAt(at) + nik.substring(at);
            case NIK_ROUND -> nik.substring(0, 15) + '0';
            case NIK_BLANK -> blank(dice);
            case NIK_IS_KK -> person.numbers().kk();
            case NIK_FAMILY ->
                person.family().nik().isEmpty() ? nik : person.family().nik();
            case NIK_LETTER -> letter(nik, at);
            case NIK_DUMMY -> nik.substring(0, 12) + (dice.chance(0.6) ? "0000" : "9999");
            default -> throw new IllegalArgumentException(code.code());
        };
    }

    private static char otherDigit(char digit, Dice dice) {
        return (char) ('0' + (digit - '0' + dice.between(1, 9)) % 10);
    }

    private static String blank(Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> "-";
            case 1 -> "belum ada";
            default -> "";
        };
    }

    /// The first 0 or 1 from that place on, typed as a letter.
    private static String letter(String nik, int from) {
        for (int i = 0; i < nik.length(); i++) {
            int at = (from + i) % nik.length();
            char letter = nik.charAt(at) == '0' ? 'O' : nik.charAt(at) == '1' ? 'l' : ' ';
            if (letter != ' ') {
                return nik.substring(0, at) + letter + nik.substring(at + 1);
            }
        }
        return nik;
    }
}
