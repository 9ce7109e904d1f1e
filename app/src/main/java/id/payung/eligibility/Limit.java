package id.payung.eligibility;

import java.util.OptionalInt;

/// How many people of an area or of a sector may or should be seated.
///
/// @param fund index of the fund whose seats are counted; empty counts the seats of all funds together
/// @param atMost the cap; `Integer.MAX_VALUE` where there is none
public record Limit(Scope scope, OptionalInt fund, int atLeast, int atMost) {
    public sealed interface Scope {
        /// What the policy calls it: an area code or the word of a sector.
        String key();
    }

    /// @param key code of a province, regency, district or village
    public record Area(String key) implements Scope {}

    /// @param key a reason of the occupation table: `fisher`
    public record Sector(String key) implements Scope {}

    /// Whether `inner` lies in `outer` or is the same. Codes nest by their parts: `64.09.01` lies in `64.09`.
    public static boolean contains(String outer, String inner) {
        return inner.startsWith(outer) && (inner.length() == outer.length() || inner.charAt(outer.length()) == '.');
    }
}
