package kuaichu.partner.line;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kuaichu.partner.PartnerSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the lines to the partners; they share one client. */
@Component
public class Lines {
    private final HttpClient http;
    private final PartnerSettings settings;
    private final ExchangeLog log;
    private final Clock clock;
    private final List<Line> open = new ArrayList<>();

    /** @param secret null when the partner's calls are not signed */
    record Plan(String partner, URI base, @Nullable String secret) {}

    Lines(PartnerSettings settings, ExchangeLog log, Clock clock) {
        this.settings = settings;
        this.log = log;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** A line whose bodies are signed. */
    public Line signed(String partner, PartnerSettings.Access access, String path) {
        return open(new Plan(partner, settings.urlOf(access, path), settings.secretOf(access)));
    }

    /** A signed line to one of several partners behind the same settings. */
    public Line signed(String partner, PartnerSettings.Access access, String path, String further) {
        return open(new Plan(partner, URI.create(settings.urlOf(access, path) + further), settings.secretOf(access)));
    }

    /** A line without signatures. */
    public Line plain(String partner, PartnerSettings.Access access, String path) {
        return open(new Plan(partner, settings.urlOf(access, path), null));
    }

    private synchronized Line open(Plan plan) {
        Line line = new Line(plan, http, settings.readTimeout(), log, clock);
        open.add(line);
        return line;
    }

    /** A person says the partners are back: every circuit closes. */
    public synchronized void reopenAll() {
        open.forEach(Line::reopen);
    }
}
