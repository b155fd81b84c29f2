package kuaichu.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kuaichu.document.DocumentParty.Mode;
import kuaichu.document.DocumentSignature.Point;
import org.jspecify.annotations.Nullable;

/** Complete models of every kind (文书样本). */
public final class SampleModels {
    public static final Instant OCCURRED_AT = Instant.parse("2026-11-22T07:40:00Z");

    private SampleModels() {}

    /** Every kind, some in several variants. */
    public static List<DocumentModel> all() {
        List<DocumentModel> all = new ArrayList<>(List.of(agreement(), determination(), receipt()));
        all.addAll(ProcedureSamples.all());
        return all;
    }

    public static AgreementModel agreement() {
        return new AgreementModel(
                "RC202611220001",
                OCCURRED_AT,
                "榕城市鼓岭区五四路与湖东路交叉口以北约 60 米，由北向南方向第二车道",
                "晴",
                "追尾碰撞",
                "2026年11月22日15时40分许，当事人A驾驶闽A12345号小型轿车沿五四路由北向南行驶至湖东路口时，因未与前车保持安全距离，"
                        + "其车头与前方同车道等候信号灯的当事人B驾驶的闽AD12345号小型轿车车尾相碰，致两车损坏，无人员受伤。",
                List.of(signed(zhang("全部责任")), signed(wang("无责任"))),
                List.of("《中华人民共和国道路交通安全法》第四十三条"),
                null);
    }

    public static DeterminationModel determination() {
        return new DeterminationModel(
                "RC202611220002",
                OCCURRED_AT,
                "榕城市鼓岭区五四路与湖东路交叉口以北约 60 米，由北向南方向第二车道",
                "晴",
                "追尾碰撞",
                "2026年11月22日15时40分许，张伟驾驶闽A12345号小型轿车沿五四路由北向南行驶至湖东路口以北约60米处时，因未与前车保持足以采取紧急制动措施的安全距离，"
                        + "其车头与前方同车道王芳驾驶的闽AD12345号小型轿车车尾相碰，致两车损坏，无人员受伤，造成道路交通事故。",
                List.of(zhang("全部责任"), wang("无责任")),
                List.of("《中华人民共和国道路交通安全法》第四十三条"),
                "李警官",
                "350217",
                null,
                null);
    }

    /** As it stands after one party signed and the other refused. */
    public static DeterminationModel acknowledgedDetermination() {
        DeterminationModel issued = determination();
        return new DeterminationModel(
                issued.caseNo(),
                issued.occurredAt(),
                issued.place(),
                issued.weather(),
                issued.accidentForm(),
                issued.factText(),
                List.of(
                        signed(zhang("全部责任")),
                        wang("无责任").withRefusal("当事人B拒绝签名，理由：认为对方还应赔偿误工费。已于2026年11月22日17时05分送达。")),
                issued.articles(),
                issued.officerName(),
                issued.badgeNo(),
                signature(3),
                issued.mediationResult());
    }

    public static ReceiptModel receipt() {
        return new ReceiptModel(
                "RC202611220001",
                "RACX",
                "榕安财产保险股份有限公司",
                "95500",
                "RACX2026112200017",
                "PDZA202635010000012345",
                "闽AD12345",
                "王芳",
                "6222 **** **** 1234",
                List.of(
                        new ReceiptModel.Line("机动车交通事故责任强制保险 财产损失赔偿", "《机动车交通事故责任强制保险条例》第二十一条", 200_000),
                        new ReceiptModel.Line("机动车第三者责任保险", null, 86_050)),
                "BK20261122154000017",
                OCCURRED_AT.plusSeconds(7200),
                "道路交通事故自行协商协议书 350102120260000001");
    }

    public static DocumentParty zhang(String liability) {
        return new DocumentParty(
                "A",
                Mode.MOTOR_VEHICLE,
                "张伟",
                "350102199003070011",
                null,
                "13800010001",
                null,
                "小型轿车",
                "小型汽车",
                "闽A12345",
                "榕安财产保险股份有限公司",
                "PDZA202635010000054321",
                List.of("车头"),
                liability,
                null,
                null);
    }

    public static DocumentParty wang(String liability) {
        return new DocumentParty(
                "B",
                Mode.MOTOR_VEHICLE,
                "王芳",
                "350102199208150028",
                null,
                "13800010002",
                null,
                "小型轿车",
                "小型新能源汽车",
                "闽AD12345",
                "闽海财产保险股份有限公司",
                "PDZA202635010000012345",
                List.of("车尾", "左后角"),
                liability,
                null,
                null);
    }

    public static DocumentParty pedestrian(String label) {
        return new DocumentParty(
                label,
                Mode.PEDESTRIAN,
                "刘洋",
                null,
                "350102198801010033",
                "13800010003",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "无责任",
                null,
                null);
    }

    public static DocumentParty signed(DocumentParty party) {
        return party.withSignature(signature(party.label().charAt(0)));
    }

    /** A scribble that differs by its seed. */
    public static DocumentSignature signature(int seed) {
        List<List<Point>> strokes = new ArrayList<>();
        for (int stroke = 0; stroke < 7; stroke++) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                double x = stroke * 34 + i * (3 + (stroke + seed) % 3);
                double y = 60 + 34 * Math.sin(i * 0.55 + stroke * 1.7 + seed) + (stroke % 2 == 0 ? i * 2 : -i);
                points.add(new Point(x, y));
            }
            strokes.add(points);
        }
        return new DocumentSignature(OCCURRED_AT.plusSeconds(1800), strokes, null);
    }

    public static DocumentSignature picture(@Nullable String pngBase64) {
        return new DocumentSignature(OCCURRED_AT.plusSeconds(1800), List.of(), pngBase64);
    }
}
