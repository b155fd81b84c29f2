package kuaichu.calibration;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kuaichu.desk.Desk;
import kuaichu.determination.Determinations;
import kuaichu.docket.Docket;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Read a determination again (盲评), from evidence and statements alone; what comes out never changes the case. */
@Service
public class ReadAgain {
    private final ReadingTable readings;
    private final ReadingViews views;
    private final Determinations determinations;
    private final Docket docket;
    private final Desk desk;
    private final Clock clock;

    ReadAgain(
            ReadingTable readings,
            ReadingViews views,
            Determinations determinations,
            Docket docket,
            Desk desk,
            Clock clock) {
        this.readings = readings;
        this.views = views;
        this.determinations = determinations;
        this.docket = docket;
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws Problem {@code platform.not-found}, {@code calibration.own-case} for somebody who had a hand in the case */
    public ReadingViews.SecondReadingView read(Actor reader, UUID readingId, Locale locale) {
        return views.of(open(reader, readingId), locale);
    }

    /**
     * A photo of the reading whose original has come.
     *
     * @throws Problem as {@link #read}, and {@code platform.not-found} for another number
     */
    public Vault.Evidence requirePhoto(Actor reader, UUID readingId, int index) {
        List<Vault.Evidence> photos = views.photos(open(reader, readingId));
        if (index < 0 || index >= photos.size() || !photos.get(index).hasOriginal()) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        return photos.get(index);
    }

    private Reading open(Actor reader, UUID readingId) {
        Reading reading = readings.find(readingId).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        String account = reader.requireAccount().value().toString();
        boolean own = reader.requireAccount().equals(reading.firstOfficer())
                || docket.listEntries(reading.caseId()).stream()
                        .anyMatch(entry -> entry.actorAccount().equals(account));
        if (own) {
            throw Problem.of(CalibrationProblem.OWN_CASE);
        }
        return reading;
    }

    /**
     * Gives the second opinion.
     *
     * @param grades one for each party, by label
     * @throws Problem as {@link #read}, {@code desk.not-claimed}, {@code calibration.reading-ended},
     *     {@code calibration.grades-do-not-balance}
     */
    @Transactional
    public void give(Actor reader, UUID readingId, Map<String, LiabilityGrade> grades, String reasons) {
        Reading reading = open(reader, readingId);
        if (reading.state() != Reading.State.OPEN) {
            throw Problem.of(CalibrationProblem.READING_ENDED);
        }
        desk.requireClaimedBy(reading.caseId(), Desk.Queue.SECOND_READING, readingId, reader);
        Set<String> labels = new TreeSet<>(reading.labels());
        if (!labels.equals(grades.keySet()) || !determinations.isLegalMix(grades.values())) {
            throw Problem.of(CalibrationProblem.GRADES_DO_NOT_BALANCE);
        }
        List<LiabilityGrade> inOrder =
                reading.labels().stream().map(grades::get).toList();
        readings.give(readingId, reader.requireAccount(), inOrder, reasons, clock.instant());
        desk.complete(reading.caseId(), Desk.Queue.SECOND_READING, readingId, reader);
    }

    /** Notes what a difference asks of the rules (规则疑问). */
    @Transactional
    public void askRule(Actor asker, UUID readingId, String question) {
        readings.ask(readingId, question, asker, clock.instant());
    }
}
