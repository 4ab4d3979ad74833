package health.baton.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server; there is one when {@code spring.mail.host} is given. */
@Component
class Smtp {
    private static final List<String> WAITS = List.of("connectiontimeout", "timeout", "writetimeout");
    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    Smtp(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
        sender.ifAvailable(Smtp::neverHang);
    }

    boolean configured() {
        return sender.getIfAvailable() != null;
    }

    /** Hands the e-mail over; returns when the server has accepted it. */
    void send(Outgoing mail) {
        JavaMailSender smtp = sender.getObject();
        MimeMessage message = smtp.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            parts.setFrom(settings.from());
            parts.setTo(mail.address());
            parts.setSubject(mail.subject());
            parts.setText(Markdown.text(mail.markdown()), Markdown.html(mail.markdown()));
            message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.domain() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException unusable) {
            throw new MailPreparationException(unusable);
        }
        smtp.send(message);
    }

    private static void neverHang(JavaMailSender sender) {
        if (sender instanceof JavaMailSenderImpl smtp) {
            Properties properties = smtp.getJavaMailProperties();
            WAITS.forEach(wait -> properties.putIfAbsent("mail.smtp." + wait, "10000"));
        }
    }
}
