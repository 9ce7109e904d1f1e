package id.payung.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Collectors;

/// The text of a CSV file and the encoding it came in.
///
/// @param text without byte order mark
/// @param charset of the text
/// @param markLength bytes of the byte order mark, 0 where there is none
record DecodedText(String text, Charset charset, int markLength) {
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    /// UTF-8 and UTF-16 with or without byte order mark; what is none of these is CP1252, in which Indonesian Excel
    /// saves CSV.
    ///
    /// @throws Refused where the text holds a NUL or is broken UTF-16
    static DecodedText of(byte[] bytes) throws Refused {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : CP1252, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, StandardCharsets.UTF_16BE, 2);
        }
        if (zeros(bytes, 1) > 0.3 && zeros(bytes, 0) < 0.05) {
            return decoded(bytes, StandardCharsets.UTF_16LE, 0);
        }
        if (zeros(bytes, 0) > 0.3 && zeros(bytes, 1) < 0.05) {
            return decoded(bytes, StandardCharsets.UTF_16BE, 0);
        }
        return decoded(
                bytes, isAscii(bytes) ? StandardCharsets.US_ASCII : isUtf8(bytes) ? StandardCharsets.UTF_8 : CP1252, 0);
    }

    /// The same bytes as a text that encodes back to them one for one: CP1252 has five bytes without a character, so
    /// there every byte becomes the character of its number.
    String lossless(byte[] bytes) {
        return new String(bytes, markLength, bytes.length - markLength, losslessCharset());
    }

    Charset losslessCharset() {
        return charset.equals(CP1252) ? StandardCharsets.ISO_8859_1 : charset;
    }

    /// A text of ours in the owner's encoding, as it stands in [#lossless]. What the encoding cannot hold is replaced
    /// by its plain letter. A file in plain ASCII stays so, since nothing in it tells Excel which encoding it has.
    String translated(String ours) {
        if (isAscii(ours.getBytes(StandardCharsets.UTF_8))) {
            return ours;
        }
        var encoder = charset.newEncoder();
        if (!encoder.canEncode(ours)) {
            ours = plain(ours)
                    .codePoints()
                    .mapToObj(Character::toString)
                    .map(letter -> encoder.canEncode(letter) ? letter : "?")
                    .collect(Collectors.joining());
        }
        return charset.equals(CP1252) ? new String(ours.getBytes(CP1252), StandardCharsets.ISO_8859_1) : ours;
    }

    private static String plain(String text) {
        var quotes = text.replaceAll("[‘’ʼ]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‐-―]", "-")
                .replace("…", "...");
        return Normalizer.normalize(quotes, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    private static DecodedText decoded(byte[] bytes, Charset charset, int markLength) throws Refused {
        if ((charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE))
                && !isIn(charset, bytes, markLength)) {
            throw new Refused(Refusal.ENCODING);
        }
        var text = new String(bytes, markLength, bytes.length - markLength, charset);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new Refused(lineAt(text, nul), Refusal.NUL);
        }
        return new DecodedText(text, charset, markLength);
    }

    private static int lineAt(String text, int position) {
        return (int) text.substring(0, position).lines().count()
                + (position > 0 && text.charAt(position - 1) == '\n' ? 1 : 0);
    }

    private static boolean isUtf8(byte[] bytes) {
        return isIn(StandardCharsets.UTF_8, bytes, 0);
    }

    private static boolean isIn(Charset charset, byte[] bytes, int from) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /// The share of zeros among the even (0) or odd (1) bytes of the beginning.
    private static double zeros(byte[] bytes, int parity) {
        int end = Math.min(bytes.length, SAMPLE);
        int zeros = 0;
        for (int i = parity; i < end; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return end < 2 ? 0 : zeros / (end / 2.0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
