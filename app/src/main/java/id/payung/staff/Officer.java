package id.payung.staff;

import id.payung.platform.Actor;
import java.util.UUID;

/// Somebody who works with the system.
///
/// @param name what they sign in with
/// @param area code of the region whose rows they may see
/// @param office whose drafts they share; a village's is its region code
/// @param owesPassword whether their password was made for them, to be replaced before anything else
public record Officer(
        UUID id, String name, String fullName, Role role, String area, String office, boolean owesPassword) {

    /// Whether a text can be the name of an officer.
    public static boolean isName(String text) {
        return text.matches("[a-z0-9][a-z0-9._-]{1,59}");
    }

    /// As the database and the trail know them.
    public Actor actor() {
        return new Actor(id.toString(), role.code(), area, office);
    }
}
