package health.baton.pathway.web;

import health.baton.engine.Overtaken;
import health.baton.engine.Release;
import health.baton.engine.SignedIn;
import health.baton.pathway.Candidate;
import health.baton.pathway.NotDeployed;
import health.baton.pathway.PathwayDoor;
import health.baton.pathway.Proposal;
import health.baton.pathway.ZipRefused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A pathway comes in: it is checked, shown, and deployed when somebody agrees; until then it lies in the session only. */
@Controller
@RequestMapping("/baton/admin/pathways")
class PathwayPages {
    private static final String SESSION = "baton.pathway";
    private static final String LIST = "redirect:/baton/admin/pathways";
    private static final String CHECK = "redirect:/baton/admin/pathways/check";

    private final PathwayDoor door;
    private final SignedIn signedIn;

    PathwayPages(PathwayDoor door, SignedIn signedIn) {
        this.door = door;
        this.signedIn = signedIn;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("pathways", door.standing());
        model.addAttribute("demonstration", door.isDemonstration());
        return "pathway/list";
    }

    @PostMapping("/file")
    String take(@RequestParam MultipartFile file, HttpSession session, HttpServletResponse response, Model model)
            throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            session.setAttribute(
                    SESSION,
                    door.unpack(
                            Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                            bytes.readNBytes(PathwayDoor.MOST_BYTES + 1)));
            return CHECK;
        } catch (ZipRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refused", refused.getMessage());
            return list(model);
        }
    }

    /** What the application itself brings. */
    @PostMapping("/own")
    String takeOwn(@RequestParam String pathway, HttpSession session) {
        session.setAttribute(SESSION, door.own(pathway));
        return CHECK;
    }

    @GetMapping("/check")
    String check(HttpSession session, Model model) {
        if (!(session.getAttribute(SESSION) instanceof Candidate candidate)) {
            return LIST;
        }
        Proposal proposal = door.look(candidate);
        model.addAttribute("proposal", proposal);
        model.addAttribute("demonstration", door.isDemonstration());
        return "pathway/check";
    }

    /** @param hash fingerprint of the plan that the page showed */
    @PostMapping("/deploy")
    String deploy(@RequestParam String hash, HttpSession session, RedirectAttributes next) {
        if (!(session.getAttribute(SESSION) instanceof Candidate candidate)) {
            return LIST;
        }
        try {
            Release release = door.deploy(candidate, hash, signedIn.required().name());
            session.removeAttribute(SESSION);
            next.addFlashAttribute("deployed", release);
            return LIST;
        } catch (Overtaken overtaken) {
            next.addFlashAttribute("overtaken", true);
            return CHECK;
        } catch (NotDeployed notDeployed) {
            return CHECK;
        }
    }
}
