package id.payung.verification;

import id.payung.identity.Vault;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.region.Regions;
import id.payung.screening.Rolls;
import id.payung.trail.Trail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The work list and the case, for the server.
@Configuration(proxyBeanMethods = false)
class VerificationWeb {
    /// Filled before the first page is asked for.
    @Bean
    WorkList workList(Work work, Vault vault, Trail trail, Clock clock) {
        var workList = new WorkList(work, vault, trail, clock);
        workList.refresh();
        return workList;
    }

    @Bean
    CaseFiles caseFiles(Work work, Vault vault, Trail trail) {
        return new CaseFiles(work, vault, trail);
    }

    @Bean
    Rules rulesOfCases(Work work, Policies policies, Rolls rolls, VerificationText text, Clock clock) {
        return new Rules(work, policies, rolls, text, clock);
    }

    @Bean
    VerificationText verificationText(Regions regions) {
        return new VerificationText(regions);
    }
}
