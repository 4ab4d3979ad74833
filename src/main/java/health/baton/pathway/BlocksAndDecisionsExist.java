package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class BlocksAndDecisionsExist implements ModelRule {
    private static final String CASE_KEY = "#{execution.processBusinessKey}";

    @Override
    public String id() {
        return "blocks-and-decisions-exist";
    }

    @Override
    public String why() {
        return "A case must not stop at a block or a decision that is not there, nor lose its reference on the way into a block.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        Set<String> blocks =
                library.models().stream().filter(Model::isBlock).map(Model::key).collect(Collectors.toSet());
        for (Node node : Node.in(library)) {
            if (node.is("callActivity")) {
                call(node, blocks, findings);
            } else {
                node.input("decision").ifPresent(decision -> decision(node, decision, library, findings));
            }
        }
        return findings;
    }

    private void call(Node call, Set<String> blocks, List<Finding> findings) {
        String block = call.attribute("calledElement");
        if (!blocks.contains(block)) {
            findings.add(call.breaks(
                    this,
                    "calls '%s', which is not in processes/shared".formatted(block),
                    "Call one of " + blocks.stream().sorted().collect(Collectors.joining(", "))));
        }
        if (!"deployment".equals(call.camunda("calledElementBinding"))) {
            findings.add(call.breaks(
                    this,
                    "its block is not bound to the deployment",
                    "Set the binding 'deployment', so that a running case keeps the block it began with"));
        }
        if (call.extensions("in").stream()
                .noneMatch(in -> CASE_KEY.equals(in.getAttribute("businessKey").strip()))) {
            findings.add(call.breaks(
                    this, "does not hand on the case reference", "Add the in mapping 'business key', " + CASE_KEY));
        }
    }

    private void decision(Node task, String decision, Library library, List<Finding> findings) {
        Optional<String> variable = Expressions.variable(decision);
        if (variable.isPresent() && task.model().isBlock()) {
            new PassedLiterals(library)
                    .to(task.model(), variable.get())
                    .forEach(passed -> inFolder(passed.call(), passed.literal().orElse(decision), library, findings));
        } else {
            inFolder(task, decision, library, findings);
        }
    }

    private void inFolder(Node node, String decision, Library library, List<Finding> findings) {
        String folder = node.model().path().substring(0, node.model().path().lastIndexOf('/') + 1);
        byte[] table = library.files().get(folder + decision + ".dmn");
        if (table == null) {
            findings.add(node.breaks(
                    this,
                    "there is no decision '%s' in %s".formatted(decision, folder),
                    "Draw it as %s%s.dmn, or correct the name".formatted(folder, decision)));
        } else if (!decides(library.file(folder + decision + ".dmn"), decision)) {
            findings.add(node.breaks(
                    this,
                    "%s%s.dmn holds no decision with the id '%s'".formatted(folder, decision, decision),
                    "Give the decision the name of its file as id"));
        }
    }

    private static boolean decides(Model file, String decision) {
        return file.everything().stream()
                .filter(element -> "decision".equals(element.getLocalName()))
                .map((Element element) -> element.getAttribute("id"))
                .anyMatch(decision::equals);
    }
}
