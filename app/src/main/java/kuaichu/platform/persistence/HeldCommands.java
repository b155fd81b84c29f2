package kuaichu.platform.persistence;

import java.time.Instant;
import kuaichu.platform.Held;
import kuaichu.platform.KeptCommands;
import org.springframework.stereotype.Component;

/** Kept answers: no client repeats a command much later. */
@Component
class HeldCommands implements Held {
    private final KeptCommands commands;

    HeldCommands(KeptCommands commands) {
        this.commands = commands;
    }

    @Override
    public String kind() {
        return "command-answer";
    }

    @Override
    public int forget(Instant before, int most) {
        return commands.deleteBefore(before, most);
    }
}
