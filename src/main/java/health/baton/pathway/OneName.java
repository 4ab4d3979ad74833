package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

@Component
class OneName implements ModelRule {
    private static final Pattern PATH =
            Pattern.compile("processes/(?:shared/)?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/([^/]+)\\.bpmn");

    @Override
    public String id() {
        return "one-name";
    }

    @Override
    public String why() {
        return "A pathway has one name everywhere: its folder, its file and its process id, so that nobody looks for it twice.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        List<Model> models = library.models();
        for (Model model : models) {
            Node top = new Node(model, model.process().orElse(model.definitions()));
            Matcher path = PATH.matcher(model.path());
            if (!path.matches()) {
                findings.add(top.breaks(
                        this,
                        "does not lie in a folder of its own",
                        "Move it to processes/<name>/<name>.bpmn, the name in small letters joined by hyphens"));
                continue;
            }
            String folder = path.group(1);
            if (!path.group(2).equals(folder) || !model.key().equals(folder)) {
                findings.add(top.breaks(
                        this,
                        "the folder is '%s', the file '%s.bpmn', the process id '%s'"
                                .formatted(folder, path.group(2), model.key()),
                        "Give all three the name '%s'".formatted(folder)));
            }
            if (models.stream().filter(other -> other.key().equals(model.key())).count() > 1) {
                findings.add(top.breaks(
                        this, "another file has the process id '%s' too".formatted(model.key()), "Rename one of them"));
            }
            List<Element> processes = model.all("process");
            if (processes.size() != 1 || !"true".equals(processes.get(0).getAttribute("isExecutable"))) {
                findings.add(top.breaks(
                        this,
                        "the file does not hold exactly one process, executable",
                        "Keep one process a file and tick 'Executable'"));
            }
        }
        return findings;
    }
}
