package health.baton.pathway;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What would be deployed of these files, for the tests of other rooms. */
public final class Units {
    private Units() {}

    /** By pathway. */
    public static Map<String, Map<String, byte[]>> of(SortedMap<String, byte[]> files) {
        Library library = new Library(files);
        Map<String, Map<String, byte[]>> units = new TreeMap<>();
        library.pathways().forEach(pathway -> units.put(pathway.key(), library.unit(pathway)));
        return units;
    }

    /** The files as they lie in the working copy. */
    public static SortedMap<String, byte[]> today(Path project) {
        return LibraryInFolder.read(project).files();
    }

    /** The nodes of a pathway and of what it calls at which a case can wait, as {@code model/node}. */
    public static Set<String> waits(Map<String, byte[]> unit) {
        Set<String> places = new TreeSet<>();
        for (Model model : new Library(new TreeMap<>(unit)).models()) {
            if (model.beginsWhen().isEmpty()) {
                Node.in(model).stream().filter(Units::waits).forEach(node -> places.add(model.key() + "/" + node.id()));
            }
        }
        return places;
    }

    /** What comes after a gateway that waits is waited for there. */
    private static boolean waits(Node node) {
        boolean behindGateway = node.model().all("sequenceFlow").stream()
                .filter(flow -> node.id().equals(flow.getAttribute("targetRef")))
                .anyMatch(flow -> node.model().all("eventBasedGateway").stream()
                        .anyMatch(gateway -> gateway.getAttribute("id").equals(flow.getAttribute("sourceRef"))));
        return node.is("userTask", "receiveTask", "eventBasedGateway")
                || (node.is("intermediateCatchEvent")
                        && node.children("linkEventDefinition").isEmpty()
                        && !behindGateway);
    }
}
