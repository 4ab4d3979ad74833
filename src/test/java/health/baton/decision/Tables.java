package health.baton.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The decision tables as designers save them, in the engine's own DMN engine. */
final class Tables {
    static final Path PROCESSES = Path.of("processes");
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;
    private final List<String> inputs;

    Tables(String file, String decision, String... inputs) {
        try (InputStream dmn = Files.newInputStream(PROCESSES.resolve(file))) {
            this.decision = ENGINE.parseDecision(decision, dmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.inputs = List.of(inputs);
    }

    /** Evaluates with the known inputs; every other input is null, as the engine's decision service gets it. */
    List<Map<String, Object>> evaluate(Map<String, ?> known) {
        if (!inputs.containsAll(known.keySet())) {
            throw new IllegalArgumentException("Not an input of " + decision.getKey() + ": " + known.keySet());
        }
        Map<String, Object> all = new HashMap<>();
        inputs.forEach(name -> all.put(name, known.get(name)));
        return ENGINE.evaluateDecision(decision, all).getResultList();
    }
}
