package health.baton.outcome;

import java.util.List;

/** The cases that there were, read from the case file's tables. */
interface CaseRecords {
    /** Of these teams, those whose members manage an organisation. */
    List<String> managing(List<String> teams);

    /**
     * Cases in the places of these teams and cases in which a team of their organisations takes part, newest first.
     *
     * @param managing ids of managers' teams
     */
    List<CaseRecord> find(List<String> managing, CaseQuery query);

    /** Keys of the pathways of which there are such cases, in alphabetical order. */
    List<String> pathways(List<String> managing);

    /** What became of the cases that this person decided or started, newest first; never a case of others. */
    List<OwnDecision> decidedBy(String signInName);
}
