package kuaichu.platform;

/** Marks a problem code whose command may succeed when simply run again in a new transaction; the web edge does so a few times (重试). */
public interface Retryable {}
