package health.baton.engine;

/** Moves running cases to another version of their pathway. People cannot: see {@link Guard}. */
public interface Moves {
    /**
     * Moves a case, with the blocks in which it stands, in the transaction of the caller. It stands at the same places
     * afterwards; open tasks stay with whom they are offered to, clocks run on. Whether that is safe has to be asked before.
     *
     * @throws NotMovable when the engine finds a place of the case that the other version has not
     * @throws ChangedMeanwhile when something else changed the case in the same instant
     */
    void move(String caseReference, Version to);
}
