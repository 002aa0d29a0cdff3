package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.application.transfer.in.ImportsUseCase.TableRows;
import dev.busmanager.application.transfer.in.ImportsUseCase.TableSource;
import dev.busmanager.domain.transfer.ImportException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The first sheet of a workbook, read as it comes: nothing of it is held but a row. A workbook may say that it is small
 * and be large, and may ask for files of ours; both are refused.
 */
final class XlsxTable implements TableSource {

    private static final String SHARED = "xl/sharedStrings.xml";

    private final Path file;
    private final Path folder;

    XlsxTable(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    @Override
    public void read(TableRows rows) {
        try {
            ZipEnd.require(file);
            try (var zip = new ZipFile(file.toFile());
                    var texts = new SharedTexts(folder)) {
                var budget = new BoundedXml.Budget();
                var sheet = FirstSheet.in(zip, (part, handler) -> parse(zip, part, handler, budget));
                if (zip.getEntry(SHARED) != null) parse(zip, SHARED, texts.handler(), budget);
                parse(zip, sheet, new SheetHandler(texts, rows), budget);
            }
        } catch (ZipException _) {
            throw new ImportException.NotATable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void parse(ZipFile zip, String part, DefaultHandler handler, BoundedXml.Budget budget)
            throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) throw new ImportException.NotATable();
        try (InputStream in = new BoundedXml(zip.getInputStream(entry), budget)) {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(in, handler);
        } catch (SAXException _) {
            throw new ImportException.NotATable();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
