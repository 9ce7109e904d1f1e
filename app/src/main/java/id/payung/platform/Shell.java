package id.payung.platform;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What every page of every package stands on. Left out: the user that Spring would make up with a password in the log,
/// and a database of Spring's own, since ours has two roles.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            UserDetailsServiceAutoConfiguration.class,
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class
        })
@Import({Assets.class, AssetsPage.class, Html.class, ErrorPages.class})
class Shell {
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> headers(Listening listening) {
        return factory -> factory.addEngineValves(new SecurityHeaders(listening.encrypted()));
    }
}
