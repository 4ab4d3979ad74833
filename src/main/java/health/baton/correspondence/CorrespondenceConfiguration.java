package health.baton.correspondence;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The outbox is emptied by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CorrespondenceConfiguration {}
