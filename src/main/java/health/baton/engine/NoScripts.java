package health.baton.engine;

import javax.script.ScriptEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Models hold no scripts. FEEL in decision tables does not come this way. */
final class NoScripts implements ScriptEngineResolver {
    @Override
    public ScriptEngine getScriptEngine(String language, boolean cache) {
        throw new ProcessEngineException("Scripts are not allowed in models (found: %s)".formatted(language));
    }

    @Override
    public void addScriptEngineFactory(javax.script.ScriptEngineFactory factory) {
        throw new UnsupportedOperationException("Scripts are not allowed in models");
    }

    @Override
    public javax.script.ScriptEngineManager getScriptEngineManager() {
        return new javax.script.ScriptEngineManager();
    }
}
