package id.payung.verification;

import id.payung.identity.Vault;
import id.payung.platform.TestDatabase;
import id.payung.policy.Policies;
import id.payung.screening.Rolls;
import id.payung.staff.StaffSite;
import id.payung.submission.Office;

/// The pages of this package over an office with two lists sent.
final class Desk {
    private Desk() {}

    static StaffSite on(TestDatabase database) throws Exception {
        var office = Office.withEveryKindOfList(database);
        return StaffSite.on(
                database,
                context -> {
                    context.registerBean(Vault.class, office::vault);
                    context.registerBean(Rolls.class, office::rolls);
                    context.registerBean(Policies.class, office::policies);
                },
                VerificationWeb.class,
                WorkListPage.class,
                CasePage.class);
    }
}
