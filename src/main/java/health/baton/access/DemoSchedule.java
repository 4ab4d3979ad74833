package health.baton.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The demonstration has a daily duty: see {@link DemoRota}. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableScheduling
class DemoSchedule {}
