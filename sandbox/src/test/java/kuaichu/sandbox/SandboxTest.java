package kuaichu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import kuaichu.sandbox.bank.Bank;
import kuaichu.sandbox.state.Partner;
import kuaichu.sandbox.state.Signatures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {
    private static final String SECRET = "a-secret-of-the-tests";
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-22T02:00:00Z"));
    private static final String CARD = "6222021000112230015";

    private final HttpClient http = HttpClient.newHttpClient();
    private Platform platform;
    private Sandbox sandbox;

    @TempDir
    private Path data;

    @BeforeEach
    void start() throws IOException {
        platform = new Platform();
        sandbox = Sandbox.start(SandboxOptions.manual(data, SECRET, platform.uri(), NOW));
    }

    @AfterEach
    void stop() {
        sandbox.close();
        platform.close();
    }

    @Test
    void theRegistryAnswersEachOfTheThreeSignatures() throws Exception {
        String condition = condition("<hphm>" + encode("闽A12345") + "</hphm><hpzl>02</hpzl>");
        for (String middle : new String[] {
            "",
            "<yhbz>012345</yhbz><dwmc>d</dwmc><dwjgdm>350102000000</dwjgdm><yhxm>x</yhxm><zdbs>10.1.1.1</zdbs>",
            "<cjsqbh>c</cjsqbh><dwjgdm>350102000000</dwjgdm><dwmc>d</dwmc><yhbz>1</yhbz><yhxm>x</yhxm><zdbs>10.1.1.1</zdbs>"
        }) {
            String answer = soap("queryObjectOut", "01", "01C21", middle, "UTF8XmlDoc", condition);
            assertThat(answer).contains("<code>1</code>", "<veh id=\"0\">", "<cllx>K33</cllx>", "<syr>张伟</syr>");
        }
    }

    @Test
    void aPlateWithoutItsProvinceIsFound() throws Exception {
        assertThat(soap("queryObjectOut", "01", "01C21", "", "QueryXmlDoc", condition("<hphm>AD12345</hphm>")))
                .contains("<hpzl>52</hpzl>");
    }

    @Test
    void argumentsInTheWrongOrderAreASoapFault() throws Exception {
        HttpResponse<String> answer =
                post("/tmri/services/TmriOutAccess", envelope("queryObjectOut", "<jkid>01C21</jkid><xtlb>01</xtlb>"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("soapenv:Fault");
    }

    @Test
    void anExternalEntityIsNotRead() throws Exception {
        Path secret = Files.writeString(data.resolve("secret.txt"), "do-not-show");
        String call = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + envelope("queryObjectOut", "<xtlb>01</xtlb><jkxlh>&e;</jkxlh><jkid>01C21</jkid><xmlDoc/>");
        HttpResponse<String> answer = post("/tmri/services/TmriOutAccess", call);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("do-not-show");
    }

    @Test
    void anAccidentWrittenTwiceIsOneAccident() throws Exception {
        String fields = "<xzqh>350102</xzqh><sgfssj>" + encode("2026-11-22 09:41") + "</sgfssj><sgdd>" + encode("五四路口")
                + "</sgdd><tq>1</tq><sgxt>11</sgxt><wsbh>350102202600001</wsbh><glbm>350102000000</glbm><jbr>"
                + encode("李警官") + "</jbr><ryxx>A$$B~~</ryxx>";
        String document = "<root><acdsimple>" + fields + "</acdsimple></root>";
        String first = soap("writeObjectOut", "03", "03C52", "", "xmlDoc", document);
        String second = soap("writeObjectOut", "03", "03C52", "", "xmlDoc", document);
        assertThat(first).contains("<code>1</code>", "<message>3501022026", "<message1>SG2026");
        assertThat(second).isEqualTo(first);
        assertThat(sandbox.accidents()).hasSize(1);
    }

    @Test
    void anAccidentWithMissingFieldsIsRefusedNamingThem() throws Exception {
        assertThat(soap("writeObjectOut", "03", "03C52", "", "xmlDoc", "<root><a><xzqh>350102</xzqh></a></root>"))
                .contains("<code>-3</code>", "wsbh");
    }

    @Test
    void anSmsShowsInTheInboxAndOwesOneSignedReceipt() throws Exception {
        String order = "{\"to\":\"13800010001\",\"text\":\"验证码 123456\",\"reference\":\"r1\"}";
        String first = post("/sms/v1/messages", order).body();
        assertThat(post("/sms/v1/messages", order).body()).isEqualTo(first);
        assertThat(sandbox.inbox("13800010001")).hasSize(1);
        sandbox.runDue();
        sandbox.runDue();
        assertThat(platform.got()).hasSize(1);
        Platform.Got receipt = platform.got().getFirst();
        assertThat(receipt.path()).isEqualTo("/api/v1/partner/sms/receipts");
        assertThat(receipt.body()).contains("\"DELIVERED\"", "\"r1\"");
        assertThat(isGood(receipt)).isTrue();
    }

    @Test
    void aTransferSettlesAfterItsDelayAndIsToldTwiceWhenDuplicating() throws Exception {
        sandbox.conduct(Partner.BANK, it -> it.withDuplicate(true).withSettleAfterSeconds(30));
        assertThat(order("ORDER-1", 123_400, CARD).body()).contains("ACCEPTED");
        sandbox.runDue();
        assertThat(platform.got()).isEmpty();
        sandbox.advance(Duration.ofSeconds(31));
        assertThat(platform.got()).hasSize(2).allMatch(this::isGood);
        assertThat(platform.got().get(0).body()).isEqualTo(platform.got().get(1).body());
        assertThat(platform.got().get(0).signed())
                .isNotEqualTo(platform.got().get(1).signed());
        assertThat(order("ORDER-1", 123_400, CARD).body()).contains("SETTLED");
        assertThat(sandbox.transfers()).hasSize(1);
    }

    @Test
    void anOrderNumberIsNotUsedForAnotherPayment() throws Exception {
        order("ORDER-1", 123_400, CARD);
        assertThat(order("ORDER-1", 999_999, CARD).statusCode()).isEqualTo(409);
    }

    @Test
    void aClosedAccountIsRejectedAtSettlementAndAWrongCardAtOnce() throws Exception {
        order("ORDER-2", 100, Bank.CLOSED_ACCOUNT);
        assertThat(order("ORDER-3", 100, "6222021000112230016").body()).contains("REJECTED", "卡号");
        sandbox.advance(Duration.ofMinutes(1));
        assertThat(platform.got())
                .singleElement()
                .satisfies(it -> assertThat(it.body()).contains("REJECTED", "已销户"));
    }

    @Test
    void anUnsignedTransferIsRefused() throws Exception {
        assertThat(post("/bank/v1/transfers", "{\"orderNo\":\"ORDER-9\"}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void anInsurerKnowsItsOwnPlatesAndNumbersANoticeOnce() throws Exception {
        String query = "?plate=" + encode("闽A12345") + "&plateType=02";
        assertThat(get("/insurer/RACX/v1/policies" + query).body()).contains("RACX2026350100000001", "limitFen");
        assertThat(get("/insurer/MHCX/v1/policies" + query).statusCode()).isEqualTo(404);
        String notice = "{\"noticeNo\":\"N1\",\"insurerCode\":\"RACX\",\"accidentTime\":\"2026-11-22T01:40:00Z\","
                + "\"accidentType\":\"2\",\"plateNo\":\"闽A12345\",\"liability\":\"0\",\"lossChannels\":[\"02\"]}";
        String first = post("/insurer/RACX/v1/notices", notice).body();
        assertThat(first).contains("BARACX");
        assertThat(post("/insurer/RACX/v1/notices", notice).body()).isEqualTo(first);
    }

    @Test
    void anOutageCutsTheConnectionAndALostAnswerStillDidTheWork() throws Exception {
        String order = "{\"to\":\"13800010001\",\"text\":\"x\",\"reference\":\"r1\"}";
        sandbox.conduct(Partner.SMS, it -> it.withOutage(true));
        assertThatThrownBy(() -> post("/sms/v1/messages", order)).isInstanceOf(IOException.class);
        assertThat(sandbox.inbox(null)).isEmpty();
        sandbox.conduct(Partner.SMS, it -> it.withOutage(false).withLosesAnswers(true));
        assertThatThrownBy(() -> post("/sms/v1/messages", order)).isInstanceOf(IOException.class);
        assertThat(sandbox.inbox(null)).hasSize(1);
    }

    @Test
    void halfOfTheCallsFailAtAnErrorRateOfAHalf() throws Exception {
        sandbox.conduct(Partner.RACX, it -> it.withErrorRate(0.5));
        String path = "/insurer/RACX/v1/policies?plate=A12345";
        assertThat(new int[] {
                    get(path).statusCode(), get(path).statusCode(), get(path).statusCode()
                })
                .containsExactly(200, 500, 200);
    }

    @Test
    void aCallbackThePlatformDidNotTakeComesAgainLater() throws Exception {
        platform.answerWith(503);
        post("/sms/v1/messages", "{\"to\":\"13800010001\",\"text\":\"x\",\"reference\":\"r1\"}");
        sandbox.runDue();
        platform.answerWith(200);
        sandbox.runDue();
        assertThat(platform.got()).hasSize(1);
        sandbox.advance(Duration.ofSeconds(10));
        sandbox.advance(Duration.ofHours(1));
        assertThat(platform.got()).hasSize(2);
    }

    @Test
    void aRestartRemembersEverythingAndCutsATornLine() throws Exception {
        order("ORDER-1", 123_400, CARD);
        post("/sms/v1/messages", "{\"to\":\"13800010001\",\"text\":\"x\",\"reference\":\"r1\"}");
        sandbox.conduct(Partner.TMRI, it -> it.withDelayMillis(5));
        sandbox.close();
        Files.writeString(data.resolve("sandbox.jsonl"), "{\"type\":\"Tran", StandardOpenOption.APPEND);
        sandbox = Sandbox.start(SandboxOptions.manual(data, SECRET, platform.uri(), NOW));
        assertThat(sandbox.conduct(Partner.TMRI).delayMillis()).isEqualTo(5);
        assertThat(sandbox.inbox(null)).hasSize(1);
        sandbox.advance(Duration.ofMinutes(1));
        assertThat(platform.got()).hasSize(2);
        assertThat(order("ORDER-1", 123_400, CARD).body()).contains("SETTLED");
    }

    @Test
    void theControlPageAndItsSwitchesAnswerOnlyTheOwnMachine() throws Exception {
        assertThat(get("/").body()).contains("最新验证码");
        HttpRequest.Builder put =
                request("/_sandbox/partners/bank").PUT(HttpRequest.BodyPublishers.ofString("{\"outage\":true}"));
        assertThat(send(put).statusCode()).isEqualTo(415);
        assertThat(send(put.header("Content-Type", "application/json")).body()).contains("\"outage\":true");
        assertThat(sandbox.conduct(Partner.BANK).outage()).isTrue();
    }

    private boolean isGood(Platform.Got got) {
        Signatures.Signed signed = got.signed();
        return new Signatures(SECRET.getBytes(StandardCharsets.UTF_8))
                .isGood(
                        signed.timestamp(),
                        signed.nonce(),
                        signed.signature(),
                        got.body().getBytes(StandardCharsets.UTF_8),
                        NOW.instant());
    }

    private HttpResponse<String> order(String orderNo, long fen, String card) throws Exception {
        String body = "{\"orderNo\":\"%s\",\"amountFen\":%d,\"toCard\":\"%s\",\"toName\":\"张伟\",\"purpose\":\"赔款\"}"
                .formatted(orderNo, fen, card);
        Signatures.Signed signed = new Signatures(SECRET.getBytes(StandardCharsets.UTF_8))
                .sign(body.getBytes(StandardCharsets.UTF_8), NOW.instant());
        return send(request("/bank/v1/transfers")
                .header(Signatures.TIMESTAMP, signed.timestamp())
                .header(Signatures.NONCE, signed.nonce())
                .header(Signatures.SIGNATURE, signed.signature())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String soap(String operation, String xtlb, String jkid, String middle, String documentName, String document)
            throws Exception {
        String arguments =
                "<xtlb>" + xtlb + "</xtlb><jkxlh>" + SECRET + "</jkxlh><jkid>" + jkid + "</jkid>" + middle + "<"
                        + documentName + "><![CDATA[<?xml version=\"1.0\" encoding=\"GBK\"?>" + document + "]]></"
                        + documentName
                        + ">";
        HttpResponse<String> answer = post("/tmri/services/TmriOutAccess", envelope(operation, arguments));
        String body = answer.body();
        String open = "<" + operation + "Return>";
        int start = body.indexOf(open) + open.length();
        return URLDecoder.decode(body.substring(start, body.indexOf('<', start)), StandardCharsets.UTF_8);
    }

    private static String envelope(String operation, String arguments) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Header/><soapenv:Body><t:"
                + operation + " xmlns:t=\"urn:t\">" + arguments + "</t:" + operation
                + "></soapenv:Body></soapenv:Envelope>";
    }

    private static String condition(String fields) {
        return "<root><QueryCondition>" + fields + "</QueryCondition></root>";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(sandbox.uri().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
