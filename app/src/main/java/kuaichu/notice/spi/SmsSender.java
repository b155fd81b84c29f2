package kuaichu.notice.spi;

/** The SMS gateway (短信网关). May be slow and may fail; call it from scheduled work only. */
public interface SmsSender {
    /**
     * Hands a text to the gateway. Idempotent by reference: a repeated call sends no second SMS.
     *
     * @param phone clear mobile number
     * @param reference our id of the message; the delivery receipt carries it back
     * @return the gateway's own number of the message
     * @throws SmsUnavailable when no usable answer came; the caller repeats later
     */
    String send(String phone, String text, String reference);

    /** The gateway gave no usable answer (短信网关不可用). */
    class SmsUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public SmsUnavailable(String reason, Throwable cause) {
            super(reason, cause);
        }

        public SmsUnavailable(String reason) {
            super(reason);
        }
    }
}
