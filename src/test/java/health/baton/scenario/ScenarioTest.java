package health.baton.scenario;

import static io.cucumber.junit.platform.engine.Constants.FEATURES_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.Suite;

/** Runs every {@code scenarios.feature} beside its model, on the real engine with the clock in hand. */
@Suite
@IncludeEngines("cucumber")
@ConfigurationParameter(key = FEATURES_PROPERTY_NAME, value = "processes")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "health.baton.scenario")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "summary, html:target/scenarios.html")
class ScenarioTest {}
