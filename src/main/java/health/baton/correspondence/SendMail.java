package health.baton.correspondence;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what leaves the outbox: letters to the person by GOV.UK Notify where it carries them, all else by the mail server.
 * A message is marked as sent only after it has been accepted: when the application
 * dies between the two, it is sent again. The Message-ID comes from the row, so that a mail system recognises the second
 * as the same one; both answer links open the same message, and it can be answered once.
 */
@Component
class SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final int AT_ONCE = 50;
    private final SendQueue queue;
    private final Smtp smtp;
    private final Notify gov;
    private final AtomicBoolean saidSo = new AtomicBoolean();

    SendMail(SendQueue queue, Smtp smtp, Notify gov) {
        this.gov = gov;
        this.queue = queue;
        this.smtp = smtp;
    }

    @Scheduled(fixedDelayString = "${baton.mail.every:PT5S}")
    void sendDue() {
        if (!smtp.configured() && gov.channels().isEmpty()) {
            if (!saidSo.getAndSet(true)) {
                LOG.info(
                        "No mail server (spring.mail.host), and no GOV.UK Notify (baton.notify.api-key): messages go to work queues and to print only");
            }
            return;
        }
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<Outgoing> next = queue.take(smtp.configured(), gov.channels());
            if (next.isEmpty()) {
                return;
            }
            send(next.get());
        }
    }

    private void send(Outgoing mail) {
        try {
            handOver(mail);
        } catch (NotSent refused) {
            LOG.warn("Message {} could not be sent (attempt {}): {}", mail.id(), mail.attempt(), refused.getMessage());
            queue.failed(mail.id(), String.valueOf(refused.getMessage()), refused.isFinal());
            return;
        }
        queue.sent(mail.id());
    }

    private void handOver(Outgoing mail) throws NotSent {
        if (mail.toPerson() && gov.carries(mail.channel())) {
            gov.send(mail);
            return;
        }
        try {
            smtp.send(mail);
        } catch (MailException refused) {
            throw new NotSent(refused.getMostSpecificCause().getClass().getSimpleName(), Refusal.isFinal(refused));
        }
    }
}
