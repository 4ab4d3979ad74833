package health.baton.drawing;

/** How drawings look. Marks differ in line and badge, not only in colour. */
final class Style {
    static final String CSS = """
            .bpmn text{font-family:Arial,Helvetica,sans-serif;fill:#212b32}
            .bpmn .paper{fill:#fff}
            .bpmn .shape{fill:#fff;stroke:#212b32;stroke-width:2}
            .bpmn .pool,.bpmn .lane{fill:none;stroke-width:1.5}
            .bpmn .thick{stroke-width:4}
            .bpmn .dashed{stroke-dasharray:5 3.5}
            .bpmn .dotted{stroke-dasharray:0.1 5;stroke-linecap:round;stroke-width:2.5}
            .bpmn .inner{stroke-width:1.5}
            .bpmn .line,.bpmn .flow{fill:none;stroke:#212b32;stroke-width:2}
            .bpmn .message{stroke-dasharray:9 5}
            .bpmn .association{stroke-dasharray:0.5 5;stroke-linecap:round}
            .bpmn .head{fill:#212b32;stroke:#212b32;stroke-width:1;stroke-linejoin:round}
            .bpmn .open{fill:#fff}
            .bpmn .sign{fill:#fff;stroke:#212b32;stroke-width:1.2;stroke-linejoin:round}
            .bpmn .filled{fill:#212b32}
            .bpmn .inverse{fill:none;stroke:#fff}
            .bpmn .teeth{fill:none;stroke:#212b32;stroke-width:3;stroke-dasharray:2.55 2.55}
            .bpmn .bold{fill:none;stroke:#212b32;stroke-width:3.5}
            .bpmn a{cursor:pointer}
            .bpmn a:focus{outline:4px solid #ffb81c}
            .bpmn .finding .shape,.bpmn .missed .shape{stroke:#b3150c;stroke-width:4;fill:#fdeceb}
            .bpmn .finding .flow,.bpmn .missed .flow{stroke:#b3150c;stroke-width:4}
            .bpmn .finding .lane,.bpmn .finding .pool{fill:none}
            .bpmn .finding .head,.bpmn .missed .head{fill:#b3150c;stroke:#b3150c}
            .bpmn .missed .shape,.bpmn .missed .flow{stroke-dasharray:8 5}
            .bpmn .covered .shape{stroke:#00662f;fill:#e8f5ec}
            .bpmn .covered .flow{stroke:#00662f;stroke-width:2.5}
            .bpmn .covered .head{fill:#00662f;stroke:#00662f}
            .bpmn .badge-back{fill:#b3150c;stroke:#fff;stroke-width:1.5}
            .bpmn .badge text{fill:#fff;font-weight:bold}
            """;

    private Style() {}
}
