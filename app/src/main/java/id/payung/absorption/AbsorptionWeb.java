package id.payung.absorption;

import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.region.Regions;
import id.payung.trail.Trail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures, for the server.
@Configuration(proxyBeanMethods = false)
class AbsorptionWeb {
    @Bean
    LatestFigures latestFigures(Work work, Policies policies, Regions regions, Clock clock) {
        return new LatestFigures(work, policies, regions, clock);
    }

    @Bean
    WaitingList waitingList(Work work, Trail trail) {
        return new WaitingList(work.jdbc(), trail);
    }

    @Bean
    AbsorptionText absorptionText(Regions regions) {
        return new AbsorptionText(regions);
    }
}
