package kuaichu.liability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the lawyer's page (律师手册) from the data the engine works with, so that it cannot say anything else. */
final class LawyerManual {
    private static final String FOLDER = "/kuaichu/liability/";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String HEAD = """
        # 律师手册：哪条规则、哪条法、哪个版本

        本页由规则数据生成（测试 `LawyerManualTest`），与系统使用的数据逐字一致；改数据后不重新生成，测试失败。手工改动会被覆盖。

        * 系统只给**责任建议**，不作认定。认定由交通警察作出（《程序规定》第二十条、第六十条），民警可以不采纳建议，但要写明理由。
        * 每份建议写明：适用的规则（编号见下表）、每条规则的条文（含版本和出处）、所依据的事实、有争议的事实、不给建议的原因。
        * 适用**事故发生当日**有效的条文版本。早于数据所载版本的事故，系统拒绝计算，不用别的版本代替。
        * “裁量”表示该比例来自过错严重程度的比较，各省做法不一，法律没有写死，民警应当重新衡量。
        * 责任不等于赔偿比例。机动车之间引《道路交通安全法》第七十六条第一款第一项；机动车与非机动车、行人之间引第二项。
        * 引用写法：`PROC-19` 条，`PROC-19.1` 款，`PROC-13.1(2)` 项。复核一份结果：`./kuaichu liability evaluate`，输入事实，输出结果和全部条文原文。
        """;

    private LawyerManual() {}

    static String write() {
        StringBuilder page = new StringBuilder(HEAD);
        laws(page);
        routes(page);
        scenarios(page);
        combinations(page);
        abstentions(page);
        pictures(page);
        cities(page);
        articles(page);
        return page.toString();
    }

    private static void laws(StringBuilder page) {
        heading(page, "法律和版本");
        table(page, "代号", "名称", "施行", "失效", "文本", "出处");
        Tsv.rows(FOLDER + "laws.tsv", 7)
                .forEach(r -> row(page, r.text(0), r.text(1), r.text(3), orDash(r.text(4)), r.text(5), r.text(6)));
    }

    private static void routes(StringBuilder page) {
        heading(page, "分流：现场怎么办、走什么途径");
        page.append(
                "没有下列原因的财产损失事故：固定证据、撤离、自行协商（PROC-19.1、PROC-20.1）；" + "没有机动车的先撤离再协商（PROC-19.2）。几个原因同时存在，取最严的指令和途径。\n\n");
        table(page, "原因", "情形", "现场指令", "途径", "条文");
        for (RouteReason reason : RouteReason.values()) {
            row(
                    page,
                    "`" + reason + "`",
                    reason.text(),
                    reason.instruction().map(LawyerManual::words).orElse("按其他原因"),
                    words(reason.route()),
                    named(reason.citations()));
        }
    }

    private static void scenarios(StringBuilder page) {
        heading(page, "情形表");
        page.append("单独存在时该方全部责任（裁量、促成、由民警判断的除外）。等级用于双方都有过错时的比较：")
                .append(Stream.of(Severity.values()).map(LawyerManual::words).collect(Collectors.joining("、")))
                .append("，由轻到重。\n\n");
        table(page, "编号", "行为", "情形", "谁负责", "用法", "等级", "条文");
        for (Scenario s : Scenarios.standard().list()) {
            row(
                    page,
                    s.code(),
                    s.behaviours().stream().map(b -> "`" + b + "`").collect(Collectors.joining(" ")),
                    s.title().chinese(),
                    s.liable().chinese(),
                    words(s.role()),
                    words(s.severity()),
                    named(s.citations())
                            + extra("高速公路、快速路加", s.expresswayCitations())
                            + extra("有让行标志、标线加", s.signCitations()));
        }
    }

    private static String extra(String when, List<String> citations) {
        return citations.isEmpty() ? "" : "；" + when + named(citations);
    }

    private static void combinations(StringBuilder page) {
        heading(page, "优先规则");
        page.append("一方的行为使另一方的行为不再论责。{w} 优先的一方，{l} 另一方。O07、O08 见《道路交通安全法》第五十三条：执行紧急任务与否已经说明时适用。\n\n");
        table(page, "编号", "优先", "不论责", "说明", "条文");
        RuleData.standard()
                .overrides()
                .forEach(o -> row(
                        page,
                        o.id(),
                        codes(o.winning()),
                        codes(o.losing()),
                        o.text().chinese(),
                        orDash(named(o.citations()))));
        heading(page, "双方过错的组合");
        page.append("表外的组合按等级比较：重的主要责任，轻的次要责任，同级同等责任（PROC-60.1(2)），一律裁量。\n\n");
        table(page, "情形", "一方", "另一方", "一方责任", "另一方责任", "裁量", "条文");
        RuleData.standard()
                .pairs()
                .forEach(p -> row(
                        page,
                        p.scenario(),
                        codes(p.first()),
                        codes(p.second()),
                        p.firstGrade().title(),
                        p.secondGrade().title(),
                        p.discretionary() ? "是" : "否",
                        named(p.citations())));
    }

    private static void abstentions(StringBuilder page) {
        heading(page, "不给建议的原因");
        table(page, "原因", "说明", "条文");
        for (AbstentionReason reason : AbstentionReason.values()) {
            row(page, "`" + reason + "`", reason.text().chinese(), named(reason.citations()));
        }
    }

    private static void pictures(StringBuilder page) {
        heading(page, "图示事实怎样对应到行为");
        page.append("双方私下对图作答；一致的事实成立，不一致而又决定结果的事实交民警查明。\n\n");
        table(page, "编号", "行为", "情形", "理由");
        Tsv.rows(FOLDER + "picture-rules.tsv", 14).forEach(r -> {
            Behaviour behaviour = r.constant(1, Behaviour.class);
            row(
                    page,
                    r.text(0),
                    "`" + behaviour + "`",
                    Scenarios.standard().of(behaviour).code(),
                    r.text(13));
        });
    }

    private static void cities(StringBuilder page) {
        heading(page, "城市参数（示例城市）");
        page.append("参数只能收窄线上办理的范围；受损设施的所有人在场、城市允许时除外。\n\n");
        table(page, "城市", "参数", "值", "起", "止", "出处");
        Tsv.rows(FOLDER + "cities.tsv", 6)
                .forEach(r -> row(
                        page, r.text(0), "`" + r.text(1) + "`", r.text(2), r.text(3), orDash(r.text(4)), r.text(5)));
    }

    private static void articles(StringBuilder page) {
        heading(page, "条文原文");
        page.append("规则引用的全部条文，").append(DAY).append(" 有效的版本。\n");
        for (String citation : cited()) {
            Article article = Articles.standard().find(citation, DAY).orElseThrow();
            page.append("\n### ")
                    .append(citation)
                    .append(" ")
                    .append(article.title().chinese())
                    .append("\n\n");
            page.append(article.effectiveFrom())
                    .append(" 起施行")
                    .append(article.effectiveTo() == null ? "" : "，至 " + article.effectiveTo());
            page.append("。出处：").append(article.source()).append("\n\n");
            article.text()
                    .lines()
                    .forEach(line -> page.append("> ").append(line).append("  \n"));
        }
    }

    private static Set<String> cited() {
        RuleData data = RuleData.standard();
        Stream<List<String>> lists = Stream.of(
                        data.scenarios().list().stream().map(Scenario::citations),
                        data.scenarios().list().stream().map(Scenario::expresswayCitations),
                        data.scenarios().list().stream().map(Scenario::signCitations),
                        data.overrides().stream().map(RuleData.OverrideRule::citations),
                        data.pairs().stream().map(RuleData.PairRule::citations),
                        Stream.of(RouteReason.values()).map(RouteReason::citations),
                        Stream.of(AbstentionReason.values()).map(AbstentionReason::citations),
                        Stream.of(List.of("RTSL-76.1(1)", "RTSL-76.1(2)", "PROC-60.1(1)", "RTSR-85.1", "RTSL-53.2")))
                .flatMap(stream -> stream);
        return lists.flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(SceneInstruction instruction) {
        return switch (instruction) {
            case PROTECT_SCENE -> "保护现场";
            case MOVE_THEN_REPORT -> "固定证据、移车后报警";
            case EVIDENCE_THEN_MOVE -> "固定证据后撤离";
            case LEAVE_THEN_NEGOTIATE -> "先撤离再协商";
        };
    }

    private static String words(Route route) {
        return switch (route) {
            case SELF_NEGOTIATION -> "自行协商";
            case ONLINE_SIMPLIFIED -> "线上简易程序";
            case ONSITE_POLICE -> "民警到场";
        };
    }

    private static String words(ScenarioRole role) {
        return switch (role) {
            case FAULT -> "过错";
            case ONE_SIDED -> "相对过错（双方互指即矛盾）";
            case MUTUAL -> "双方同有";
            case OVERALL -> "直接决定";
            case CONTRIBUTING -> "促成，无证据不单独定责";
            case POLICE -> "由民警判断";
            case NO_FAULT -> "无过错，不推定";
        };
    }

    private static String words(Severity severity) {
        return switch (severity) {
            case CONTRIBUTING -> "促成";
            case PASSIVE -> "警示、灯光、停放";
            case GENERAL -> "一般";
            case RIGHT_OF_WAY -> "路权";
        };
    }

    private static String named(Collection<String> citations) {
        return String.join("、", citations);
    }

    private static String codes(Set<Behaviour> behaviours) {
        return behaviours.stream().map(b -> "`" + b + "`").collect(Collectors.joining(" "));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "—" : text;
    }

    private static void heading(StringBuilder page, String title) {
        page.append("\n## ").append(title).append("\n\n");
    }

    private static void table(StringBuilder page, String... columns) {
        row(page, columns);
        page.append("|").append("---|".repeat(columns.length)).append("\n");
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
