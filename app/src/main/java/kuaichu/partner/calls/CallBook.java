package kuaichu.partner.calls;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kuaichu.access.PersonalData;
import kuaichu.platform.Cell;
import kuaichu.platform.DurableCall;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of calls the modules declared, and their payloads to and from storage. */
@Component
class CallBook {
    private final ObjectProvider<DurableCall<?>> declared;
    private final PersonalData personalData;
    private final JsonMapper json;
    private @Nullable Map<String, DurableCall<?>> byOperation;

    /** @param declared asked late: a declaring bean may itself order calls */
    CallBook(ObjectProvider<DurableCall<?>> declared, PersonalData personalData, JsonMapper json) {
        this.declared = declared;
        this.personalData = personalData;
        this.json = json;
    }

    /** @throws IllegalArgumentException for an unknown operation */
    DurableCall<?> get(String operation) {
        DurableCall<?> call = all().get(operation);
        if (call == null) {
            throw new IllegalArgumentException("no durable call is named " + operation);
        }
        return call;
    }

    /** @throws IllegalArgumentException for an operation nobody makes */
    <P extends Record> byte[] seal(UUID id, DurableCall.Operation<P> operation, P payload) {
        get(operation.name());
        return personalData.encrypt(cell(id), json.writeValueAsString(payload));
    }

    void call(UUID id, String operation, byte[] sealed) {
        call(get(operation), id, sealed);
    }

    void giveUp(UUID id, String operation, byte[] sealed) {
        giveUp(get(operation), id, sealed);
    }

    private <P extends Record> void call(DurableCall<P> call, UUID id, byte[] sealed) {
        call.call(open(call, id, sealed));
    }

    private <P extends Record> void giveUp(DurableCall<P> call, UUID id, byte[] sealed) {
        call.giveUp(open(call, id, sealed));
    }

    private <P extends Record> P open(DurableCall<P> call, UUID id, byte[] sealed) {
        return json.readValue(
                personalData.decrypt(cell(id), sealed), call.operation().payload());
    }

    private static Cell cell(UUID id) {
        return Cell.of("partner.outgoing_call.payload", id);
    }

    private synchronized Map<String, DurableCall<?>> all() {
        Map<String, DurableCall<?>> known = byOperation;
        if (known == null) {
            known = declared.stream()
                    .collect(Collectors.toMap(call -> call.operation().name(), Function.identity()));
            byOperation = known;
        }
        return known;
    }
}
