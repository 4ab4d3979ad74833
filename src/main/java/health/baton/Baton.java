package health.baton;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Care pathway orchestrator for the border between general practice and hospital. */
@SpringBootApplication
public class Baton {
    public static void main(String[] args) {
        // the engine keeps moments without a zone: in local time an hour comes twice when the clocks go back, and two
        // nodes
        // in two zones would not agree
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(Baton.class, args);
    }
}
