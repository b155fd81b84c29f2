package kuaichu.platform;

/** Marks a problem code whose work may succeed when simply run again in a new transaction (可重试); {@link RetryingTransaction} does so. */
public interface Retryable {}
