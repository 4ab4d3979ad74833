package health.baton.correspondence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that was told about a case, with what became of it. */
@Component
class ToldAboutCase {
    private final Messages messages;
    private final Addresses addresses;

    ToldAboutCase(Messages messages, Addresses addresses) {
        this.messages = messages;
        this.addresses = addresses;
    }

    /** Oldest first. */
    List<Told> of(String caseReference) {
        Map<UUID, List<Message>> repeats = messages.repeats(caseReference).stream()
                .filter(repeat -> repeat.opens() != null)
                .collect(Collectors.groupingBy(repeat -> java.util.Objects.requireNonNull(repeat.opens())));
        return messages.ofCase(caseReference).stream()
                .map(message -> told(message, repeats.getOrDefault(message.id(), List.of())))
                .toList();
    }

    private Told told(Message message, List<Message> repeats) {
        return new Told(
                message.id(),
                message.kind(),
                message.content().subject(),
                to(message),
                Stream.concat(Stream.of(message), repeats.stream())
                        .map(one -> new Told.Way(one.channel(), one.sentAt(), one.failedAt()))
                        .toList(),
                message.createdAt(),
                message.content().asked(),
                message.content().due(),
                message.openedAt(),
                message.answeredAt(),
                message.answer(),
                message.answerReason(),
                message.answerMessage() != null && messages.replaced(message),
                messages.corrected(message.id()));
    }

    private String to(Message message) {
        String team = message.toTeam();
        String person = message.toPerson();
        String address = message.toAddress();
        if (team != null) {
            return addresses.contact(team).name();
        }
        return person != null ? person : address != null ? address : "The person, or who cares for them";
    }
}
