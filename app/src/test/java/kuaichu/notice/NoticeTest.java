package kuaichu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kuaichu.Api;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.access.PersonalData;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.MessageId;
import kuaichu.notice.application.MessageTexts;
import kuaichu.notice.domain.Message;
import kuaichu.notice.domain.Message.SmsState;
import kuaichu.notice.domain.Messages;
import kuaichu.notice.domain.Messages.NewMessage;
import kuaichu.notice.domain.Notice;
import kuaichu.notice.domain.Notice.Audience;
import kuaichu.platform.DurableCalls;
import kuaichu.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** FEATURE: people hear what happens in their case, in the inbox and on their phone, and we know whether it arrived. */
@PlatformTest
class NoticeTest {
    private final Messages messages;
    private final MessageTexts texts;
    private final DurableCalls calls;
    private final PersonalData personalData;
    private final Docket docket;
    private final Sandbox sandbox;
    private final TransactionTemplate transaction;
    private final Api api;

    NoticeTest(
            Messages messages,
            MessageTexts texts,
            DurableCalls calls,
            PersonalData personalData,
            Docket docket,
            Sandbox sandbox,
            TransactionTemplate transaction,
            Api api) {
        this.messages = messages;
        this.texts = texts;
        this.calls = calls;
        this.personalData = personalData;
        this.docket = docket;
        this.sandbox = sandbox;
        this.transaction = transaction;
        this.api = api;
    }

    @Test
    void anSmsReachesThePhoneWithTheLinkAndItsReceiptIsKept() {
        CaseId caseId = CaseId.next();
        MessageId id = say(caseId, AccountId.next(), "13711110001");
        Eventually.holds("delivered", () -> state(id) == SmsState.DELIVERED);

        assertThat(sandbox.inbox("13711110001"))
                .singleElement()
                .satisfies(sms -> assertThat(sms.text())
                        .startsWith("【快处】榕安财险赔款 ¥1,234.50 已到账")
                        .contains("/p/cases/" + caseId));
        assertThat(docket.listEntries(caseId)).extracting(Entry::kind).containsExactly("notice.sms-sent");
        assertThat(docket.listEntries(caseId).getFirst().body().toString()).doesNotContain("1371111");
    }

    @Test
    void anSmsThatCannotArriveIsSaidHonestly() {
        CaseId caseId = CaseId.next();
        MessageId id = say(caseId, AccountId.next(), "13711110000");
        Eventually.holds("failed", () -> state(id) == SmsState.FAILED);

        assertThat(docket.listEntries(caseId))
                .extracting(Entry::kind)
                .containsExactly("notice.sms-sent", "notice.sms-failed");
        assertThat(docket.listEntries(caseId).getLast().body().path("reason").asString(""))
                .isEqualTo("空号");
    }

    @Test
    void theSameEntryIsToldOnce() {
        CaseId caseId = CaseId.next();
        NewMessage message = message(MessageId.next(), caseId, AccountId.next(), null);

        assertThat(messages.add(message)).isTrue();
        assertThat(messages.add(new NewMessage(
                        MessageId.next(),
                        message.accountId(),
                        caseId,
                        message.partyLabel(),
                        message.source(),
                        message.notice(),
                        message.at(),
                        null)))
                .isFalse();
    }

    @Test
    void everybodyReadsTheOwnInboxOnly() {
        Api.As owner = api.as(Api.guest());
        AccountId account = new AccountId(UUID.fromString(
                owner.get("/auth/session").ok().path("accountId").asString()));
        NewMessage message = message(MessageId.next(), CaseId.next(), account, null);
        messages.add(message);
        String read = "/messages/" + message.id() + "/read";

        JsonNode item = owner.get("/messages").ok().path("items").get(0);
        assertThat(item.path("text").asString()).isEqualTo("榕安财险赔款 ¥1,234.50 已到账，请查收。");
        assertThat(item.has("readAt")).isFalse();
        assertThat(api.as(Api.guest()).post(read, Map.of()).status()).isEqualTo(404);
        assertThat(owner.post(read, Map.of()).ok().has("readAt")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreed",
                "claim-assessed",
                "claim-opened",
                "claim-paid",
                "closed",
                "determination-issued",
                "evidence-fixed.move",
                "evidence-fixed.stay",
                "evidence-requested",
                "follow-up",
                "party-joined",
                "payout-failed",
                "sign-answered",
                "sign-reminder"
            })
    void everyMessageHasShortWordsInBothLanguages(String template) {
        Message message = new Message(
                MessageId.next(),
                null,
                CaseId.next(),
                "A",
                template,
                List.of("榕安财险", "¥1.00"),
                Instant.EPOCH,
                null,
                SmsState.NONE);
        String chinese = texts.inApp(message, Locale.SIMPLIFIED_CHINESE);
        String english = texts.inApp(message, Locale.ENGLISH);

        assertThat(chinese).isNotBlank().hasSizeLessThan(70).doesNotContain("{");
        assertThat(english).isNotBlank().isNotEqualTo(chinese).doesNotContain("{");
    }

    private MessageId say(CaseId caseId, AccountId account, String phone) {
        MessageId id = MessageId.next();
        NewMessage message = message(id, caseId, account, personalData.encrypt(Messages.phoneOf(id), phone));
        transaction.executeWithoutResult(status -> {
            messages.add(message);
            calls.order(
                    kuaichu.notice.application.SendSms.OPERATION,
                    message.id().toString(),
                    caseId,
                    new kuaichu.notice.application.SendSms.Sms(message.id().value()));
        });
        return message.id();
    }

    private SmsState state(MessageId id) {
        return messages.find(id).orElseThrow().smsState();
    }

    private static NewMessage message(
            MessageId id, CaseId caseId, AccountId account, byte @org.jspecify.annotations.Nullable [] phone) {
        return new NewMessage(
                id,
                account,
                caseId,
                "A",
                "test-" + UUID.randomUUID(),
                Notice.of("claim-paid", Audience.ONLY_THEM, "榕安财险", "¥1,234.50"),
                Instant.parse("2026-11-22T02:00:00Z"),
                phone);
    }
}
