package health.baton.directory;

import java.time.LocalDate;

/** The bank holidays of the divisions of the United Kingdom. */
public interface DaysOff {
    /**
     * Whether the day is a bank holiday there.
     *
     * @param division {@code england-and-wales}, {@code scotland} or {@code northern-ireland}, as gov.uk names them
     * @throws IllegalArgumentException when there is no such division
     */
    boolean bankHoliday(String division, LocalDate day);
}
