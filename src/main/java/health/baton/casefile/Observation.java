package health.baton.casefile;

import java.util.Arrays;
import java.util.List;

/** An observation that the early-warning score takes in. */
enum Observation {
    RESPIRATION_RATE("respirationRate", "respiration rate"),
    SPO2_SCALE("spo2Scale", "SpO₂ scale"),
    SPO2("spo2", "oxygen saturation"),
    AIR("air", "air or oxygen"),
    SYSTOLIC("systolic", "systolic blood pressure"),
    PULSE("pulse", "pulse"),
    CONSCIOUSNESS("consciousness", "consciousness"),
    TEMPERATURE("temperature", "temperature"),
    RESPIRATORY_EFFORT("respiratoryEffort", "effort of breathing"),
    OXYGEN("oxygen", "oxygen given"),
    CAPILLARY_REFILL("capillaryRefill", "capillary refill");

    private final String key;
    private final String words;

    Observation(String key, String words) {
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Observation::key).toList();
    }

    /** The key in words; the text itself when it is no key. */
    static String inWords(String key) {
        return Arrays.stream(values())
                .filter(observation -> observation.key.equals(key))
                .map(observation -> observation.words)
                .findFirst()
                .orElse(key);
    }
}
