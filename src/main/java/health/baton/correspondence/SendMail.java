package health.baton.correspondence;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the e-mails of the outbox. One is marked as sent only after the mail server has accepted it: when the application
 * dies between the two, it is sent again. The Message-ID comes from the row, so that a mail system recognises the second
 * as the same one; both answer links open the same message, and it can be answered once.
 */
@Component
class SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final int AT_ONCE = 50;
    private final SendQueue queue;
    private final Smtp smtp;
    private final AtomicBoolean saidSo = new AtomicBoolean();

    SendMail(SendQueue queue, Smtp smtp) {
        this.queue = queue;
        this.smtp = smtp;
    }

    @Scheduled(fixedDelayString = "${baton.mail.every:PT5S}")
    void sendDue() {
        if (!smtp.configured()) {
            if (!saidSo.getAndSet(true)) {
                LOG.info("No mail server (spring.mail.host): messages go to work queues and to print only");
            }
            return;
        }
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<Outgoing> next = queue.take();
            if (next.isEmpty()) {
                return;
            }
            send(next.get());
        }
    }

    private void send(Outgoing mail) {
        try {
            smtp.send(mail);
        } catch (MailException refused) {
            String kind = refused.getMostSpecificCause().getClass().getSimpleName();
            LOG.warn("Message {} could not be sent (attempt {}): {}", mail.id(), mail.attempt(), kind);
            queue.failed(mail.id(), kind, Refusal.isFinal(refused));
            return;
        }
        queue.sent(mail.id());
    }
}
