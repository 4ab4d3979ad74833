package health.baton.lists.web;

import health.baton.lists.Download;
import health.baton.lists.Imports;
import health.baton.lists.IncomingList;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is in force now, and where files come in; for administrators. */
@Controller
@RequestMapping("/baton/admin")
class AdminPage {
    static final String VIEW = "lists/admin";
    private final Imports imports;

    AdminPage(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    String page(Model model) {
        show(imports, model);
        return VIEW;
    }

    static void show(Imports imports, Model model) {
        model.addAttribute(
                "lists",
                imports.all().stream().map(list -> ShownList.of(list, imports)).toList());
    }

    @GetMapping("/lists/{list}/template")
    ResponseEntity<byte[]> template(@PathVariable("list") String key) {
        IncomingList list = imports.find(key);
        return Download.of(
                "baton-%s.%s".formatted(list.key(), list.ending()),
                new MediaType(MediaType.parseMediaType(list.type()), StandardCharsets.UTF_8),
                list.template());
    }
}
