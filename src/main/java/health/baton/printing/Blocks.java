package health.baton.printing;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The blocks of a letter in Markdown; what is mark-up in HTML is words here. */
final class Blocks extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().build();
    private static final String BULLET = "•";
    private static final String TO_TICK = Block.BOX + " ";

    private final List<Block> blocks = new ArrayList<>();
    private List<Block.Words> words = new ArrayList<>();
    private int bold;
    private int italic;
    private int depth;
    private int number = -1;
    private String label = "";
    private @Nullable String link;

    private Blocks() {}

    static List<Block> of(String markdown) {
        Blocks found = new Blocks();
        PARSER.parse(markdown).accept(found);
        return found.blocks;
    }

    @Override
    public void visit(Heading heading) {
        bold++;
        visitChildren(heading);
        bold--;
        end(heading.getLevel() <= 2 ? Block.Role.H2 : Block.Role.H3);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end(depth > 0 ? Block.Role.LI : Block.Role.P);
    }

    @Override
    public void visit(BulletList list) {
        list(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        list(list, first == null ? 1 : first);
    }

    private void list(Node list, int first) {
        int outer = number;
        number = first;
        depth++;
        visitChildren(list);
        depth--;
        number = outer;
    }

    @Override
    public void visit(ListItem item) {
        label = number < 0 ? BULLET : number++ + ".";
        visitChildren(item);
        label = "";
    }

    @Override
    public void visit(ThematicBreak line) {
        blocks.add(new Block(Block.Role.RULE, "", 0, List.of()));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        bold++;
        visitChildren(strong);
        bold--;
    }

    @Override
    public void visit(Emphasis emphasis) {
        italic++;
        visitChildren(emphasis);
        italic--;
    }

    @Override
    public void visit(Link to) {
        link = to.getDestination();
        visitChildren(to);
        link = null;
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        plain(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        plain(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        plain(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak space) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        words.add(new Block.Words("", Face.REGULAR, null, true));
    }

    private void plain(String text) {
        say(text);
        end(depth > 0 ? Block.Role.LI : Block.Role.P);
    }

    private void say(String text) {
        words.add(new Block.Words(text, bold > 0 ? Face.BOLD : italic > 0 ? Face.ITALIC : Face.REGULAR, link, false));
    }

    private void end(Block.Role role) {
        if (!words.isEmpty()) {
            boolean box = role == Block.Role.LI && words.get(0).text().startsWith(TO_TICK);
            if (box) {
                words.set(0, begins(words.get(0), words.get(0).text().substring(TO_TICK.length())));
            }
            words.replaceAll(some -> begins(some, some.text().replace(Block.BOX, Block.INLINE_BOX)));
            blocks.add(new Block(role, box ? Block.BOX : role == Block.Role.LI ? label : "", depth, words));
            words = new ArrayList<>();
            label = "";
        }
    }

    private static Block.Words begins(Block.Words words, String text) {
        return new Block.Words(text, words.face(), words.link(), words.ends());
    }
}
