package kuaichu.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.accident.Roadside;
import kuaichu.determination.DeterminedCase;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.WorkingCalendar;
import kuaichu.kernel.WorkingDays;
import kuaichu.testkit.SettableClock;
import tools.jackson.databind.JsonNode;

/** A determined and served case and its people: the words tests of remedies are written in. */
public final class DeterminedAndServed {
    private final Api api;
    private final SettableClock clock;
    final Roadside roadside;
    private final String zhangPhone = Roadside.phone();
    private final String wangPhone = Roadside.phone();
    Api.As zhang;
    Api.As wang;
    public final String caseId;

    public DeterminedAndServed(Api api, SettableClock clock) {
        this.api = api;
        this.clock = clock;
        this.roadside = new Roadside(api, clock);
        this.zhang = api.as(Api.party(zhangPhone));
        this.wang = api.as(Api.party(wangPhone));
        this.caseId = roadside.joinedCase(zhang, wang);
        DeterminedCase.decide(api, roadside, zhang, wang, caseId, new DeterminedCase.Grades("PRIMARY", "SECONDARY"));
        DeterminedCase.serve(roadside, List.of(zhang, wang), caseId);
    }

    public Api.As zhang() {
        return zhang;
    }

    public Api.As wang() {
        return wang;
    }

    public void applyForReview() {
        apply(zhang, 0, true).ok();
    }

    Api.As staff(String name) {
        return api.as(Api.officer(name));
    }

    String partyId(int index) {
        return Roadside.partyId(index == 0 ? zhang : wang, caseId, index);
    }

    JsonNode remedies(Api.As reader) {
        return reader.get("/cases/" + caseId + "/remedies").ok();
    }

    JsonNode page() {
        return zhang.get("/cases/" + caseId).ok();
    }

    /** Later on, after working days; everybody signs in again. */
    void afterWorkingDays(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LegalDeadline.ZONE);
        LocalDate day = WorkingCalendar.china().plus(today, WorkingDays.of(days));
        clock.set(day.atTime(LocalTime.of(10, 0)).atZone(LegalDeadline.ZONE).toInstant());
        zhang = api.as(Api.party(zhangPhone));
        wang = api.as(Api.party(wangPhone));
    }

    Instant onWorkingDay(int days, int hour) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LegalDeadline.ZONE);
        return WorkingCalendar.china()
                .plus(today, WorkingDays.of(days))
                .atTime(hour, 0)
                .atZone(LegalDeadline.ZONE)
                .toInstant();
    }

    Api.Reply apply(Api.As who, int index, boolean direct) {
        return who.post(
                "/cases/" + caseId + "/review-applications",
                Map.of(
                        "partyId",
                        partyId(index),
                        "requests",
                        List.of("LIABILITY_UNFAIR", "FACTS_UNCLEAR"),
                        "reasons",
                        "对方变道未让行，有路口照片为证",
                        "direct",
                        direct));
    }

    /** Two reviewers conclude the review that way, for want of evidence. */
    void conclude(String review, String result) {
        Api.As first = staff("reviewer1");
        Api.As second = staff("reviewer2");
        first.post(review + "/reviewers", Map.of()).ok();
        second.post(review + "/reviewers", Map.of()).ok();
        first.post(review + "/acceptance", Map.of()).ok();
        first.post(
                        review + "/conclusion",
                        Map.of(
                                "factFindings",
                                "事故成因分析缺少路口视频",
                                "procedureFindings",
                                "程序合法",
                                "result",
                                result,
                                "grounds",
                                List.of("EVIDENCE_INSUFFICIENT")))
                .ok();
        second.post(review + "/conclusion/agreement", Map.of("version", 1)).ok();
    }

    /** The brigade determines anew and everybody signs for it. */
    void determineAnew() {
        Api.As officer = staff("officer1");
        Roadside.claim(officer, caseId, "DETERMINATION");
        DeterminedCase.issue(officer, caseId, new DeterminedCase.Grades("FULL", "NONE"));
        DeterminedCase.serve(roadside, List.of(zhang, wang), caseId);
    }

    /** The whole way: applied for, sent back, determined anew. */
    public void sentBackAndDeterminedAnew() {
        String review = "/reviews/"
                + apply(zhang, 0, true)
                        .ok()
                        .get("reviews")
                        .get(0)
                        .get("reviewId")
                        .asString();
        staff("officer1").post(review + "/file", Map.of()).ok();
        conclude(review, "REINVESTIGATE");
        determineAnew();
    }

    /** Everybody confirms on the own phone what was served on it. */
    void confirmAll() {
        for (Api.As party : List.of(zhang, wang)) {
            for (JsonNode serving :
                    party.get("/cases/" + caseId + "/servings").ok().get("servings")) {
                if (serving.get("mine").asBoolean() && !serving.hasNonNull("servedAt")) {
                    party.post("/servings/" + serving.get("servingId").asString() + "/confirmation", Map.of())
                            .ok();
                }
            }
        }
    }
}
