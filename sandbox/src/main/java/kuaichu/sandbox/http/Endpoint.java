package kuaichu.sandbox.http;

/** Answers the calls under one path prefix. */
@FunctionalInterface
public interface Endpoint {
    /** @throws IllegalArgumentException when the call is malformed; its message goes back with status 400 */
    Answer answer(Call call);
}
