package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** A capability that sends a message later is told which in an input whose name ends with {@code Message}. */
@Component
class MessagesPair implements ModelRule {
    @Override
    public String id() {
        return "messages-pair";
    }

    @Override
    public String why() {
        return "Who waits for a message that nobody sends waits for ever, and a message that nobody waits for is lost.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Node> sent = new HashMap<>();
        Set<String> caught = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        for (Model model : library.models()) {
            model.process()
                    .map(process -> new Node(model, process))
                    .ifPresent(process -> Stream.of("joins", "toldOfDeath")
                            .flatMap(property -> process.property(property).stream())
                            .forEach(message -> sent.put(message, process)));
            for (Node node : Node.in(model)) {
                sends(node).forEach(message -> sent.put(message, node));
                catches(node).ifPresent(message -> {
                    caught.add(message);
                    node.property("form").ifPresent(form -> told.add(message));
                    waiting(node, message, findings);
                });
            }
        }
        sent.forEach((message, sender) -> {
            if (!caught.contains(message)) {
                findings.add(sender.breaks(
                        this,
                        "sends the message '%s', which nobody waits for".formatted(message),
                        "Draw the event that receives it, or correct the name"));
            }
        });
        for (Node node : Node.in(library)) {
            catches(node)
                    .filter(message -> !message.isEmpty() && !sent.containsKey(message) && !told.contains(message))
                    .ifPresent(message -> findings.add(node.breaks(
                            this,
                            "waits for the message '%s', which nobody sends".formatted(message),
                            "Let people tell it (properties 'form' and 'offeredTo'), name it in the step that asks"
                                    + " (input 'answerMessage'), or throw it")));
        }
        library.models().forEach(model -> unused(model, findings));
        return findings;
    }

    private void waiting(Node node, String message, List<Finding> findings) {
        if (message.isEmpty()) {
            findings.add(node.breaks(this, "does not say for which message it waits", "Choose its message"));
        }
        if (node.property("offeredTo").isPresent() && node.property("form").isEmpty()) {
            findings.add(node.breaks(
                    this,
                    "is offered to people, who cannot tell it without a form",
                    "Name in the property 'form' what they are asked"));
        }
    }

    private void unused(Model model, List<Finding> findings) {
        Set<String> used = new TreeSet<>();
        model.everything().forEach(element -> used.add(element.getAttribute("messageRef")));
        for (Element message : model.all("message")) {
            if (!used.contains(message.getAttribute("id"))) {
                findings.add(new Node(model, message)
                        .breaks(this, "no event and no task here uses this message", "Delete it"));
            }
        }
    }

    private static List<String> sends(Node node) {
        List<String> messages = new ArrayList<>();
        if (node.is("intermediateThrowEvent", "endEvent")) {
            message(node).ifPresent(messages::add);
        }
        if (node.is("serviceTask", "sendTask", "businessRuleTask")) {
            node.extensions("inputParameter").stream()
                    .filter(input -> input.getAttribute("name").endsWith("Message"))
                    .map(input -> input.getTextContent().strip())
                    .filter(name -> !name.isEmpty() && !Expressions.anyIn(name))
                    .forEach(messages::add);
        }
        return messages;
    }

    private static Optional<String> catches(Node node) {
        return node.is("startEvent", "intermediateCatchEvent", "boundaryEvent", "receiveTask")
                ? message(node)
                : Optional.empty();
    }

    /** Its name; empty text when the event names none. */
    private static Optional<String> message(Node node) {
        Optional<String> ref = node.is("receiveTask")
                ? Optional.of(node.attribute("messageRef"))
                : node.children("messageEventDefinition").stream()
                        .map(event -> event.getAttribute("messageRef"))
                        .findFirst();
        return ref.map(id -> node.model().all("message").stream()
                .filter(message -> id.equals(message.getAttribute("id")))
                .map(message -> message.getAttribute("name"))
                .findFirst()
                .orElse(""));
    }
}
