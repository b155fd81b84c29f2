package kuaichu.liability;

import static kuaichu.liability.Route.ONLINE_SIMPLIFIED;
import static kuaichu.liability.Route.ONSITE_POLICE;
import static kuaichu.liability.SceneInstruction.EVIDENCE_THEN_MOVE;
import static kuaichu.liability.SceneInstruction.MOVE_THEN_REPORT;
import static kuaichu.liability.SceneInstruction.PROTECT_SCENE;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an accident does not simply go to self-negotiation (分流原因), each with the articles it stands on. */
public enum RouteReason {
    R_INJURY_DEATH(PROTECT_SCENE, ONSITE_POLICE, "有人死亡或者伤势明显超过轻微", "PROC-13.1"),
    R_INJURY_NO_CONSENT(PROTECT_SCENE, ONSITE_POLICE, "有人受轻微伤，未全体同意适用简易程序", "PROC-13.1", "PROC-23.1(2)"),
    R_MINOR_INJURY_CONSENTED(PROTECT_SCENE, ONLINE_SIMPLIFIED, "有人受轻微伤，各方一致同意适用简易程序", "PROC-23.1(2)"),
    R_NO_LICENCE(PROTECT_SCENE, ONSITE_POLICE, "驾驶人无有效驾驶证或者准驾车型不符", "PROC-13.1(1)"),
    R_ALCOHOL_DRUG(PROTECT_SCENE, ONSITE_POLICE, "有饮酒、服用管制药品嫌疑", "PROC-13.1(2)"),
    R_PASSENGER_OVERLOAD_SPEED(PROTECT_SCENE, ONSITE_POLICE, "校车或者客运车辆有严重超员、超速嫌疑", "PROC-13.1(3)"),
    R_NO_PLATE_OR_FAKE(PROTECT_SCENE, ONSITE_POLICE, "机动车无号牌或者使用伪造、变造的号牌", "PROC-13.1(4)"),
    R_NOT_MOVABLE(PROTECT_SCENE, ONSITE_POLICE, "车辆不能自行移动", "PROC-13.1(5)"),
    R_LEFT_SCENE(PROTECT_SCENE, ONSITE_POLICE, "一方当事人离开现场", "PROC-13.1(6)"),
    R_INTENTIONAL(PROTECT_SCENE, ONSITE_POLICE, "有证据证明一方故意造成事故", "PROC-13.1(7)"),
    R_DANGEROUS_GOODS(PROTECT_SCENE, ONSITE_POLICE, "危险物品车辆发生事故", "PROC-15"),
    R_NO_INSPECTION_OR_INSURANCE(MOVE_THEN_REPORT, ONSITE_POLICE, "机动车检验或者交强险无效", "PROC-14(1)"),
    R_HIT_FACILITY(MOVE_THEN_REPORT, ONSITE_POLICE, "碰撞建筑物、公共设施或者其他设施", "PROC-14(2)", "RTSR-88"),
    /** Onsite unless every party applies for an online determination. */
    R_DISPUTED(EVIDENCE_THEN_MOVE, ONSITE_POLICE, "当事人对事实或者成因有争议", "PROC-20.1"),
    /** Leaves the scene instruction as the others make it. */
    R_PARTY_REQUESTS_POLICE(null, ONSITE_POLICE, "当事人要求交通警察到场", "PROC-20.2");

    private final @Nullable SceneInstruction instruction;
    private final Route route;
    private final String text;
    private final List<String> citations;

    RouteReason(@Nullable SceneInstruction instruction, Route route, String text, String... citations) {
        this.instruction = instruction;
        this.route = route;
        this.text = text;
        this.citations = List.of(citations);
    }

    /** The instruction this reason alone leads to, if it leads to one. */
    public Optional<SceneInstruction> instruction() {
        return Optional.ofNullable(instruction);
    }

    /** The route this reason alone leads to, before joint application and city rules. */
    public Route route() {
        return route;
    }

    /** One Chinese sentence. */
    public String text() {
        return text;
    }

    /** The articles it stands on, the first one first. */
    public List<String> citations() {
        return citations;
    }
}
