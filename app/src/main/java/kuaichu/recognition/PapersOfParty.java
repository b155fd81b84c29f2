package kuaichu.recognition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kuaichu.reader.CrossChecks;
import kuaichu.reader.DocumentKind;
import kuaichu.reader.FieldName;
import kuaichu.reader.Reading;
import kuaichu.vault.Vault.Evidence;
import org.springframework.stereotype.Component;

/**
 * The papers of one party beside each other (证件交叉核对): the plate on the vehicle licence and the plate on the car. What was read is
 * remembered for some minutes, in memory only, because it is personal data.
 */
@Component
public class PapersOfParty {
    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MOST = 200;

    private final Clock clock;
    private final Map<UUID, Map<DocumentKind, Remembered>> byParty = new LinkedHashMap<>();

    private record Remembered(Reading reading, Instant at) {}

    PapersOfParty(Clock clock) {
        this.clock = clock;
    }

    /** The reading, with what another paper of the same party contradicts made doubtful. */
    public synchronized Reading compare(Evidence evidence, Reading reading) {
        if (evidence.partyId() == null) {
            return reading;
        }
        Map<DocumentKind, Remembered> papers =
                byParty.computeIfAbsent(evidence.partyId().value(), party -> new LinkedHashMap<>());
        papers.put(reading.kind(), new Remembered(reading, clock.instant()));
        List<UUID> oldest = new ArrayList<>(byParty.keySet());
        oldest.subList(0, Math.max(0, oldest.size() - MOST)).forEach(byParty::remove);
        return switch (reading.kind()) {
            case PLATE ->
                recent(papers, DocumentKind.VEHICLE_LICENCE)
                        .map(paper -> CrossChecks.doubtUnlessAgreed(reading, FieldName.PLATE, paper))
                        .orElse(reading);
            case VEHICLE_LICENCE ->
                recent(papers, DocumentKind.PLATE)
                        .map(car -> CrossChecks.doubtUnlessAgreed(reading, FieldName.PLATE, car))
                        .orElse(reading);
            case DRIVING_LICENCE, VIN -> reading;
        };
    }

    private Optional<Reading> recent(Map<DocumentKind, Remembered> papers, DocumentKind kind) {
        return Optional.ofNullable(papers.get(kind))
                .filter(it -> it.at().plus(REMEMBERED).isAfter(clock.instant()))
                .map(Remembered::reading);
    }
}
