package kuaichu.accident;

/** Weather (天气), GA/T 16 table tq. */
public enum WeatherCode {
    CLEAR(1, "晴"),
    OVERCAST(2, "阴"),
    RAIN(3, "雨"),
    SNOW(4, "雪"),
    FOG(5, "雾"),
    WIND(6, "大风"),
    DUST(7, "沙尘"),
    HAIL(8, "冰雹"),
    OTHER(9, "其他");

    private final int standardCode;
    private final String chinese;

    WeatherCode(int standardCode, String chinese) {
        this.standardCode = standardCode;
        this.chinese = chinese;
    }

    /** Code tq of GA/T 16. */
    public int standardCode() {
        return standardCode;
    }

    /** As printed in legal documents. */
    public String chinese() {
        return chinese;
    }
}
