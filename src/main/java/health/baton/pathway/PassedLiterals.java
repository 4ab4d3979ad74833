package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Words that callers hand to a block, e.g. the form that it shows: a block may leave that to whoever calls it. */
final class PassedLiterals {
    private final List<Node> calls;

    PassedLiterals(Library library) {
        calls = Node.in(library).stream()
                .filter(node -> node.is("callActivity"))
                .toList();
    }

    /**
     * What one caller hands over.
     *
     * @param call the call activity
     * @param literal empty when the call leaves it out, or hands over what is known only at run time
     */
    record Passed(Node call, Optional<String> literal) {}

    /** One entry for every call of the block, also through other blocks. */
    List<Passed> to(Model block, String variable) {
        return to(block, variable, new HashSet<>());
    }

    private List<Passed> to(Model block, String variable, Set<String> seen) {
        List<Passed> all = new ArrayList<>();
        if (!seen.add(block.key() + " " + variable)) {
            return all;
        }
        for (Node call : calls) {
            if (!call.attribute("calledElement").equals(block.key())) {
                continue;
            }
            Optional<String> written = written(call, variable);
            Optional<String> from = written.flatMap(Expressions::variable);
            if (from.isPresent() && call.model().isBlock()) {
                all.addAll(to(call.model(), from.get(), seen));
            } else {
                all.add(new Passed(call, written.filter(text -> !Expressions.anyIn(text))));
            }
        }
        return all;
    }

    /** A literal or an expression, as far as the call itself says it. */
    private static Optional<String> written(Node call, String variable) {
        return call.extensions("in").stream()
                .filter(in -> variable.equals(in.getAttribute("target")))
                .flatMap(in -> written(call, in))
                .findFirst();
    }

    private static Stream<String> written(Node call, Element in) {
        String source = in.getAttribute("source");
        if (source.isEmpty()) {
            return Stream.of(in.getAttribute("sourceExpression").strip());
        }
        return Stream.of(call.input(source).orElse("${" + source + "}"));
    }
}
