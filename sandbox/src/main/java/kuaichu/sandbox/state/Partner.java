package kuaichu.sandbox.state;

/** A partner whose conduct can be scripted (对接方); {@link #key()} is its name on the wire. */
public enum Partner {
    TMRI("公安交通管理综合应用平台（六合一）"),
    SMS("短信网关"),
    RACX("榕安财险"),
    MHCX("闽海财险"),
    BANK("银行"),
    ALARM("122/110 接处警平台");

    private final String title;

    Partner(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is none of that name */
    public static Partner of(String key) {
        return valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
