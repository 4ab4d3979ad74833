package health.baton.access;

import health.baton.meeting.Series;
import health.baton.meeting.SeriesStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demonstration's meetings for which cases queue. */
@Component
@Profile("demo")
class DemoMeetings implements SmartInitializingSingleton {
    private static final Series ICU_FOLLOW_UP = new Series(
            "icu-mdt",
            "leicester",
            "ICU follow-up clinic, Leicester",
            "Clinic 4, Leicester Royal Infirmary",
            DayOfWeek.TUESDAY,
            LocalTime.of(14, 0),
            1,
            LocalDate.of(2026, 1, 6),
            180,
            4,
            "icu-consultant",
            "icu-coordinator",
            List.of("respiratory-consultant", "psychologist", "physiotherapist", "icu-pharmacist", "icu-nurse"));

    private final SeriesStore meetings;

    DemoMeetings(SeriesStore meetings) {
        this.meetings = meetings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        meetings.put(ICU_FOLLOW_UP);
    }
}
