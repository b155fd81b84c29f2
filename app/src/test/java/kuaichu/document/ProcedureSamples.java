package kuaichu.document;

import static kuaichu.document.SampleModels.OCCURRED_AT;
import static kuaichu.document.SampleModels.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kuaichu.document.Documents.Kind;

/** Complete models of the documents of the procedure (程序文书样本), with those variants that need other contents. */
public final class ProcedureSamples {
    private static final String PLACE = "榕城市鼓岭区五四路与湖东路交叉口以北约 60 米，由北向南方向第二车道";
    private static final String CASE_NO = "RC202611220002";
    private static final String DETERMINATION = "道路交通事故认定书（第350102420260000001号）";
    private static final String UNIT = "榕城市公安局交通警察支队鼓岭大队";
    private static final List<String> APPLICANT = List.of("当事人B 王芳");
    private static final Instant LATER = OCCURRED_AT.plusSeconds(86_400);
    private static final String FACTS =
            "2026年11月22日15时40分许，张伟驾驶闽A12345号小型轿车沿五四路由北向南行驶，因未与前车保持足以采取紧急制动措施的安全距离，其车头与前方同车道王芳驾驶的闽AD12345号小型轿车车尾相碰";
    private static final List<DocumentOfficer> OFFICERS =
            List.of(new DocumentOfficer("李明辉", "350217", signature(3)), new DocumentOfficer("陈建国", "350218", null));

    private ProcedureSamples() {}

    public static List<DocumentModel> all() {
        return List.of(
                generalDetermination(false),
                generalDetermination(true),
                unsolved(),
                certificate(),
                acceptanceRecord(false),
                acceptanceRecord(true),
                rightsNotice(),
                questioning(false),
                questioning(true),
                served(ServiceReceiptModel.Channel.ELECTRONIC),
                served(ServiceReceiptModel.Channel.DIRECT),
                served(ServiceReceiptModel.Channel.LEFT_BEHIND),
                reviewAcceptance(),
                reviewRefusal(),
                conclusion(ReviewConclusionModel.Result.UPHELD),
                conclusion(ReviewConclusionModel.Result.UPHELD_AFTER_CORRECTION),
                conclusion(ReviewConclusionModel.Result.REINVESTIGATE),
                mediation(),
                mediationEnding(),
                notice(Kind.ACCEPTANCE_REFUSAL),
                notice(Kind.PROCEDURE_TRANSFER),
                notice(Kind.SUSPENSION_NOTICE),
                notice(Kind.RECUSAL_DECISION),
                notice(Kind.IDENTITY_SUPPLEMENT),
                notice(Kind.REVIEW_TERMINATION),
                notice(Kind.MEDIATION_NOTICE),
                approval(Kind.CASE_DIRECTIVE),
                approval(Kind.CLOSING_APPROVAL));
    }

    /** PROC-66.1: who fled is at large, and nobody knows who it is. */
    public static GeneralDeterminationModel unsolved() {
        return new GeneralDeterminationModel(
                CASE_NO,
                OCCURRED_AT,
                PLACE,
                "晴",
                "五四路为双向六车道城市道路，沥青路面，干燥，平直。",
                "追尾碰撞",
                List.of(SampleModels.wang("无责任")),
                List.of("当事人A（号牌闽A12345）交通肇事逃逸，尚未侦破，身份尚未查明"),
                true,
                "2026年11月22日15时40分许，一辆小型轿车追尾王芳驾驶的闽AD12345号小型轿车后驶离现场。",
                List.of("现场照片12张、现场图1份；", "路口监控视频1段。"),
                "驶离车辆未与前车保持安全距离，是发生事故的原因。",
                List.of("王芳没有导致事故发生的过错。"),
                List.of("《道路交通事故处理程序规定》第六十一条第一款第一项"),
                OFFICERS,
                false,
                null);
    }

    public static GeneralDeterminationModel generalDetermination(boolean again) {
        return new GeneralDeterminationModel(
                CASE_NO,
                OCCURRED_AT,
                PLACE,
                "晴",
                "五四路为双向六车道城市道路，沥青路面，干燥，平直，中心隔离；路口信号灯工作正常，限速60公里/小时，视线良好。",
                "追尾碰撞",
                List.of(SampleModels.zhang("主要责任"), SampleModels.wang("次要责任")),
                List.of(),
                false,
                FACTS + "，致王芳轻微伤、两车损坏，造成道路交通事故。",
                List.of("现场照片12张、现场图1份；", "两车行车记录视频2段；", "当事人张伟、王芳的询问笔录；", "车辆痕迹检验意见书1份。"),
                "张伟跟车距离过近、未注意观察前方动态，是发生事故的主要原因；王芳变更车道后急刹车，是发生事故的次要原因。",
                List.of("张伟未与前车保持安全距离，违反《中华人民共和国道路交通安全法》第四十三条。", "王芳变更车道影响后车正常行驶，违反《中华人民共和国道路交通安全法实施条例》第四十四条第二款。"),
                List.of("《中华人民共和国道路交通安全法》第四十三条", "《中华人民共和国道路交通安全法实施条例》第四十四条第二款"),
                OFFICERS,
                again,
                again ? DETERMINATION : null);
    }

    public static AccidentCertificateModel certificate() {
        return new AccidentCertificateModel(
                CASE_NO,
                OCCURRED_AT,
                PLACE,
                "雨",
                List.of(
                        SampleModels.zhang("").withLiability(null),
                        SampleModels.wang("").withLiability(null)),
                List.of("当事人C（号牌闽A00000）身份尚未查明"),
                "张伟驾驶的闽A12345号小型轿车与王芳驾驶的闽AD12345号小型轿车在路口内相碰，两车损坏，无人员受伤。双方均称己方为绿灯放行。",
                "事发时路口监控设备检修，两车均无行车记录，无证人，双方通过路口时的信号灯状态无法查清，事故成因无法判定。",
                null,
                OFFICERS);
    }

    public static AcceptanceRecordModel acceptanceRecord(boolean flight) {
        return new AcceptanceRecordModel(
                CASE_NO,
                flight ? "110电话报警" : "交管平台线上报警",
                OCCURRED_AT.plusSeconds(120),
                "张伟",
                false,
                false,
                "13800010001",
                flight,
                flight ? "13800010001" : null,
                OCCURRED_AT,
                null,
                PLACE,
                "无人员伤亡",
                List.of(
                        new AcceptanceRecordModel.Vehicle("小型轿车", "闽A12345", "无"),
                        new AcceptanceRecordModel.Vehicle("小型轿车", flight ? "不详" : "闽AD12345", "无")),
                flight,
                flight ? "白色小型轿车，右后尾灯破损" : null,
                flight ? "沿湖东路向东" : null,
                flight ? "男，约30岁，中等身材" : null,
                "报警人称驾车与前车追尾，两车损坏，无人受伤。",
                flight,
                flight ? "受理，适用一般程序调查。" : "受理，适用简易程序处理。",
                OCCURRED_AT.plusSeconds(600),
                OFFICERS.subList(0, 1));
    }

    public static RightsNoticeModel rightsNotice() {
        return new RightsNoticeModel(
                CASE_NO,
                "A",
                "张伟",
                "榕城市鼓岭区湖东路100号",
                "0591-88880000",
                "0591-88881234",
                told("RIGHT"),
                told("DUTY"),
                true,
                OCCURRED_AT.plusSeconds(900),
                signature(5),
                null,
                "执法记录仪 ZFJL-0042",
                OFFICERS);
    }

    public static QuestioningRecordModel questioning(boolean remote) {
        return new QuestioningRecordModel(
                CASE_NO,
                1,
                remote,
                OCCURRED_AT.plusSeconds(3600),
                OCCURRED_AT.plusSeconds(5400),
                remote ? "视频连线" : "鼓岭大队询问室",
                remote,
                remote ? "江滨大队 周警官 350301" : null,
                remote ? "AV2026112200017" : null,
                remote ? OFFICERS.subList(0, 1) : OFFICERS,
                "陈建国",
                new QuestioningRecordModel.Person(
                        "张伟",
                        "男",
                        LocalDate.of(1990, 3, 7),
                        "350102199003070011",
                        "榕城市鼓岭区五四路1号",
                        "13800010001",
                        "当事人A"),
                null,
                null,
                true,
                List.of(
                        new QuestioningRecordModel.Exchange("你把事故经过讲一下？", "我沿五四路由北向南开，前面的车刹车，我没刹住，车头撞上它的车尾。"),
                        new QuestioningRecordModel.Exchange("当时车速多少，与前车距离多远？", "大概40公里，距离十来米。"),
                        new QuestioningRecordModel.Exchange("事故造成什么后果？", "两车损坏，没有人受伤。")),
                "距离应为“不到十米”。",
                !remote,
                signature(4),
                null,
                "执法记录仪 ZFJL-0042",
                null);
    }

    public static ServiceReceiptModel served(ServiceReceiptModel.Channel channel) {
        boolean online = channel == ServiceReceiptModel.Channel.ELECTRONIC;
        boolean left = channel == ServiceReceiptModel.Channel.LEFT_BEHIND;
        return new ServiceReceiptModel(
                CASE_NO,
                "道路交通事故认定书(简易程序)",
                "350102420260000001",
                "B",
                "王芳",
                channel,
                online ? "事故快处平台账号（手机尾号0002）" : "鼓岭大队办案大厅",
                online ? OCCURRED_AT.plusSeconds(600) : null,
                online ? LATER : null,
                online ? LATER.plusSeconds(60) : null,
                online ? LATER.plusSeconds(300) : null,
                LATER,
                left ? null : signature(6),
                left ? "受送达人认为责任不公，拒绝签名。" : null,
                null,
                left ? "社区民警 林某" : null,
                null,
                OFFICERS.subList(0, 1));
    }

    public static ReviewAcceptanceModel reviewAcceptance() {
        return new ReviewAcceptanceModel(
                CASE_NO,
                APPLICANT,
                DETERMINATION,
                UNIT,
                "撤销原认定，重新认定本人无责任。",
                "本人正常行驶，对方未保持安全距离；行车记录视频一段。",
                LATER,
                LocalDate.of(2026, 12, 23),
                OFFICERS);
    }

    public static ReviewRefusalModel reviewRefusal() {
        return new ReviewRefusalModel(
                CASE_NO,
                APPLICANT,
                DETERMINATION,
                UNIT,
                ReviewRefusalModel.Ground.LATE,
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 26),
                LATER.plusSeconds(5 * 86_400),
                OFFICERS);
    }

    public static ReviewConclusionModel conclusion(ReviewConclusionModel.Result result) {
        return new ReviewConclusionModel(
                CASE_NO,
                APPLICANT,
                DETERMINATION,
                UNIT,
                "撤销原认定，重新认定本人无责任；理由：对方未保持安全距离。",
                LATER,
                "原认定所依据的现场照片、行车记录视频能够相互印证，事实清楚。",
                "调查由二名以上交通警察进行，告知、送达程序合法。",
                result,
                result == ReviewConclusionModel.Result.REINVESTIGATE
                        ? List.of(ReviewConclusionModel.Ground.EVIDENCE_INSUFFICIENT)
                        : List.of(),
                result == ReviewConclusionModel.Result.UPHELD_AFTER_CORRECTION ? "补正现场图签名一处。" : null,
                OFFICERS);
    }

    public static MediationAgreementModel mediation() {
        return new MediationAgreementModel(
                CASE_NO,
                OCCURRED_AT,
                PLACE,
                List.of("《中华人民共和国道路交通安全法》第七十六条", "《道路交通事故处理程序规定》第九十一条"),
                DETERMINATION,
                FACTS + "，张伟承担全部责任，王芳无责任",
                "闽AD12345号小型轿车后保险杠、尾灯损坏，定损2860元；闽A12345号小型轿车前部损坏，定损1500元。",
                participants(),
                List.of(
                        new MediationAgreementModel.Item("B", "车辆维修费", 286_000),
                        new MediationAgreementModel.Item("B", "施救费", 30_000)),
                List.of(
                        new MediationAgreementModel.Share("A", "张伟", "全部责任", 100, 316_000),
                        new MediationAgreementModel.Share("B", "王芳", "无责任", 0, 0)),
                "由榕安财产保险股份有限公司在交强险财产损失限额内支付2000元，余额1160元由商业三者险支付，汇入王芳账户。",
                LocalDate.of(2026, 12, 10),
                LATER,
                OFFICERS.subList(0, 1));
    }

    public static MediationEndingModel mediationEnding() {
        return new MediationEndingModel(
                CASE_NO,
                OCCURRED_AT,
                PLACE,
                DETERMINATION,
                FACTS,
                participants(),
                List.of("王芳请求赔偿维修费2860元、施救费300元、误工费800元。", "张伟同意赔偿维修费和施救费，不同意赔偿误工费。"),
                MediationEndingModel.Ground.NO_AGREEMENT,
                "双方对误工费分歧较大，经两次调解未能达成一致。",
                LATER,
                LATER.plusSeconds(7200),
                OFFICERS.subList(0, 1));
    }

    private static List<DocumentPerson> participants() {
        return List.of(
                new DocumentPerson("A", "张伟", "当事人", "350102199003070011", "13800010001", signature(5), null),
                new DocumentPerson("B", "王芳", "当事人", "350102199208150028", "13800010002", signature(6), null),
                new DocumentPerson("A", "赵理", "承保保险公司人员", "350102198501010055", "13800010009", signature(7), null));
    }

    public static NoticeModel notice(Kind kind) {
        return new NoticeModel(
                kind,
                CASE_NO,
                List.of("当事人A 张伟", "当事人B 王芳"),
                "你于2026年11月22日就发生在" + PLACE + "的道路交通事故提出的事项，我单位已经审查。",
                "经核查，现场已经撤除，现有证据无法证明道路交通事故事实存在。",
                "现将有关决定告知如下，请按告知事项办理。",
                List.of("《道路交通事故处理程序规定》第十八条第二款"),
                LocalDate.of(2026, 12, 1),
                kind == Kind.MEDIATION_NOTICE ? "鼓岭大队调解室" : null,
                "如有异议，可以向上一级公安机关交通管理部门反映，也可以依法向人民法院提起诉讼。",
                OFFICERS);
    }

    public static ApprovalModel approval(Kind kind) {
        return new ApprovalModel(
                kind,
                CASE_NO,
                kind == Kind.CASE_DIRECTIVE ? "伤人事故情况报告，请示是否适用简易程序" : "道路交通事故案件结案",
                FACTS + "，王芳轻微伤，各方当事人一致同意适用简易程序处理。",
                "拟适用简易程序处理。",
                "李明辉 350217",
                OCCURRED_AT.plusSeconds(1200),
                true,
                "同意。做好伤者跟踪。",
                "支队值班领导 刘某",
                OCCURRED_AT.plusSeconds(2400));
    }

    private static List<String> told(String kind) {
        try (InputStream lines = ProcedureSamples.class.getResourceAsStream("/procedure/rights-and-duties.tsv")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + "\t"))
                    .map(line -> line.substring(kind.length() + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
