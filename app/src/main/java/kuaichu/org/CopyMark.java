package kuaichu.org;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;

/** What stands on a copy for staff (水印): who took it, of which unit or insurer, and when. */
@Component
public class CopyMark {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Organisations organisations;

    CopyMark(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The three, in this order; the office is empty for somebody without one. */
    public String[] of(Actor actor, Instant at) {
        return new String[] {actor.displayName(), office(actor), MINUTE.format(at)};
    }

    private String office(Actor actor) {
        if (actor.unitId() != null) {
            return organisations.getUnit(actor.unitId()).name();
        }
        return actor.insurerId() == null
                ? ""
                : organisations
                        .findInsurer(actor.insurerId())
                        .map(Organisations.Insurer::name)
                        .orElse("");
    }
}
