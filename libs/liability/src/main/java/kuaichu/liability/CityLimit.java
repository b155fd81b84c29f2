package kuaichu.liability;

/** Why a city does not handle an accident online (不适用线上快处的原因). */
public enum CityLimit {
    OUTSIDE_HOURS("不在线上快处服务时间内"),
    ROAD_EXCLUDED("该类道路不适用线上快处"),
    INJURY_NOT_ALLOWED("本地线上快处不受理伤人事故"),
    LOSS_ABOVE_CEILING("单方损失超过线上快处限额"),
    TOO_MANY_PARTIES("当事方数量超过线上快处范围"),
    NON_MOTOR_NOT_ALLOWED("本地线上快处只受理机动车之间的事故"),
    INSURED_ELSEWHERE("交强险不在本省承保"),
    SUSPENDED("因天气或者光线暂停线上快处");

    private final String text;

    CityLimit(String text) {
        this.text = text;
    }

    /** One Chinese sentence. */
    public String text() {
        return text;
    }
}
