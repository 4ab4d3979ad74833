package health.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of the pathways that count now, and the way by which people bring in new ones. */
public interface Releases {
    /** Of each pathway the version that cases begin with, and every older one that has running cases; newest first. */
    List<Release> all();

    /** The version that cases of this pathway begin with. */
    Optional<Release> newest(String pathway);

    /** A file as it was deployed with this version. */
    Optional<byte[]> file(Release release, String path);

    /**
     * Makes a new version, which cases begin with from now on; running cases stay on theirs.
     *
     * @param pathway its key
     * @param resources content by relative path
     * @param by sign-in name of who brings it in: from now on the start leaves this pathway alone. Empty when it is what the
     *     application brings: from now on the start looks after the pathway again
     * @param over id of the deployment that cases began with when somebody agreed; empty when there was none
     * @return the new version
     * @throws Overtaken when they begin with another one by now; nothing is deployed then
     */
    Release bring(String pathway, Map<String, byte[]> resources, String by, String over);
}
