package health.baton.pathway;

import health.baton.engine.FromFolder;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Reads the annotation only: no capability is built for the rules. */
@Component
class FilesOfBeans implements CapabilityFiles {
    private final ListableBeanFactory beans;

    FilesOfBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Needs of(String capability) {
        return Optional.of(capability)
                .filter(beans::containsBean)
                .map(name -> beans.findAnnotationOnBean(name, FromFolder.class, false))
                .map(needs -> new Needs(List.of(needs.letters()), List.of(needs.decisions())))
                .orElse(new Needs(List.of(), List.of()));
    }
}
