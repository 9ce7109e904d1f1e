package id.payung.absorption;

import id.payung.money.Rupiah;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// What somebody sees of the absorption of their area, and when it was counted.
record Figures(Scope scope, Instant at, List<FundUse> funds, Funnel funnel, List<VillageUse> villages) {
    private static final int HELPED = 5;

    /// Whose figures they are.
    ///
    /// @param area code of the officer's region
    /// @param regency code of the regency it lies in
    /// @param whole whether the area holds everybody whom the funds take
    /// @param ownLists whether the officer's office sees of the lists only its own
    record Scope(String area, String regency, boolean whole, boolean ownLists) {
        private static final int VILLAGE_CODE = 13;
        private static final int DISTRICT_CODE = 8;

        boolean isVillage() {
            return area.length() > DISTRICT_CODE;
        }

        boolean showsVillages() {
            return !isVillage() && !ownLists;
        }

        /// Whether the area is the village or an RT of it.
        boolean isIn(String village) {
            return area.startsWith(village);
        }

        /// Code of the district or village; an RT's is its village's.
        String place() {
            return area.substring(0, Math.min(area.length(), VILLAGE_CODE));
        }
    }

    int seats() {
        return funds.stream().mapToInt(FundUse::seats).sum();
    }

    int running() {
        return funds.stream().mapToInt(FundUse::running).sum();
    }

    int proposed() {
        return funds.stream().mapToInt(FundUse::proposed).sum();
    }

    int filled() {
        return running() + proposed();
    }

    int free() {
        return funds.stream().mapToInt(FundUse::free).sum();
    }

    /// What the seats of the regency's own budgets cost; empty where a tariff is missing. Another payer's rupiah never
    /// count here.
    Optional<Rupiah> ownCeiling() {
        var own = funds.stream().filter(FundUse::ownBudget).toList();
        if (own.isEmpty() || own.stream().anyMatch(fund -> fund.ceiling().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(own.stream().flatMap(fund -> fund.ceiling().stream()).reduce(Rupiah.ZERO, Rupiah::plus));
    }

    /// Where help moves most names, in order of their codes: this is no ranking.
    List<VillageUse> toHelp() {
        return villages.stream()
                .filter(village -> village.held() > 0 && village.code().length() > 8)
                .sorted(Comparator.comparingInt(VillageUse::held).reversed())
                .limit(HELPED)
                .sorted(Comparator.comparing(VillageUse::code))
                .toList();
    }

    /// Why rows of the whole area are held, the commonest first.
    List<Funnel.Share> causes() {
        var rows = new EnumMap<Cause, Integer>(Cause.class);
        villages.forEach(
                village -> village.causes().forEach(share -> rows.merge(share.cause(), share.rows(), Integer::sum)));
        return Funnel.sorted(rows);
    }

    List<VillageUse> silent() {
        return villages.stream().filter(village -> village.sent() == 0).toList();
    }
}
