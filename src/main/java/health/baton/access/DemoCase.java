package health.baton.access;

import java.util.Map;

/**
 * A case of the demonstration.
 *
 * @param as sign-in name of who starts it
 * @param key the same at every start, so that there is only one of it
 * @param answers to the start form, by field key
 */
record DemoCase(String pathway, String as, String key, Map<String, Object> answers) {}
