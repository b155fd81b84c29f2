package kuaichu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Reports accidents over HTTP (报案客户端): two parties, three digests, police asked for so that a work item is opened; one request each,
 * every one a new accident. The parties give licences, no phones: with phones every report would order two SMS, and what is measured
 * would be the SMS gateway's line and not the intake.
 */
final class IntakeWorker implements Load.Worker, AutoCloseable {
    private static final String BODY = """
            {"clientKey":"%s","channel":"WEB_LINK","occurredAt":"%s",
             "place":{"point":{"lon":119.30,"lat":26.08,"accuracyMeters":8,"datum":"WGS84"},"text":"鼓屏路与湖东路口"},
             "roadType":"URBAN_ROAD","weather":"CLEAR",
             "eligibility":{"injury":"NONE","allConsentSimplified":null,"alcoholOrDrugSuspected":false,"unlicensedDriver":false,
               "noPlateOrFake":false,"notMovable":false,"leftScene":false,"intentional":false,
               "overloadOrSpeedingPassengerTransport":false,"dangerousGoods":false,"noInsuranceOrInspection":false,
               "facilityDamaged":false,"partyKinds":["MV","MV"],"policeRequested":true},
             "parties":[
               {"kind":"MV","name":"张伟","licenceNo":"350102198803070016","citizenId":"350102198803070016","plate":"闽A12345","plateType":"02","vehicleType":"小型轿车","damageParts":["FRONT"]},
               {"kind":"MV","name":"王芳","licenceNo":"350103199206150027","citizenId":"350103199206150027","plate":"闽AD12345","plateType":"52","vehicleType":"小型轿车","damageParts":["REAR"]}],
             "digests":[%s]}""";
    private static final String DIGEST = """
            {"sha256":"%s","slot":"%s","kind":"PHOTO","takenAt":"%s","sizeBytes":2400000,"mediaType":"image/jpeg"}""";

    private final HttpWire wire;
    private final String token;
    private final SplittableRandom random;
    private boolean told;

    IntakeWorker(HttpWire wire, String token, SplittableRandom random) {
        this.wire = wire;
        this.token = token;
        this.random = random;
    }

    @Override
    public boolean once() throws IOException {
        HttpWire.Answer answer = wire.send(
                "POST",
                "/api/v1/cases",
                List.of("Authorization: Bearer " + token, "Idempotency-Key: " + uuid()),
                body());
        if (answer.status() != 201 && !told) {
            System.err.println("intake answered " + answer.status() + " " + answer.text());
            told = true;
        }
        return answer.status() == 201;
    }

    private byte[] body() {
        Instant now = Instant.now();
        String digests = String.join(
                ",",
                List.of(
                        DIGEST.formatted(sha256(), "FRONT_SCENE", now),
                        DIGEST.formatted(sha256(), "REAR_SCENE", now),
                        DIGEST.formatted(sha256(), "CONTACT_POINT", now)));
        return BODY.formatted(uuid(), now.minusSeconds(120), digests).getBytes(StandardCharsets.UTF_8);
    }

    private UUID uuid() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        return new UUID(high, random.nextLong() >>> 2 | 0x8000000000000000L);
    }

    private String sha256() {
        byte[] digest = new byte[32];
        random.nextBytes(digest);
        return HexFormat.of().formatHex(digest);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
