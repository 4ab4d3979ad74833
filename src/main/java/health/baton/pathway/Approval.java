package health.baton.pathway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.baton.engine.Manifest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The approval of a pathway by its clinical lead and the clinical safety officer, two people, as it lies in the folder:
 *
 * <pre>{@code
 * {
 *   "approves": "<hash, as the check prints it>",
 *   "clinicalLead": {"name": "…", "on": "2026-11-21"},
 *   "clinicalSafetyOfficer": {"name": "…", "on": "2026-11-21"}
 * }
 * }</pre>
 *
 * <p>It records who answers for what runs; it is no signature: who may write into the folder can write it.
 */
final class Approval {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);
    private static final List<String> WHO = List.of("clinicalLead", "clinicalSafetyOfficer");

    private Approval() {}

    /** Path of a pathway's approval. */
    static String path(Model pathway) {
        return pathway.path().replaceFirst("[^/]*$", "approval.json");
    }

    static String path(String pathway) {
        return "processes/%s/approval.json".formatted(pathway);
    }

    /** What has to be approved: the hash of exactly what would run, letters and blocks included, the approval itself not. */
    static String hash(Library library, Model pathway) {
        return new Manifest(library.unit(pathway)).hash();
    }

    /**
     * What is missing.
     *
     * @param today nobody has approved tomorrow
     * @return empty when the pathway is approved exactly as it is
     */
    static Optional<String> missing(Library library, Model pathway, LocalDate today) {
        return missing(library.files().get(path(pathway)), hash(library, pathway), today);
    }

    /**
     * What is missing.
     *
     * @param file the approval as it lies in the folder; null when there is none
     * @param hash of what it has to approve
     */
    static Optional<String> missing(byte @Nullable [] file, String hash, LocalDate today) {
        if (file == null) {
            return Optional.of("nobody has approved it");
        }
        Optional<JsonNode> approval = read(file);
        if (approval.isPresent() && !hash.equals(approval.get().path("approves").asText())) {
            return Optional.of("it has been changed since it was approved");
        }
        return unsigned(approval, today);
    }

    /**
     * What is wrong with an approval, whatever it approves and whenever.
     *
     * @return empty when it is complete
     */
    static Optional<String> malformed(byte[] file) {
        Optional<JsonNode> approval = read(file);
        if (approval.isPresent() && !approval.get().path("approves").asText().matches("[0-9a-f]{64}")) {
            return Optional.of("its approval does not say which hash it approves, as the check prints it");
        }
        return unsigned(approval, LocalDate.MAX);
    }

    private static Optional<JsonNode> read(byte[] file) {
        try {
            return Optional.of(JSON.readTree(new String(file, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> unsigned(Optional<JsonNode> read, LocalDate today) {
        if (read.isEmpty()) {
            return Optional.of("its approval is not JSON");
        }
        JsonNode approval = read.get();
        return WHO.stream()
                .flatMap(who -> unsigned(who, approval.path(who), today).stream())
                .findFirst()
                .or(() -> name(approval, 0).equals(name(approval, 1))
                        ? Optional.of(
                                "one person alone has approved it: clinicalLead and clinicalSafetyOfficer are two")
                        : Optional.empty());
    }

    /** Who has approved it and when, for people; only of a file that misses nothing. */
    static String words(byte[] file) {
        try {
            JsonNode approval = JSON.readTree(new String(file, StandardCharsets.UTF_8));
            return "%s as clinical lead, and %s as clinical safety officer"
                    .formatted(signed(approval.path(WHO.get(0))), signed(approval.path(WHO.get(1))));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static String signed(JsonNode who) {
        return "%s (%s)"
                .formatted(
                        who.path("name").asText().strip(),
                        DAY.format(LocalDate.parse(who.path("on").asText())));
    }

    private static Optional<String> unsigned(String who, JsonNode signed, LocalDate today) {
        if (signed.path("name").asText().isBlank()) {
            return Optional.of("its approval does not name the " + who);
        }
        try {
            return LocalDate.parse(signed.path("on").asText()).isAfter(today)
                    ? Optional.of("the %s approves it on a day to come".formatted(who))
                    : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.of(
                    "its approval does not say on which day the %s approved it, like 2026-11-21".formatted(who));
        }
    }

    private static String name(JsonNode approval, int who) {
        return approval.path(WHO.get(who))
                .path("name")
                .asText()
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
