package health.baton.printing;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;

/** Says what the marked parts of the pages are, in the order in which they are read (ISO 32000-1, 14.7 and 14.8). */
final class Tags {
    private static final String PICTURE = "QR code with the address of the answer page";

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final List<PDPage> pages;
    private final List<COSArray> parents = new ArrayList<>();
    private final List<COSDictionary> ofLinks = new ArrayList<>();
    private @Nullable PDStructureElement list;
    private @Nullable PDStructureElement element;
    private int block = -1;

    Tags(PDDocument file, List<PDPage> pages) {
        this.pages = pages;
        root.appendKid(document);
        file.getDocumentCatalog().setStructureTreeRoot(root);
        for (int i = 0; i < pages.size(); i++) {
            parents.add(new COSArray());
            PDPage page = pages.get(i);
            page.setStructParents(i);
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
    }

    void of(List<Spot> spots) throws java.io.IOException {
        for (Spot spot : spots) {
            PDStructureElement holder = holder(spot);
            mark(spot.link() == null ? holder : link(spot, holder), spot);
        }
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        for (int i = 0; i < ofLinks.size(); i++) {
            numbers.add(COSInteger.get(parents.size() + (long) i));
            numbers.add(ofLinks.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(parents.size() + ofLinks.size());
    }

    private PDStructureElement holder(Spot spot) {
        PDStructureElement now = element;
        if (now == null || spot.block() != block) {
            block = spot.block();
            now = begin(spot);
        }
        if (spot.role() == Block.Role.LI) {
            now = child(now, spot.part() == Spot.Part.LABEL ? "Lbl" : "LBody");
        }
        return now;
    }

    private PDStructureElement begin(Spot spot) {
        PDStructureElement begun;
        if (spot.role() == Block.Role.LI) {
            PDStructureElement in = list == null ? add(document, "L") : list;
            list = in;
            begun = add(in, "LI");
        } else {
            list = null;
            begun = add(
                    document,
                    spot.part() == Spot.Part.PICTURE ? "Figure" : spot.role().name());
        }
        if (spot.part() == Spot.Part.PICTURE) {
            begun.setAlternateDescription(PICTURE);
        }
        element = begun;
        return begun;
    }

    /** The last child when it is one of these, else a new one. */
    private static PDStructureElement child(PDStructureElement in, String type) {
        List<Object> kids = in.getKids();
        return !kids.isEmpty()
                        && kids.get(kids.size() - 1) instanceof PDStructureElement last
                        && type.equals(last.getStructureType())
                ? last
                : add(in, type);
    }

    private static PDStructureElement add(PDStructureNode in, String type) {
        PDStructureElement added = new PDStructureElement(type, in);
        in.appendKid(added);
        return added;
    }

    private void mark(PDStructureElement holder, Spot spot) {
        PDPage page = pages.get(spot.page());
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, spot.mark());
        append(holder, reference);
        parents.get(spot.page()).add(holder);
        if (spot.part() == Spot.Part.PICTURE) {
            COSDictionary layout = new COSDictionary();
            layout.setItem(COSName.O, COSName.getPDFName("Layout"));
            layout.setItem(COSName.BBOX, box(spot));
            holder.getCOSObject().setItem(COSName.A, layout);
            holder.setPage(page);
        }
    }

    private static void append(PDStructureElement holder, COSDictionary reference) {
        COSArray kids = holder.getCOSObject().getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            var only = holder.getCOSObject().getDictionaryObject(COSName.K);
            if (only != null) {
                kids.add(only);
            }
            holder.getCOSObject().setItem(COSName.K, kids);
        }
        kids.add(reference);
    }

    private PDStructureElement link(Spot spot, PDStructureElement in) throws java.io.IOException {
        PDStructureElement link = add(in, "Link");
        PDAnnotationLink place = new PDAnnotationLink();
        PDActionURI to = new PDActionURI();
        to.setURI(spot.link());
        place.setAction(to);
        place.setRectangle(box(spot));
        place.setContents(spot.link());
        place.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        place.setBorderStyle(none);
        place.setStructParent(parents.size() + ofLinks.size());
        PDPage page = pages.get(spot.page());
        List<PDAnnotation> there = new ArrayList<>(page.getAnnotations());
        there.add(place);
        page.setAnnotations(there);
        ofLinks.add(link.getCOSObject());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(place);
        reference.getCOSObject().setItem(COSName.PG, page);
        append(link, reference.getCOSObject());
        return link;
    }

    private static PDRectangle box(Spot spot) {
        Spot.Box box = spot.box();
        return new PDRectangle(box.left(), box.bottom(), box.right() - box.left(), box.top() - box.bottom());
    }
}
