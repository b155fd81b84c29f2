package kuaichu.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kuaichu.Api;
import tools.jackson.databind.node.MissingNode;

/** A request on a connection of its own: a refused one may end its connection with the rest unread. */
final class Once {
    private Once() {}

    static Api.Reply send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            return new Api.Reply(answer.statusCode(), MissingNode.getInstance(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
