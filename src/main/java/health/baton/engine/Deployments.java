package health.baton.engine;

import java.util.Map;

/** The one way by which models come into the engine. */
public interface Deployments {
    /**
     * Deploys a pathway with all that it is made of, as one unit. The same content again changes nothing; any change makes
     * a new version, and running cases stay on theirs.
     *
     * @param name the pathway's key
     * @param resources content by relative path, e.g. {@code processes/x/x.bpmn}
     * @return id of the deployment that holds this content
     */
    String deploy(String name, Map<String, byte[]> resources);
}
