package health.baton.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers the webapps' question for a form's values ourselves: what the case file knows of the names that this form uses,
 * for whoever may work the task. The engine's own answer would be every variable of the case.
 */
class FormVariables extends OncePerRequestFilter {
    private static final Pattern PATH = Pattern.compile(".*/task/([^/]+)/form-variables/?");

    private final Tasks tasks;
    private final TaskFacts facts;
    private final ObjectMapper json;
    /** The webapps' own filter may stand behind this one. */
    private final AuthenticationFilter signedIn = new AuthenticationFilter();

    FormVariables(Tasks tasks, TaskFacts facts, ObjectMapper json) {
        this.tasks = tasks;
        this.facts = facts;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var task = PATH.matcher(request.getRequestURI());
        if (!task.matches()) {
            chain.doFilter(request, response);
            return;
        }
        signedIn.doFilter(request, response, (same, answered) -> answer(task.group(1), response));
    }

    @Override
    protected void initFilterBean() throws ServletException {
        signedIn.init(Objects.requireNonNull(getFilterConfig()));
    }

    private void answer(String taskId, HttpServletResponse response) throws IOException {
        Optional<OpenTask> open = tasks.find(taskId).filter(found -> tasks.mayWork(found.id()));
        if (open.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        facts.of(open.get()).forEach((name, value) -> answer.put(name, typed(value)));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        json.writeValue(response.getOutputStream(), answer);
    }

    private Map<String, Object> typed(Object value) {
        Map<String, Object> typed = new LinkedHashMap<>();
        boolean simple = value instanceof String || value instanceof Boolean || value instanceof Number;
        typed.put("value", simple ? value : json.valueToTree(value).toString());
        typed.put("type", type(value));
        typed.put("valueInfo", Map.of());
        return typed;
    }

    private static String type(Object value) {
        if (value instanceof String) {
            return "String";
        }
        if (value instanceof Boolean) {
            return "Boolean";
        }
        if (value instanceof Integer) {
            return "Integer";
        }
        if (value instanceof Long) {
            return "Long";
        }
        return value instanceof Number ? "Double" : "Json";
    }
}
