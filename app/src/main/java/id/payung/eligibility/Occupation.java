package id.payung.eligibility;

/// One of the 89 occupations of the KTP.
///
/// @param code the registry's number, 1 to 89
/// @param informal whether people of this occupation usually work without an employer
/// @param reason why `informal` is what it is: `farmer`, `civil-servant`, `wage-earner`, …
public record Occupation(int code, String name, Informal informal, String reason) {
    public enum Informal {
        YES,
        MAYBE,
        NO;

        /// As written in the table and in policies.
        public String key() {
            return switch (this) {
                case YES -> "yes";
                case MAYBE -> "maybe";
                case NO -> "no";
            };
        }
    }
}
