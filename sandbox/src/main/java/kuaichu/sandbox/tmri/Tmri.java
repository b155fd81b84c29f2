package kuaichu.sandbox.tmri;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaichu.sandbox.http.Answer;
import kuaichu.sandbox.http.Call;
import kuaichu.sandbox.http.Endpoint;
import kuaichu.sandbox.state.World;
import org.jspecify.annotations.Nullable;

/** 六合一: look up vehicles (01C21) and drivers (02C06), write simplified accidents (03C52); a quota per interface and day. */
public final class Tmri implements Endpoint {
    /** Calls per interface and day of the scripted clock (NumPerDay). */
    public static final int CALLS_PER_DAY = 5000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** As the insurers know it; whoever has no insurer let it end with the inspection. */
    private static final String INSURED_UNTIL = "2027-02-28";

    private static final Set<String> REQUIRED =
            Set.of("xzqh", "sgfssj", "sgdd", "tq", "sgxt", "wsbh", "glbm", "jbr", "ryxx");

    private final World world;
    private final Registry registry;
    private final String serial;
    private final Map<String, AccidentWritten> accidents = new LinkedHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private LocalDate usedOn = LocalDate.EPOCH;

    /** An accident as written, by its document number. */
    public record AccidentWritten(
            String wsbh, String registrationNo, String accidentNo, String at, Map<String, String> fields) {}

    /** @param serial the authorisation every call must carry (jkxlh) */
    public Tmri(World world, Registry registry, String serial) {
        this.world = world;
        this.registry = registry;
        this.serial = serial;
        world.journal().onReplay(AccidentWritten.class, it -> accidents.put(it.wsbh(), it));
    }

    @Override
    public Answer answer(Call call) {
        if ("GET".equals(call.method()) && call.query().containsKey("wsdl")) {
            return Answer.xml(200, Wsdl.TEXT);
        }
        SoapArguments arguments;
        Map<String, String> document;
        try {
            arguments = SoapArguments.read(call.text());
            document = TmriDocument.read(arguments.document());
        } catch (IllegalArgumentException e) {
            return Answer.xml(500, TmriDocument.fault(String.valueOf(e.getMessage())));
        }
        TmriAnswer answer = answer(arguments, document);
        return Answer.xml(200, TmriDocument.envelope(arguments.operation(), TmriDocument.write(answer)));
    }

    private TmriAnswer answer(SoapArguments arguments, Map<String, String> document) {
        String jkid = arguments.get("jkid");
        if (!serial.equals(arguments.get("jkxlh"))) {
            return TmriAnswer.refused("-1", "接口序列号无效");
        }
        if (!jkid.startsWith(arguments.get("xtlb"))) {
            return TmriAnswer.refused("-1", "系统类别与接口标识不符");
        }
        if (isOverQuota(jkid)) {
            return TmriAnswer.refused("-2", "接口" + jkid + "当日调用次数已达上限");
        }
        boolean write = "writeObjectOut".equals(arguments.operation());
        return switch (jkid) {
            case "01C21" -> write ? wrongOperation() : findVehicles(document);
            case "02C06" -> write ? wrongOperation() : findDriver(document);
            case "03C52" -> write ? writeAccident(document) : wrongOperation();
            default -> TmriAnswer.refused("-1", "未授权的接口" + jkid);
        };
    }

    private static TmriAnswer wrongOperation() {
        return TmriAnswer.refused("-1", "查询与写入接口不可混用");
    }

    private TmriAnswer findVehicles(Map<String, String> condition) {
        @Nullable String ownerId = condition.get("sfzmhm");
        List<Registry.Vehicle> found = ownerId == null
                ? registry.findVehicles(condition.getOrDefault("hphm", ""), condition.get("hpzl"))
                : registry.listVehiclesOf(ownerId);
        return found.isEmpty()
                ? TmriAnswer.refused("0", "没有符合条件的机动车")
                : TmriAnswer.found("veh", found.stream().map(Tmri::row).toList());
    }

    private TmriAnswer findDriver(Map<String, String> condition) {
        String licenceNo = condition.getOrDefault("sfzmhm", condition.getOrDefault("jszh", ""));
        @Nullable String phone = condition.get("sjhm");
        return (phone == null ? registry.findDriver(licenceNo) : registry.findDriverByPhone(phone))
                .map(driver -> TmriAnswer.found("drv", List.of(row(driver))))
                .orElse(TmriAnswer.refused("0", "没有符合条件的驾驶人"));
    }

    private synchronized TmriAnswer writeAccident(Map<String, String> fields) {
        List<String> missing = REQUIRED.stream()
                .filter(name -> fields.getOrDefault(name, "").isEmpty())
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            return TmriAnswer.refused("-3", "缺少必填项：" + String.join("、", missing));
        }
        if (!fields.getOrDefault("sgfssj", "").matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}")) {
            return TmriAnswer.refused("-3", "sgfssj格式应为yyyy-MM-dd HH:mm");
        }
        String wsbh = fields.getOrDefault("wsbh", "");
        @Nullable AccidentWritten before = accidents.get(wsbh);
        if (before == null) {
            long number = world.nextNumber();
            String year = Integer.toString(world.clock().instant().atZone(ZONE).getYear());
            before = new AccidentWritten(
                    wsbh,
                    "%s%s%07d".formatted(fields.get("xzqh"), year, number),
                    "SG%s%08d".formatted(year, number),
                    world.clock().instant().toString(),
                    fields);
            world.journal().append(before);
            accidents.put(wsbh, before);
        }
        return TmriAnswer.written(before.registrationNo(), before.accidentNo());
    }

    private synchronized boolean isOverQuota(String jkid) {
        LocalDate today = world.clock().instant().atZone(ZONE).toLocalDate();
        if (!today.equals(usedOn)) {
            used.clear();
            usedOn = today;
        }
        return used.merge(jkid, 1, Integer::sum) > CALLS_PER_DAY;
    }

    /** Newest last. */
    public synchronized List<AccidentWritten> accidents() {
        return List.copyOf(accidents.values());
    }

    private static Map<String, String> row(Registry.Vehicle vehicle) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("hphm", vehicle.plate().substring(1));
        row.put("hpzl", vehicle.plateType());
        row.put("sf", vehicle.plate().substring(0, 1));
        row.put("cllx", vehicle.vehicleType());
        row.put("clpp1", vehicle.brand());
        row.put("csys", vehicle.color());
        row.put("clsbdh", vehicle.vin());
        row.put("syxz", vehicle.use());
        row.put("zt", vehicle.status());
        row.put("yxqz", vehicle.inspectedUntil());
        row.put("bxzzrq", vehicle.insurer().isEmpty() ? vehicle.inspectedUntil() : INSURED_UNTIL);
        row.put("syr", vehicle.owner());
        row.put("sfzmhm", vehicle.ownerId());
        return row;
    }

    private static Map<String, String> row(Registry.Driver driver) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("sfzmhm", driver.licenceNo());
        row.put("xm", driver.name());
        row.put("dabh", driver.archiveNo());
        row.put("zjcx", driver.classes());
        row.put("zt", driver.status());
        row.put("yxqz", driver.validUntil());
        row.put("ljjf", Integer.toString(driver.points()));
        row.put("sjhm", driver.phone());
        return row;
    }
}
