package kuaichu.claim;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kuaichu.Api;
import kuaichu.Eventually;
import tools.jackson.databind.JsonNode;

/** What a party and an insurer do with a claim: the words tests of claims are written in. Paths are those of {@link Api}. */
final class ClaimSteps {
    static final String CARD = "6222021000112233449";

    private ClaimSteps() {}

    /** One tap; the paths of what it opened. */
    static List<String> open(Api.As who, AgreedCase accident, UUID party) {
        JsonNode opened = who.post(accident.path("/claims"), Map.of("partyId", party))
                .ok()
                .get("claims");
        return StreamSupport.stream(opened.spliterator(), false)
                .map(claim -> "/claims/" + claim.get("claimId").asString())
                .toList();
    }

    /** Among claims of one party the one this insurer sees. */
    static String own(Api.As insurer, List<String> paths) {
        return paths.stream()
                .filter(path -> insurer.get(path).status() == 200)
                .findFirst()
                .orElseThrow();
    }

    static JsonNode assess(Api.As insurer, String path, long lossFen) {
        return insurer.post(
                        path + "/assessment",
                        Map.of("lines", List.of(Map.of("item", "保险杠更换", "quantity", 1, "unitFen", lossFen))))
                .ok();
    }

    static void setAccount(Api.As who, String path, String card) {
        long version = who.get(path).ok().get("version").asLong();
        who.withVersion(version).put(path + "/payout-account", account(card)).ok();
    }

    static Map<String, Object> account(String card) {
        return Map.of("holderName", "王芳", "bankCardNo", card);
    }

    static JsonNode accept(Api.As who, String path) {
        setAccount(who, path, CARD);
        return who.post(path + "/acceptance", Map.of()).ok();
    }

    static JsonNode awaitState(Api.As who, String path, String state) {
        Eventually.holds(
                path + " " + state,
                () -> who.get(path).ok().get("state").asString().equals(state));
        return who.get(path).ok();
    }

    /** Payer, kind and fen of what was paid, nothing left out. */
    static List<String> amounts(JsonNode claim) {
        return StreamSupport.stream(claim.get("exposures").spliterator(), false)
                .map(e -> e.get("payerLabel").asString() + " " + e.get("kind").asString() + " "
                        + e.get("paidFen").asLong())
                .toList();
    }
}
