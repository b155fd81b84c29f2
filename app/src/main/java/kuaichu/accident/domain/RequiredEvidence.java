package kuaichu.accident.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kuaichu.vault.Vault.Slot;

/** The shots that fix a scene (固定证据), law.md §5.2: from the front, from the rear, the contact point. */
public final class RequiredEvidence {
    private static final List<Slot> SLOTS = List.of(Slot.FRONT_SCENE, Slot.REAR_SCENE, Slot.CONTACT_POINT);

    private RequiredEvidence() {}

    public static List<Slot> slots() {
        return SLOTS;
    }

    /**
     * The slots still open.
     *
     * @param taken slots with a digest
     * @param excused slots the party said could not be taken, and why
     */
    public static List<Slot> missing(Collection<Slot> taken, Collection<Slot> excused) {
        Set<Slot> open = EnumSet.copyOf(SLOTS);
        open.removeAll(taken);
        open.removeAll(excused);
        return SLOTS.stream().filter(open::contains).toList();
    }
}
