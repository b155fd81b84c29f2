package kuaichu.accident.spi;

/**
 * Who asks the national platform (查询人): the real officer and terminal, because they feed the national audit trail.
 *
 * @param userCode badge number (yhbz)
 * @param userName clear name (yhxm)
 * @param unitCode 12-digit authority code (dwjgdm)
 * @param unitName its name (dwmc)
 * @param terminal address of the terminal (zdbs)
 */
public record PoliceDataUser(String userCode, String userName, String unitCode, String unitName, String terminal) {
    /** The house itself, for checks nobody ordered. */
    public static PoliceDataUser house(String unitCode, String unitName) {
        return new PoliceDataUser("kuaichu", "快处平台", unitCode, unitName, "127.0.0.1");
    }
}
