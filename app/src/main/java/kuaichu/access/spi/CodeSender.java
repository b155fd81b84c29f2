package kuaichu.access.spi;

/** Sends sign-in codes (验证码) by SMS. */
public interface CodeSender {
    /**
     * Orders the SMS and returns at once; it leaves when the caller's transaction, if any, has committed.
     *
     * @param phone clear mobile number
     * @param code six digits
     */
    void send(String phone, String code);
}
