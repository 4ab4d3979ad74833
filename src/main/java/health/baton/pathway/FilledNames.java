package health.baton.pathway;

import java.util.Set;

/** Names that texts about every case may show, see {@link health.baton.engine.Fills}. */
interface FilledNames {
    Set<String> inForms();

    Set<String> inLetters();
}
