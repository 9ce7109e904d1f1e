package id.payung.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The policies that come with the program.
public enum ShippedPolicy {
    /// The two budgets of 2026 as they are.
    PPU_2026("ppu-2026.yaml"),
    /// The same with fewer seats than people, for the demonstration.
    PPU_2026_SCARCE("ppu-2026-scarce.yaml");

    private final String file;

    ShippedPolicy(String file) {
        this.file = file;
    }

    public String text() {
        try (var resource = ShippedPolicy.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException(file + " is not in the program");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Policy policy() {
        return switch (Policy.read(text(), file)) {
            case PolicyReading.Accepted(var policy) -> policy;
            case PolicyReading.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
