package health.baton.engine;

import java.util.Map;
import java.util.Optional;

/** The way by which the models that the application brings come into the engine; {@link Releases} is the way of people. */
public interface Deployments {
    /**
     * Deploys a pathway that the application brings with all that it is made of, as one unit. The same content again changes
     * nothing; any change makes a new version, and running cases stay on theirs. A pathway of which an administrator brought
     * in the newest version is left alone: see {@link Releases#bring}; so is one of which a newer build of the application did.
     *
     * @param name the pathway's key
     * @param resources content by relative path, e.g. {@code processes/x/x.bpmn}
     * @return id of the deployment that cases begin with from now on
     * @throws WithdrawnContent when exactly this was withdrawn; it never comes back by itself
     */
    String deploy(String name, Map<String, byte[]> resources);

    /** Whether a newer build of the application than this one brought the newest version, so that this one leaves it alone. */
    boolean isOfNewerBuild(String name);

    /** Whether a version of this pathway is there that cases begin with; the newest may have been withdrawn. */
    boolean holds(String name);

    /**
     * A file as it was deployed with the pathway's version that the case began with; a newer version changes nothing for it.
     *
     * @param path as it was deployed, e.g. {@code processes/x/letters/gp.md}
     * @return empty when that deployment has no such file
     * @throws java.util.NoSuchElementException when the engine never had such a case
     */
    Optional<byte[]> fileOf(String caseReference, String path);
}
