package id.payung.matching;

import java.util.Locale;

/// What one compared field says for a row being about its best person. The weights of a row add up to the logarithm of
/// the odds that it is this person rather than nobody in the registry.
///
/// @param level how the two agree, by the field's own levels: `same`, `one_slip`, `differs`
/// @param bits log2(m / u); what speaks against is below zero
public record FieldWeight(Field field, String level, double bits) {
    public enum Field {
        NIK,
        NAME,
        BIRTH_DATE,
        SEX,
        KK,
        PLACE,
        MOTHER,
        /// How likely it is beforehand, before any field was compared.
        PRIOR;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static FieldWeight of(Field field, Enum<?> level, double bits) {
        return new FieldWeight(field, level.name().toLowerCase(Locale.ROOT), bits);
    }

    static FieldWeight of(Field field, boolean same, double bits) {
        return new FieldWeight(field, same ? "same" : "differs", bits);
    }
}
