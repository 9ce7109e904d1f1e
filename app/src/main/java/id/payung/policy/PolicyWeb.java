package id.payung.policy;

import id.payung.region.Regions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The page of the rules, for the server.
@Configuration(proxyBeanMethods = false)
class PolicyWeb {
    @Bean
    PoliciesText policiesText(Regions regions) {
        return new PoliciesText(regions);
    }
}
