package id.payung.platform;

/// Who works, where and for which office, as row-level security and the trail know it.
///
/// @param officer random id of the officer
/// @param role their role
/// @param area code of the region whose rows they may see; [#EVERYWHERE] contains all
/// @param office whose drafts they share
public record Actor(String officer, String role, String area, String office) {
    public static final String EVERYWHERE = "*";

    /// Work that no person does: loads, checks, jobs.
    public static final Actor MACHINE = new Actor("machine", "machine", EVERYWHERE, "machine");

    /// The machine at work for this officer: it sees what they may not, and the trail keeps who asked.
    public Actor machine() {
        return new Actor(officer, MACHINE.role(), EVERYWHERE, office);
    }
}
