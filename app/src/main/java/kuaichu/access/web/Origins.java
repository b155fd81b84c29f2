package kuaichu.access.web;

import jakarta.servlet.http.HttpServletRequest;
import kuaichu.access.domain.Sessions;
import org.springframework.http.HttpHeaders;

/** Where a request comes from (来源设备); what a browser says of itself is cut and cleared of control characters. */
final class Origins {
    private static final int LONGEST = 200;

    private Origins() {}

    static Sessions.Origin of(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        String device = agent == null ? null : agent.replaceAll("\\p{Cntrl}", "");
        return new Sessions.Origin(
                request.getRemoteAddr(),
                device == null ? null : device.substring(0, Math.min(LONGEST, device.length())));
    }
}
