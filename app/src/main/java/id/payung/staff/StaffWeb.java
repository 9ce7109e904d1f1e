package id.payung.staff;

import id.payung.platform.Assets;
import id.payung.platform.Framing;
import id.payung.platform.Owner;
import id.payung.platform.Work;
import id.payung.region.Regions;
import id.payung.trail.Trail;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/// Signing in and rights, for the server.
@Configuration(proxyBeanMethods = false)
class StaffWeb {
    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Officers officers(Work work, Trail trail, Passwords passwords) {
        return new Officers(work, trail, passwords);
    }

    @Bean
    SignIn signIn(Officers officers, Passwords passwords, Work work, Trail trail) {
        return new SignIn(officers, passwords, work, trail);
    }

    @Bean
    Sessions sessions(Officers officers, Clock clock) {
        return new Sessions(officers, clock);
    }

    @Bean
    Rights rights() {
        return new Rights();
    }

    @Bean
    Framing framing(Assets assets, Owner owner, Rights rights, Regions regions) {
        return new StaffFraming(assets, owner, rights, new StaffText(regions));
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, Rights rights, Sessions sessions) {
        var turnedAway = new TurnedAway(rights, sessions);
        return http.securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // Set on every answer, also those that never come here.
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SameSite(), CsrfFilter.class)
                .addFilterBefore(new Presence(sessions), CsrfFilter.class)
                .addFilterBefore(new BodyDoor(rights, turnedAway), CsrfFilter.class)
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(isLet(rights, asked.getRequest()))))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .build();
    }

    private static boolean isLet(Rights rights, HttpServletRequest request) {
        return rights.about(request)
                .filter(right -> right.lets(Presence.officer(request)))
                .isPresent();
    }
}
