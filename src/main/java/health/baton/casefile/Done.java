package health.baton.casefile;

import health.baton.form.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered.
 *
 * @param onPaper null when they did so here and now
 */
record Done(List<Answer> answers, @Nullable OnPaper onPaper) {}
