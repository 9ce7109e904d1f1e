package id.payung.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/// A field that mostly says the same as in the row before, such as a village: read once for as long as it does.
public final class RepeatedField<T> {
    private final Function<String, T> reading;
    private byte[] last = {};
    private T value;

    /// @param reading what the text of the field means
    public RepeatedField(Function<String, T> reading) {
        this.reading = reading;
        this.value = reading.apply("");
    }

    /// What the field of the current row means, a field of [CsvColumns].
    public T of(byte[] text, int start, int length) {
        if (!Arrays.equals(last, 0, last.length, text, start, start + length)) {
            last = Arrays.copyOfRange(text, start, start + length);
            value = reading.apply(new String(last, StandardCharsets.UTF_8));
        }
        return value;
    }
}
