package id.payung.absorption;

import id.payung.money.Month;
import id.payung.platform.Actor;
import id.payung.platform.Work;
import id.payung.platform.Written;
import id.payung.policy.Policies;
import id.payung.region.Regions;
import id.payung.region.Village;
import id.payung.staff.Officer;
import id.payung.staff.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures as counted a moment ago at most. Those who share role, area and office see the same rows, so one count
/// serves them all; the page says when it was.
final class LatestFigures {
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final int MOST_KEPT = 500;
    private static final int REGENCY_CODE = 5;

    private final Work work;
    private final Absorption absorption;
    private final Policies policies;
    private final Regions regions;
    private final Clock clock;
    private final Map<Viewer, Figures> kept = new ConcurrentHashMap<>();

    LatestFigures(Work work, Policies policies, Regions regions, Clock clock) {
        this.work = work;
        this.absorption = new Absorption(work.jdbc());
        this.policies = policies;
        this.regions = regions;
        this.clock = clock;
    }

    /// All that row-level security knows of somebody, but for who they are.
    private record Viewer(Role role, String area, String office) {}

    Figures of(Officer officer) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        var viewer = new Viewer(officer.role(), officer.area(), officer.office());
        var now = clock.instant();
        return kept.compute(viewer, (_, old) -> isFresh(old, now) ? old : count(officer, now));
    }

    private static boolean isFresh(@Nullable Figures old, Instant now) {
        return old != null && !old.at().isBefore(now.minus(FRESH));
    }

    private Figures count(Officer officer, Instant now) {
        var month = new Month(YearMonth.from(now.atZone(Written.WITA)));
        return work.as(officer.actor(), "melihat serapan", () -> {
            var policy = policies.inForce().map(Policies.Version::policy);
            var scope = scope(officer, policy.map(one -> one.heading().region()));
            var rows = absorption.rows();
            return new Figures(
                    scope,
                    now,
                    absorption.funds(month, policy),
                    Funnel.of(rows, officer.role().seesRegistry()),
                    VillageUse.of(villages(scope), rows, absorption.running(month)));
        });
    }

    private static Figures.Scope scope(Officer officer, Optional<String> region) {
        var area = officer.area();
        var regency = region.orElseGet(() -> area.substring(0, Math.min(area.length(), REGENCY_CODE)));
        boolean whole = area.equals(Actor.EVERYWHERE) || (regency + ".").startsWith(area + ".");
        return new Figures.Scope(area, regency, whole, officer.role() == Role.DINAS);
    }

    /// Villages that are shown even if they sent nothing. A sector office sees of others' lists nothing, so it cannot
    /// know.
    private Set<String> villages(Figures.Scope scope) {
        if (scope.ownLists()) {
            return Set.of();
        }
        return regions.villagesOf(scope.regency()).stream()
                .map(Village::code)
                .filter(code -> scope.whole() || (code + ".").startsWith(scope.area() + ".") || scope.isIn(code))
                .collect(Collectors.toSet());
    }
}
