package id.payung.submission;

import id.payung.identity.Vault;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.screening.Rolls;
import id.payung.trail.Trail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the pages of lists stand on.
@Configuration(proxyBeanMethods = false)
class SubmissionWeb {
    @Bean
    Results results(Work work, Vault vault, Trail trail) {
        return new Results(work, vault, trail);
    }

    @Bean
    Mending mending(Work work, Vault vault, Trail trail, Policies policies, Rolls rolls, Clock clock) {
        return new Mending(work, vault, trail, policies, rolls, clock);
    }

    @Bean
    HandingBack handingBack(
            Work work, Trail trail, Submissions submissions, Policies policies, Rolls rolls, Clock clock) {
        return new HandingBack(work, trail, submissions, policies, rolls, clock);
    }

    @Bean
    OwnLists ownLists(Work work, Submissions submissions) {
        return new OwnLists(work, submissions);
    }
}
