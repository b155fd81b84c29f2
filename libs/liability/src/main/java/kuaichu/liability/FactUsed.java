package kuaichu.liability;

/** A fact that took part in the answer (所依据的事实): where it stands and what it says. */
public record FactUsed(String path, String value) {}
