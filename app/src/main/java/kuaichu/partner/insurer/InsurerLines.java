package kuaichu.partner.insurer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kuaichu.claim.spi.Cover;
import kuaichu.claim.spi.FirstNoticeOfLoss;
import kuaichu.claim.spi.InsurerGateway;
import kuaichu.claim.spi.PartnerUnavailable;
import kuaichu.kernel.id.InsurerId;
import kuaichu.org.Organisations;
import kuaichu.partner.PartnerSettings;
import kuaichu.partner.line.Line;
import kuaichu.partner.line.Lines;
import kuaichu.partner.line.PartnerSilent;
import kuaichu.partner.line.Reply;
import kuaichu.partner.line.WireJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The insurers' core systems over JSON (保险公司核心系统), a line per insurer: one being dead does not delay the others. */
@Component
class InsurerLines implements InsurerGateway {
    private final Organisations organisations;
    private final Lines lines;
    private final PartnerSettings settings;
    private final Map<String, Line> open = new ConcurrentHashMap<>();

    private record Taken(@Nullable String reportNo) {}

    private record Compulsory(
            @Nullable String policyNo,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private record ThirdParty(long limitFen) {}

    private record CoverAnswer(
            @Nullable Compulsory compulsory, @Nullable ThirdParty thirdParty, boolean ownDamage) {}

    InsurerLines(Organisations organisations, Lines lines, PartnerSettings settings) {
        this.organisations = organisations;
        this.lines = lines;
        this.settings = settings;
    }

    @Override
    public String sendNotice(FirstNoticeOfLoss notice) {
        String code = codeOf(notice.insurerId());
        byte[] body = WireJson.JSON.writeValueAsBytes(NoticeBody.of(code, notice));
        Reply reply = exchange(code, () -> line(code).postJson("/notices", body));
        if (!reply.isOk()) {
            throw new PartnerUnavailable("insurer " + code + ": status " + reply.status());
        }
        String reportNo = read(code, reply, Taken.class).reportNo();
        if (reportNo == null) {
            throw new PartnerUnavailable("insurer " + code + ": answer without a report number");
        }
        return reportNo;
    }

    @Override
    public Optional<Cover> findCover(InsurerId insurerId, String plate, String plateType) {
        String code = codeOf(insurerId);
        String query = "?plate=" + encode(plate) + "&plateType=" + encode(plateType);
        Reply reply = exchange(code, () -> line(code).get("/policies" + query));
        if (reply.status() == 404) {
            return Optional.empty();
        }
        if (!reply.isOk()) {
            throw new PartnerUnavailable("insurer " + code + ": status " + reply.status());
        }
        return Optional.of(cover(read(code, reply, CoverAnswer.class)));
    }

    private static Cover cover(CoverAnswer answer) {
        @Nullable Compulsory compulsory = answer.compulsory();
        return new Cover(
                compulsory == null ? null : compulsory.policyNo(),
                compulsory == null ? null : compulsory.from(),
                compulsory == null ? null : compulsory.to(),
                answer.thirdParty() == null ? 0 : answer.thirdParty().limitFen(),
                answer.ownDamage());
    }

    private Line line(String code) {
        return open.computeIfAbsent(
                code, it -> lines.signed("insurer " + it, settings.insurer(), "/insurer", "/" + it + "/v1"));
    }

    private String codeOf(InsurerId id) {
        return organisations
                .findInsurer(id)
                .orElseThrow(() -> new IllegalArgumentException("unknown insurer " + id))
                .code();
    }

    private <T> T read(String code, Reply reply, Class<T> type) {
        try {
            return WireJson.JSON.readValue(reply.body(), type);
        } catch (JacksonException e) {
            throw new PartnerUnavailable("insurer " + code + ": unreadable answer", e);
        }
    }

    private static Reply exchange(String code, Supplier<Reply> call) {
        try {
            return call.get();
        } catch (PartnerSilent e) {
            throw new PartnerUnavailable("insurer " + code, e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
