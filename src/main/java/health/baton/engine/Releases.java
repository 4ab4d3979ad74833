package health.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the versions of the pathways came in, and the way by which people bring in new ones. */
public interface Releases {
    /** Of each pathway its newest version, and every older one that has running cases; newest first. */
    List<Release> all();

    /** The newest version of this pathway. */
    Optional<Release> newest(String pathway);

    /** A file as it was deployed with this version. */
    Optional<byte[]> file(Release release, String path);

    /** Why this content was withdrawn and is not deployed again; empty when it was not. */
    Optional<String> withdrawn(Manifest content);

    /**
     * Makes a new version, which cases begin with from now on; running cases stay on theirs.
     *
     * @param pathway its key
     * @param resources content by relative path
     * @param by sign-in name of who brings it in: from now on the start leaves this pathway alone. Empty when it is what the
     *     application brings: from now on the start looks after the pathway again
     * @param over id of the deployment that was the newest when somebody agreed; empty when there was none
     * @return the new version
     * @throws Overtaken when another one is the newest by now; nothing is deployed then
     * @throws WithdrawnContent when exactly this was withdrawn
     */
    Release bring(String pathway, Map<String, byte[]> resources, String by, String over);
}
