package health.baton.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Our rules, put into the engine before it starts. */
@Component
class EngineRules extends AbstractProcessEnginePlugin {
    private final ModelBeans beans;
    private final StoryTeller story;
    private final Guard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EngineRules(ModelBeans beans, StoryTeller story, Guard guard, ApplicationEventPublisher events, Clock clock) {
        this.beans = beans;
        this.story = story;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new SafeExpressions(beans));
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setJobPriorityProvider(new WhoseTurn());
        configuration.setJobExecutorAcquireByPriority(true);
        configuration.setDmnEngineConfiguration(RememberedFeel.configuration());
        configuration.setHistoryEventHandler(new HistoryOfFlow());
        configuration.setEnablePasswordPolicy(true);
        configuration.setPasswordPolicy(new LongPasswords());
        configuration.setPasswordEncryptor(new SlowPasswords(clock));
        configuration.setIdentityProviderSessionFactory(new GenericManagerFactory(EqualSignIn.class));
        QueryProperties.remember();
        configuration.setCustomSessionFactories(
                plus(configuration.getCustomSessionFactories(), new OwnTasks.Factory()));
        configuration.setCustomPreCommandInterceptorsTxRequired(plus(
                configuration.getCustomPreCommandInterceptorsTxRequired(), new SameInstant(configuration, events)));
        configuration.setCustomPostCommandInterceptorsTxRequired(
                plus(configuration.getCustomPostCommandInterceptorsTxRequired(), guard));
        configuration.setCustomPreBPMNParseListeners(
                plus(plus(configuration.getCustomPreBPMNParseListeners(), story), new GoesOn()));
    }

    private static <T> List<T> plus(@org.jspecify.annotations.Nullable List<? extends T> list, T one) {
        List<T> all = new ArrayList<>();
        if (list != null) {
            all.addAll(list);
        }
        all.add(one);
        return all;
    }
}
