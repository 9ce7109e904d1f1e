package id.payung.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What surrounds the content of a page.
///
/// @param place path of the page being shown
/// @param visitor who is signed in, for the right end of the bar
/// @param ways where that visitor may go
/// @param token makes a form one of ours; asking for it begins a session, so only pages with a form do
public record Frame(
        Assets assets, Owner owner, String place, Optional<Visitor> visitor, List<Way> ways, Supplier<String> token) {

    /// More ways than these hide behind a menu on a phone.
    static final int FEW_WAYS = 3;

    /// @param words such as office, role and name
    /// @param leave where the sign-out button posts to
    public record Visitor(String words, String leave) {}

    /// @param waiting how many things wait there, 0 for none
    public record Way(String words, String path, long waiting) {
        boolean waits() {
            return waiting > 0;
        }
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /// Whether the page shown lies at or below the way.
    public boolean isAt(Way way) {
        return place.equals(way.path()) || place.startsWith(way.path() + "/");
    }
}
