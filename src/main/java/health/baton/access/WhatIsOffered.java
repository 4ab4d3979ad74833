package health.baton.access;

import health.baton.casefile.MergeNumbers;
import health.baton.cohort.Feeds;
import health.baton.engine.SignedIn;
import health.baton.outcome.PracticeList;
import health.baton.outcome.WhoAnswered;
import health.baton.printing.PrintRun;
import health.baton.together.AnswerTogether;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells our pages which of them the person may open, so that they lead nobody to a closed door. */
@Component
final class WhatIsOffered implements HandlerInterceptor {
    private final SignedIn signedIn;
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
            MergeNumbers numbers,
            Feeds feeds,
            PathwayCheckers checkers,
            RecordsOffice records,
            PrintRun printRun,
            AnswerTogether together,
            PracticeList practiceList,
            WhoAnswered whoAnswered) {
        this.records = records;
        this.together = together;
        this.practiceList = practiceList;
        this.whoAnswered = whoAnswered;
        this.printRun = printRun;
        this.signedIn = signedIn;
        this.numbers = numbers;
        this.feeds = feeds;
        this.checkers = checkers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        signedIn.person().ifPresent(person -> {
            request.setAttribute("administrator", person.teams().contains(MachineDoors.ADMINISTRATORS));
            request.setAttribute("checksPathways", checkers.include(person.teams()));
            request.setAttribute("keepsRecords", records.includes(person.teams()));
            request.setAttribute("mergesNumbers", numbers.mayMerge(person));
            request.setAttribute("printsLetters", printRun.isFor(person));
            request.setAttribute("answersTogether", together.isFor(person));
            request.setAttribute("practiceList", practiceList.isFor(person));
            request.setAttribute("seesWhoAnswered", !whoAnswered.pathways().isEmpty());
            request.setAttribute("bringsPeople", !feeds.all().isEmpty());
        });
        return true;
    }
}
