package id.payung.registry;

import java.util.Arrays;
import java.util.UUID;

/// The registry in memory, with the random id of each resident: 16 bytes more a resident.
public final class Residents {
    /// Before anything was loaded.
    public static final Residents NONE = new Residents(new Registry(new RegistryColumns(16)), new long[0]);

    private final Registry registry;
    /// Two words an id: most significant bits at `2 r`, least at `2 r + 1`.
    private final long[] people;

    Residents(Registry registry, long[] people) {
        this.registry = registry;
        this.people = Arrays.copyOf(people, registry.size() * 2);
    }

    public Registry registry() {
        return registry;
    }

    public UUID person(int resident) {
        return new UUID(people[2 * resident], people[2 * resident + 1]);
    }
}
