package health.baton.access;

/** What people of the demonstration do in its cases. */
interface DemoWalk {
    /** Whether the case may be started now. */
    boolean mayStart(DemoCase made);

    /**
     * Does the next step that can be done.
     *
     * @return whether a step is still to come
     */
    boolean goOn(String caseReference, DemoCase made);
}
