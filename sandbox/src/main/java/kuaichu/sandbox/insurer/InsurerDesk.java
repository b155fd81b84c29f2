package kuaichu.sandbox.insurer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaichu.sandbox.http.Answer;
import kuaichu.sandbox.http.Call;
import kuaichu.sandbox.http.Endpoint;
import kuaichu.sandbox.state.Journal;
import kuaichu.sandbox.state.World;
import kuaichu.sandbox.tmri.Registry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One insurer's core system: what a plate is covered for, and first notices of loss, idempotent by {@code noticeNo}. */
public final class InsurerDesk implements Endpoint {
    private static final List<String> REQUIRED =
            List.of("noticeNo", "insurerCode", "accidentTime", "accidentType", "plateNo", "liability", "lossChannels");
    private static final long THIRD_PARTY_LIMIT_FEN = 100_000_000;

    private final World world;
    private final Registry registry;
    private final String code;
    private final Map<String, NoticeTaken> notices = new LinkedHashMap<>();

    /** A first notice of loss as taken. */
    public record NoticeTaken(String insurer, String noticeNo, String reportNo, String at, JsonNode content) {}

    private record Compulsory(String policyNo, String from, String to) {}

    private record ThirdParty(long limitFen) {}

    private record CoverAnswer(
            @Nullable Compulsory compulsory, @Nullable ThirdParty thirdParty, boolean ownDamage) {}

    public InsurerDesk(World world, Registry registry, String code) {
        this.world = world;
        this.registry = registry;
        this.code = code;
    }

    /** Takes back a notice read from the journal. */
    public void restore(NoticeTaken notice) {
        if (notice.insurer().equals(code)) {
            notices.put(notice.noticeNo(), notice);
        }
    }

    @Override
    public Answer answer(Call call) {
        return switch (call.method() + " " + call.tail()) {
            case "GET policies" -> findCover(call);
            case "POST notices" -> takeNotice(Journal.JSON.readTree(call.body()));
            default -> Answer.notFound();
        };
    }

    private Answer findCover(Call call) {
        String plate = call.query().getOrDefault("plate", "");
        List<Registry.Vehicle> found = registry.findVehicles(plate, call.query().get("plateType")).stream()
                .filter(vehicle -> vehicle.insurer().equals(code))
                .toList();
        if (found.isEmpty()) {
            return Answer.refused(404, "no-policy", "未查询到该车辆在本公司的保单");
        }
        Registry.Vehicle vehicle = found.getFirst();
        Compulsory compulsory = new Compulsory(vehicle.policyNo(), "2026-03-01", "2027-02-28");
        return Answer.ok(new CoverAnswer(compulsory, new ThirdParty(THIRD_PARTY_LIMIT_FEN), true));
    }

    private Answer takeNotice(JsonNode content) {
        List<String> missing =
                REQUIRED.stream().filter(name -> !content.hasNonNull(name)).toList();
        if (!missing.isEmpty()) {
            return Answer.refused(422, "missing", "缺少必填项：" + String.join("、", missing));
        }
        if (!code.equals(content.get("insurerCode").asString())) {
            return Answer.refused(422, "wrong-insurer", "保险公司代码不符");
        }
        NoticeTaken taken = take(content.get("noticeNo").asString(), content);
        return Answer.ok(Map.of("reportNo", taken.reportNo()));
    }

    private synchronized NoticeTaken take(String noticeNo, JsonNode content) {
        @Nullable NoticeTaken before = notices.get(noticeNo);
        if (before != null) {
            return before;
        }
        NoticeTaken taken = new NoticeTaken(
                code,
                noticeNo,
                "BA" + code + "%010d".formatted(world.nextNumber()),
                world.clock().instant().toString(),
                content);
        world.journal().append(taken);
        notices.put(noticeNo, taken);
        return taken;
    }

    public synchronized List<NoticeTaken> notices() {
        return List.copyOf(notices.values());
    }
}
