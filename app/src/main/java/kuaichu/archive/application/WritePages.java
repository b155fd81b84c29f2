package kuaichu.archive.application;

import com.samskivert.mustache.Mustache;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.LegalTexts;
import kuaichu.archive.application.ArchiveConfiguration.Verifier;
import kuaichu.archive.application.SealManifest.Edition;
import kuaichu.archive.domain.ArchiveItem;
import kuaichu.archive.domain.ArchiveRules;
import kuaichu.archive.domain.Gap;
import kuaichu.casefile.Timeline;
import kuaichu.casefile.TimelineItem;
import kuaichu.docket.Entry;
import kuaichu.document.Seals;
import kuaichu.platform.Actor;
import kuaichu.platform.Texts;
import org.springframework.stereotype.Component;

/** The two pages of an archive (目录与核验页): one for people to read, one that checks the file without any network. */
@Component
class WritePages {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(CaseContents.CHINA);

    private final Verifier verifier;
    private final Timeline timeline;
    private final LegalTexts laws;
    private final ArchiveRules rules;
    private final Texts texts;
    private final Seals seals;

    WritePages(Verifier verifier, Timeline timeline, LegalTexts laws, ArchiveRules rules, Texts texts, Seals seals) {
        this.verifier = verifier;
        this.timeline = timeline;
        this.laws = laws;
        this.rules = rules;
        this.texts = texts;
        this.seals = seals;
    }

    private record ItemLine(
            int no, String path, String kind, String name, String at, String by, String size, String sha256) {}

    private record EventLine(int seq, String at, String text, String by) {}

    private record GapLine(String text, String article) {}

    byte[] index(Edition edition, Seals.Holder holder, List<ArchiveItem> items) {
        AccidentCase accident = edition.contents().accident();
        Map<String, Object> values = new HashMap<>();
        values.put("style", verifier.style());
        values.put("styleHash", hash(verifier.style()));
        values.put("caseNo", accident.caseNo());
        values.put("edition", edition.number());
        values.put("holder", holder.name());
        values.put("fingerprint", groups(SealManifest.fingerprint(holder)));
        values.put("occurredAt", TIME.format(accident.occurredAt()));
        values.put("place", Objects.requireNonNullElse(accident.place().text(), ""));
        values.put("packedAt", TIME.format(edition.origin().at()));
        values.put("packedBy", edition.origin().by());
        values.put("courses", courses(edition));
        values.put("gaps", gaps(edition.gaps(), accident.occurredAt()));
        values.put("hasGaps", !edition.gaps().isEmpty());
        values.put("gapsReason", Objects.requireNonNullElse(edition.gapsReason(), ""));
        values.put("items", items(items));
        values.put(
                "events", edition.contents().entries().stream().map(this::event).toList());
        return page(verifier.index(), values);
    }

    byte[] verification(Edition edition, Seals.Holder holder) {
        Map<String, Object> values = verifierValues();
        values.put("holder", holder.name());
        values.put("fingerprint", SealManifest.fingerprint(holder));
        values.put("fingerprintGroups", groups(SealManifest.fingerprint(holder)));
        values.put("caseNo", edition.contents().accident().caseNo());
        return page(verifier.page(), values);
    }

    /** The same page for anybody, of no archive in particular. */
    byte[] publicVerification() {
        Map<String, Object> values = verifierValues();
        List.of("holder", "fingerprint", "fingerprintGroups", "caseNo").forEach(name -> values.put(name, ""));
        return page(verifier.page(), values);
    }

    private Map<String, Object> verifierValues() {
        Map<String, Object> values = new HashMap<>();
        values.put("style", verifier.style());
        values.put("styleHash", hash(verifier.style()));
        values.put("script", verifier.script());
        values.put("scriptHash", hash(verifier.script()));
        values.put(
                "certificates",
                seals.listSm2Certificates().stream()
                        .map(certificate -> Base64.getEncoder().encodeToString(SealManifest.der(certificate)))
                        .sorted()
                        .collect(Collectors.joining(" ")));
        return values;
    }

    /** Of the verifier page, for whoever serves it. */
    String verifierPolicy() {
        return "default-src 'none'; style-src '" + hash(verifier.style()) + "'; script-src '" + hash(verifier.script())
                + "'; media-src blob:; frame-ancestors 'none'";
    }

    private static byte[] page(String template, Map<String, Object> values) {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .compile(template)
                .execute(values)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String courses(Edition edition) {
        return String.join(
                "、",
                rules.coursesOf(edition.contents().record()).stream()
                        .map(ArchiveRules.Course::name)
                        .toList());
    }

    private List<GapLine> gaps(List<Gap> gaps, Instant at) {
        return gaps.stream()
                .map(gap -> new GapLine(
                        gap.text(),
                        laws.find(gap.article(), at, CHINESE)
                                .map(ArticleRef::title)
                                .orElse(gap.article())))
                .toList();
    }

    private List<ItemLine> items(List<ArchiveItem> items) {
        int[] no = {0};
        return items.stream()
                .map(item -> new ItemLine(
                        ++no[0],
                        item.path(),
                        texts.get(CHINESE, "archive.kind." + item.kind()),
                        item.name(),
                        TIME.format(item.at()),
                        item.by(),
                        String.format(Locale.ROOT, "%,d", item.sizeBytes()),
                        item.sha256()))
                .toList();
    }

    private EventLine event(Entry entry) {
        TimelineItem item = timeline.item(entry, Actor.SYSTEM, CHINESE);
        return new EventLine(entry.seq(), TIME.format(item.at()), item.text(), item.actorText());
    }

    /** For people to compare: groups of four. */
    static String groups(String hex) {
        return hex.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Of an inline block, for the page's content security policy. */
    private static String hash(String block) {
        return "sha256-"
                + Base64.getEncoder().encodeToString(KeepItems.start().digest(block.getBytes(StandardCharsets.UTF_8)));
    }
}
