package id.payung.verification;

import id.payung.finding.FindingCode;
import id.payung.platform.Actor;
import id.payung.staff.Role;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Whose rows an actor may see: the database's `sees_proposal` and `sees_registry` once more, for what is counted in
/// memory. The database has the last word on each row that is shown.
final class Sight {
    private final BitSet areas = new BitSet();
    private final int office;
    private final boolean everyOffice;
    private final boolean everyDraft;
    private final boolean registry;

    Sight(Actor actor, Numbering areas, Numbering offices) {
        for (int area = 0; area < areas.size(); area++) {
            this.areas.set(area, sees(actor, areas.text(area)));
        }
        office = offices.known(actor.office());
        everyDraft = actor.role().equals("machine");
        registry = seesRegistry(actor);
        everyOffice = everyDraft || !actor.role().equals("dinas");
    }

    static boolean sees(Actor actor, String area) {
        return actor.area().equals(Actor.EVERYWHERE)
                || area.equals(actor.area())
                || area.startsWith(actor.area() + ".");
    }

    static boolean seesRegistry(Actor actor) {
        return actor.role().equals(Actor.MACHINE.role())
                || Role.read(actor.role()).filter(Role::seesRegistry).isPresent();
    }

    /// What the actor may narrow the list by.
    List<Facet> facets() {
        return Stream.of(Facet.values())
                .filter(facet -> registry || !facet.needsRegistry())
                .toList();
    }

    /// The findings the actor may count: whoever may not see the registry has those that a row shows by itself.
    long findings() {
        return registry ? -1 : (2L << FindingCode.TEXT_CLEANED.ordinal()) - 1;
    }

    boolean sees(int area, int office, boolean draft) {
        return areas.get(area) && (office == this.office || (draft ? everyDraft : everyOffice));
    }
}
