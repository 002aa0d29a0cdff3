package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.domain.transfer.ImportException;
import java.io.IOException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Where the first sheet lies in a workbook. */
final class FirstSheet {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private FirstSheet() {}

    interface Parsing {
        void parse(String part, DefaultHandler handler) throws IOException;
    }

    static String in(ZipFile zip, Parsing parsing) throws IOException {
        if (zip.getEntry(WORKBOOK) == null) throw new ImportException.NotATable();
        var sheet = new Sheet();
        parsing.parse(WORKBOOK, sheet);
        if (sheet.relation == null) throw new ImportException.NotATable();
        var relation = new Relation(sheet.relation);
        parsing.parse(RELATIONS, relation);
        if (relation.target == null) throw new ImportException.NotATable();
        return relation.target.startsWith("/") ? relation.target.substring(1) : "xl/" + relation.target;
    }

    private static final class Sheet extends DefaultHandler {

        private @Nullable String relation;

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            if (relation != null || !name.equals("sheet")) return;
            var found = attributes.getValue(OFFICE, "id");
            relation = found == null ? attributes.getValue(STRICT, "id") : found;
        }
    }

    private static final class Relation extends DefaultHandler {

        private final String id;
        private @Nullable String target;

        Relation(String id) {
            this.id = id;
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            if (name.equals("Relationship") && id.equals(attributes.getValue("Id")))
                target = attributes.getValue("Target");
        }
    }
}
