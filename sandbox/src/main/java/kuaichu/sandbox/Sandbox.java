package kuaichu.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import kuaichu.sandbox.alarm.AlarmCentre;
import kuaichu.sandbox.bank.Bank;
import kuaichu.sandbox.http.WebServer;
import kuaichu.sandbox.insurer.InsurerDesk;
import kuaichu.sandbox.sms.SmsGateway;
import kuaichu.sandbox.state.CallLog;
import kuaichu.sandbox.state.Conduct;
import kuaichu.sandbox.state.Journal;
import kuaichu.sandbox.state.Partner;
import kuaichu.sandbox.state.ScriptedClock;
import kuaichu.sandbox.state.World;
import kuaichu.sandbox.tmri.Registry;
import kuaichu.sandbox.tmri.Tmri;
import org.jspecify.annotations.Nullable;

/** A running outside world (外部世界): its address, its switches, and what the partners took. */
public final class Sandbox implements AutoCloseable {
    private static final long TICK_MILLIS = 200;

    private final World world;
    private final WebServer server;
    private final Tmri tmri;
    private final SmsGateway sms;
    private final Bank bank;
    private final AlarmCentre alarms;
    private final List<InsurerDesk> insurers;
    private final ReentrantLock running = new ReentrantLock();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tick").factory());

    private Sandbox(SandboxOptions options) throws IOException {
        Journal journal = new Journal(options.data());
        world = new World(
                journal,
                new ScriptedClock(options.wall()),
                options.secret().getBytes(StandardCharsets.UTF_8),
                options.platform());
        Registry registry = Registry.ofDemoCity();
        tmri = new Tmri(world, registry, options.secret());
        sms = new SmsGateway(world);
        bank = new Bank(world);
        alarms = new AlarmCentre(world);
        InsurerDesk racx = new InsurerDesk(world, registry, "RACX");
        InsurerDesk mhcx = new InsurerDesk(world, registry, "MHCX");
        insurers = List.of(racx, mhcx);
        journal.onReplay(InsurerDesk.NoticeTaken.class, notice -> insurers.forEach(it -> it.restore(notice)));
        journal.replay();
        server = new WebServer(options.port(), world);
        server.partner("/tmri/services/TmriOutAccess", Partner.TMRI, tmri);
        server.partner("/sms/v1", Partner.SMS, sms);
        server.partner("/insurer/RACX/v1", Partner.RACX, racx);
        server.partner("/insurer/MHCX/v1", Partner.MHCX, mhcx);
        server.partner("/bank/v1", Partner.BANK, bank);
        ControlPanel panel = new ControlPanel(this);
        server.control("/_sandbox", panel);
        server.control("/", panel::page);
        server.start();
        if (options.ticking()) {
            ticker.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** @throws UncheckedIOException when the port is taken or the folder cannot be written */
    public static Sandbox start(SandboxOptions options) {
        try {
            return new Sandbox(options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start on port " + options.port() + ": " + e.getMessage(), e);
        }
    }

    public int port() {
        return server.port();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Sends callbacks there from now on; for a platform that took a free port. */
    public void platformAt(URI address) {
        world.callbacks().platformAt(address);
    }

    /** Changes how a partner behaves. */
    public void conduct(Partner partner, UnaryOperator<Conduct> change) {
        world.conducts().set(partner, change.apply(conduct(partner)));
    }

    public Conduct conduct(Partner partner) {
        return world.conducts().of(partner);
    }

    public ScriptedClock clock() {
        return world.clock();
    }

    /** Sets the scripted clock forward, then does what became due. */
    public void advance(Duration by) {
        world.clock().advance(by);
        world.rememberClock();
        runDue();
    }

    void rememberClock() {
        world.rememberClock();
    }

    /** Settles transfers and delivers callbacks that are due; returns when they are through. */
    public void runDue() {
        running.lock();
        try {
            bank.settleDue();
            world.callbacks().deliverDue();
        } finally {
            running.unlock();
        }
    }

    private void tick() {
        try {
            runDue();
        } catch (RuntimeException e) {
            System.getLogger("sandbox").log(System.Logger.Level.WARNING, "tick failed", e);
        }
    }

    /** Newest first. */
    public List<SmsGateway.SmsTaken> inbox(@Nullable String to) {
        return sms.inbox(to, 100);
    }

    public List<CallLog.Entry> calls() {
        return world.calls().latest(200);
    }

    public List<Tmri.AccidentWritten> accidents() {
        return tmri.accidents();
    }

    public List<InsurerDesk.NoticeTaken> notices() {
        return insurers.stream().flatMap(it -> it.notices().stream()).toList();
    }

    /** The call-taking system. */
    public AlarmCentre alarms() {
        return alarms;
    }

    public List<Bank.Transfer> transfers() {
        return bank.transfers();
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        server.close();
        try {
            world.journal().close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the journal", e);
        }
    }
}
