package kuaichu.calibration.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.calibration.ReadAgain;
import kuaichu.calibration.ReadingViews;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Blind second readings (抽样盲评). */
@RestController
@RequestMapping("/api/v1/second-readings/{readingId}")
class SecondReadingController {
    private static final int LONGEST = 1_000;

    private final ReadAgain readAgain;
    private final Vault vault;

    SecondReadingController(ReadAgain readAgain, Vault vault) {
        this.readAgain = readAgain;
        this.vault = vault;
    }

    /** The grade of one party as the second reader sees it. */
    record OpinionGrade(
            @Nullable String partyLabel, @Nullable LiabilityGrade grade) {}

    /** What the second reader would have decided. */
    record SecondOpinion(
            @Nullable List<OpinionGrade> grades, @Nullable String reasons) {}

    /** What a difference asks of the rules. */
    record RuleQuestionInput(@Nullable String question) {}

    @Permit(Role.OFFICER)
    @GetMapping
    ReadingViews.SecondReadingView read(Actor actor, @PathVariable UUID readingId) {
        return readAgain.read(actor, readingId, LocaleContextHolder.getLocale());
    }

    @Permit(Role.OFFICER)
    @GetMapping("/photos/{index}")
    ResponseEntity<Resource> photo(Actor actor, @PathVariable UUID readingId, @PathVariable int index)
            throws IOException {
        Vault.Evidence photo = readAgain.requirePhoto(actor, readingId, index);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(photo.digest().mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(vault.openOriginal(photo)));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/opinion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(Actor actor, @PathVariable UUID readingId, @RequestBody SecondOpinion opinion) {
        FieldChecks checks = new FieldChecks();
        checks.require("grades", opinion.grades());
        checks.require("reasons", opinion.reasons());
        String reasons = checks.text("reasons", opinion.reasons(), LONGEST);
        Map<String, LiabilityGrade> grades = new TreeMap<>();
        for (OpinionGrade one : opinion.grades() == null ? List.<OpinionGrade>of() : opinion.grades()) {
            checks.require("grades.partyLabel", one.partyLabel());
            checks.require("grades.grade", one.grade());
            if (one.partyLabel() != null && one.grade() != null) {
                grades.put(one.partyLabel(), one.grade());
            }
        }
        checks.throwIfAny();
        readAgain.give(actor, readingId, grades, Objects.requireNonNull(reasons));
    }

    @Permit(Role.CENTRE)
    @PostMapping("/rule-questions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(Actor actor, @PathVariable UUID readingId, @RequestBody RuleQuestionInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("question", input.question());
        String question = checks.text("question", input.question(), LONGEST);
        checks.throwIfAny();
        readAgain.askRule(actor, readingId, Objects.requireNonNull(question));
    }
}
