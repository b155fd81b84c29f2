package kuaichu.calibration;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.desk.Desk;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.AccountId;
import kuaichu.org.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws determinations for a second reading (抽样) and puts them before the reading brigade. */
@Component
class SampleDeterminations implements DocketSubscriber {
    private static final Duration WITHIN = Duration.ofDays(7);
    private static final int LATER = 10;

    private final AccidentCases cases;
    private final Organisations organisations;
    private final SamplingPlan plan;
    private final ReadingTable readings;
    private final Desk desk;

    SampleDeterminations(
            AccidentCases cases, Organisations organisations, SamplingPlan plan, ReadingTable readings, Desk desk) {
        this.cases = cases;
        this.organisations = organisations;
        this.plan = plan;
        this.readings = readings;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "calibration.sampling";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Issued.KIND, Issued.REOPENED);
    }

    /** Idempotent by the determination: drawn before is not drawn again. */
    @Override
    @Transactional
    public void handle(Entry entry) {
        if (entry.kind().equals(Issued.REOPENED)) {
            readings.cancel(entry.caseId(), entry.at())
                    .forEach(reading -> desk.cancel(entry.caseId(), Desk.Queue.SECOND_READING, reading));
        } else if (!entry.actorAccount().isEmpty()) {
            draw(entry, Issued.of(entry));
        }
    }

    private void draw(Entry entry, Issued issued) {
        AccidentCase accidentCase = cases.require(entry.caseId());
        String unit = organisations.getUnit(accidentCase.unitId()).code();
        LocalDate day = LocalDate.ofInstant(entry.at(), LegalDeadline.ZONE);
        plan.readerOf(entry.caseId(), unit, day, issued.grounds())
                .flatMap(organisations::findUnitByCode)
                .ifPresent(reader -> put(entry, issued, reader));
    }

    private void put(Entry entry, Issued issued, Organisations.PoliceUnit reader) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant at = entry.at();
        Reading reading = new Reading(
                id,
                entry.caseId(),
                reader.id(),
                new AccountId(UUID.fromString(entry.actorAccount())),
                issued.grounds().stream().map(Enum::name).toList(),
                issued.pattern().orElse(null),
                issued.labels(),
                issued.grades(),
                Reading.State.OPEN,
                List.of(),
                null,
                null);
        if (readings.insert(reading, issued.documentId(), at)) {
            desk.open(new Desk.NewWorkItem(
                    entry.caseId(), Desk.Queue.SECOND_READING, id, reader.id(), null, LATER, at.plus(WITHIN)));
        }
    }

    /** What was drawn and read stays: a rebuild draws the same again and finds it there. */
    @Override
    public void reset() {}
}
