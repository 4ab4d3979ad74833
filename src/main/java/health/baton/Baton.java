package health.baton;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Care pathway orchestrator for the border between general practice and hospital. */
@SpringBootApplication
public class Baton {
    public static void main(String[] args) {
        SpringApplication.run(Baton.class, args);
    }
}
