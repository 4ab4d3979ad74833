package health.baton.pathway;

import java.util.List;

/** What each capability takes from the folder of a pathway, see {@link health.baton.engine.FromFolder}. */
interface CapabilityFiles {
    /** Of the capability with this name; one that is not there takes nothing. */
    Needs of(String capability);

    /** Names, with placeholders for inputs. */
    record Needs(List<String> letters, List<String> decisions) {}
}
