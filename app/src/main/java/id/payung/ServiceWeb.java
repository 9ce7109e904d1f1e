package id.payung;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// Gathers the pages of every package, so that a page stands beside its noun and is named nowhere else.
@Configuration(proxyBeanMethods = false)
@ComponentScan("id.payung")
class ServiceWeb {}
