package health.baton.access;

import health.baton.casefile.MergeNumbers;
import health.baton.cohort.Feeds;
import health.baton.engine.Authorizations;
import health.baton.engine.SignedIn;
import health.baton.outcome.Outcomes;
import health.baton.outcome.PracticeList;
import health.baton.outcome.WhoAnswered;
import health.baton.printing.PrintRun;
import health.baton.together.AnswerTogether;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells our pages which of them, and of the engine's web applications, the person may open: they lead nobody to a closed door. */
@Component
final class WhatIsOffered implements HandlerInterceptor {
    /**
     * A line of the navigation.
     *
     * @param address within the application
     */
    record Offer(String label, String address) {}

    private final SignedIn signedIn;
    private final Authorizations authorizations;
    private final Outcomes outcomes;
    private final MergeNumbers numbers;
    private final Feeds feeds;
    private final PathwayCheckers checkers;
    private final RecordsOffice records;
    private final PrintRun printRun;
    private final AnswerTogether together;
    private final PracticeList practiceList;
    private final WhoAnswered whoAnswered;

    WhatIsOffered(
            SignedIn signedIn,
            Authorizations authorizations,
            Outcomes outcomes,
            MergeNumbers numbers,
            Feeds feeds,
            PathwayCheckers checkers,
            RecordsOffice records,
            PrintRun printRun,
            AnswerTogether together,
            PracticeList practiceList,
            WhoAnswered whoAnswered) {
        this.signedIn = signedIn;
        this.authorizations = authorizations;
        this.outcomes = outcomes;
        this.numbers = numbers;
        this.feeds = feeds;
        this.checkers = checkers;
        this.records = records;
        this.printRun = printRun;
        this.together = together;
        this.practiceList = practiceList;
        this.whoAnswered = whoAnswered;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        signedIn.person().ifPresent(person -> {
            request.setAttribute("administrator", isAdministrator(person));
            request.setAttribute("keepsRecords", records.includes(person.teams()));
            request.setAttribute("offered", to(person));
        });
        return true;
    }

    private List<Offer> to(SignedIn.Person person) {
        List<Offer> offered = new ArrayList<>();
        // to sign out, or to change the password
        offer(offered, authorizations.mayOpen(person, "welcome"), "Start page", "/camunda/app/welcome/default/");
        offer(offered, authorizations.mayOpen(person, "tasklist"), "Tasks", "/camunda/app/tasklist/default/");
        offer(offered, authorizations.mayOpen(person, "cockpit"), "Cockpit", "/camunda/app/cockpit/default/");
        offer(offered, outcomes.isFor(person), "Outcomes", "/baton/manager");
        offer(offered, true, "My decisions", "/baton/my-decisions");
        offer(offered, true, "Meetings", "/baton/meetings");
        offer(offered, true, "Told by telephone", "/baton/told");
        offer(offered, true, "Downtime", "/baton/downtime");
        offer(offered, together.isFor(person), "Many tasks at once", "/baton/many");
        offer(offered, practiceList.isFor(person), "List of your practice", "/baton/practice-list");
        offer(offered, !whoAnswered.pathways().isEmpty(), "Who did not answer", "/baton/who-answered");
        offer(offered, !feeds.all().isEmpty(), "Files of people", "/baton/cohorts");
        offer(offered, printRun.isFor(person), "Letters to print", "/baton/print");
        offer(offered, numbers.mayMerge(person), "NHS numbers", "/baton/nhs-numbers");
        offer(offered, records.includes(person.teams()), "Records", "/baton/records/removal");
        offer(offered, checkers.include(person.teams()), "Pathways", "/baton/admin/pathways");
        offer(offered, isAdministrator(person), "Administration", "/baton/admin");
        return offered;
    }

    private static void offer(List<Offer> offered, boolean open, String label, String address) {
        if (open) {
            offered.add(new Offer(label, address));
        }
    }

    private static boolean isAdministrator(SignedIn.Person person) {
        return person.teams().contains(MachineDoors.ADMINISTRATORS);
    }
}
