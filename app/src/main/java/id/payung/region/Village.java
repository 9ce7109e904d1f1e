package id.payung.region;

/// A desa or kelurahan. Its tenth character is 1 for a kelurahan and 2 for a desa.
///
/// @param code official code, `64.09.01.1001`
/// @param name official name, `Tanjung Tengah`
public record Village(String code, String name) {
    public boolean isKelurahan() {
        return code.charAt(9) == '1';
    }

    public String districtCode() {
        return code.substring(0, 8);
    }

    public String regencyCode() {
        return code.substring(0, 5);
    }
}
