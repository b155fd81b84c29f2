package kuaichu.partner.tmri;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kuaichu.accident.spi.AccidentNumbers;
import kuaichu.accident.spi.DriverRecord;
import kuaichu.accident.spi.PoliceDataGateway;
import kuaichu.accident.spi.PoliceDataRefused;
import kuaichu.accident.spi.PoliceDataUnavailable;
import kuaichu.accident.spi.PoliceDataUser;
import kuaichu.accident.spi.SimplifiedAccident;
import kuaichu.accident.spi.VehicleRecord;
import kuaichu.partner.PartnerSettings;
import kuaichu.partner.line.Line;
import kuaichu.partner.line.Lines;
import kuaichu.partner.line.PartnerSilent;
import kuaichu.partner.line.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 六合一 over SOAP, the 9-argument signature; the province character is left out of plates, as local queries want it. */
@Component
class TmriGateway implements PoliceDataGateway {
    private static final String VEHICLE = "01C21";
    private static final String DRIVER = "02C06";
    private static final String WRITE_ACCIDENT = "03C52";
    private static final String OUR_PROVINCE = "闽";

    private final Line line;
    private final String serial;
    private final RecentAnswers recent;

    TmriGateway(Lines lines, PartnerSettings settings, Clock clock) {
        this.line = lines.plain("tmri", settings.tmri(), "/tmri/services/TmriOutAccess");
        this.serial = settings.secretOf(settings.tmri());
        this.recent = new RecentAnswers(clock);
    }

    @Override
    public Optional<VehicleRecord> findVehicle(String plate, String plateType, PoliceDataUser asker) {
        Map<String, String> condition = new LinkedHashMap<>();
        condition.put("hphm", plate.startsWith(OUR_PROVINCE) ? plate.substring(1) : plate);
        condition.put("hpzl", plateType);
        return query(VEHICLE, condition, asker).stream().findFirst().map(TmriGateway::vehicle);
    }

    @Override
    public Optional<DriverRecord> findDriver(String licenceNo, PoliceDataUser asker) {
        return query(DRIVER, Map.of("sfzmhm", licenceNo), asker).stream()
                .findFirst()
                .map(TmriGateway::driver);
    }

    @Override
    public Optional<DriverRecord> findDriverByPhone(String phone, PoliceDataUser asker) {
        return query(DRIVER, Map.of("sjhm", phone), asker).stream().findFirst().map(TmriGateway::driver);
    }

    @Override
    public List<VehicleRecord> listVehiclesOf(String ownerId, PoliceDataUser asker) {
        return query(VEHICLE, Map.of("sfzmhm", ownerId), asker).stream()
                .map(TmriGateway::vehicle)
                .toList();
    }

    @Override
    public AccidentNumbers writeSimplifiedAccident(SimplifiedAccident accident, PoliceDataUser writer) {
        String document = TmriXml.document("acdsimple", AccidentDocument.fields(accident));
        TmriXml.Answer answer = call("writeObjectOut", WRITE_ACCIDENT, document, writer);
        if (!answer.isOk()) {
            throw refusal(answer);
        }
        return new AccidentNumbers(answer.get("message"), answer.get("message1"));
    }

    private List<Map<String, String>> query(String interfaceId, Map<String, String> condition, PoliceDataUser asker) {
        String question = interfaceId + condition;
        TmriXml.Answer answer = recent.find(question).orElse(null);
        if (answer == null) {
            answer = call("queryObjectOut", interfaceId, TmriXml.document("QueryCondition", condition), asker);
            if (!answer.isOk() && !answer.isEmpty()) {
                throw refusal(answer);
            }
            recent.keep(question, answer);
        }
        return answer.rows();
    }

    private TmriXml.Answer call(String operation, String interfaceId, String document, PoliceDataUser user) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("xtlb", interfaceId.substring(0, 2));
        arguments.put("jkxlh", serial);
        arguments.put("jkid", interfaceId);
        arguments.put("yhbz", user.userCode());
        arguments.put("dwmc", user.unitName());
        arguments.put("dwjgdm", user.unitCode());
        arguments.put("yhxm", user.userName());
        arguments.put("zdbs", user.terminal());
        arguments.put("UTF8XmlDoc", document);
        try {
            Reply reply = line.postXml("", TmriXml.envelope(operation, arguments), operation + " " + interfaceId);
            return TmriXml.readAnswer(reply.text(), operation);
        } catch (PartnerSilent e) {
            throw new PoliceDataUnavailable("tmri", e);
        } catch (XMLStreamException e) {
            throw new PoliceDataUnavailable("tmri: unreadable answer", e);
        }
    }

    /** −2: the day's quota is used up, tomorrow it works again; everything else needs a person. */
    private static RuntimeException refusal(TmriXml.Answer answer) {
        String reason = answer.get("code") + " " + answer.get("message");
        return "-2".equals(answer.get("code")) ? new PoliceDataUnavailable(reason) : new PoliceDataRefused(reason);
    }

    private static VehicleRecord vehicle(Map<String, String> row) {
        String number = row.getOrDefault("hphm", "");
        return new VehicleRecord(
                row.getOrDefault("sf", OUR_PROVINCE) + number,
                row.getOrDefault("hpzl", ""),
                row.getOrDefault("cllx", ""),
                row.getOrDefault("clpp1", ""),
                row.getOrDefault("clsbdh", ""),
                row.getOrDefault("syxz", ""),
                row.getOrDefault("zt", ""),
                date(row.get("yxqz")),
                date(row.get("bxzzrq")),
                row.getOrDefault("syr", ""),
                row.get("sfzmhm"));
    }

    private static DriverRecord driver(Map<String, String> row) {
        return new DriverRecord(
                row.getOrDefault("sfzmhm", ""),
                row.getOrDefault("xm", ""),
                row.getOrDefault("dabh", ""),
                row.getOrDefault("zjcx", ""),
                row.getOrDefault("zt", ""),
                date(row.get("yxqz")),
                number(row.get("ljjf")),
                row.get("sjhm"));
    }

    /** The register also holds dates nobody can read; such a date is as good as none. */
    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
