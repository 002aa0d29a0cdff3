package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.adapter.rest.shared.Spool;
import dev.busmanager.application.transfer.in.ImportsUseCase.TableSource;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table in a call: as the body itself, as the field {@code file} of a form, or as copied cells in JSON.
 *
 * @param kind where the body says it
 */
record TableBody(@Nullable String kind, @Nullable String name, Spool.Kept kept) implements AutoCloseable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** What a page sends that was given copied cells. */
    record PastedRequest(@Nullable String kind, @Nullable String name, @Nullable String text) {}

    static TableBody of(HttpServletRequest request, Spool spool, JsonMapper json) throws IOException {
        var type = request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) return ofForm(request, spool);
        if (!type.startsWith("application/json"))
            return new TableBody(null, null, spool.keep(request.getInputStream()));
        var pasted = pasted(request, json);
        if (pasted == null || pasted.text() == null) throw new InvalidInputException("text", Flaw.missing());
        var text = new ByteArrayInputStream(pasted.text().getBytes(StandardCharsets.UTF_8));
        return new TableBody(pasted.kind(), pasted.name(), spool.keep(text));
    }

    /** Told as it is where the framework reads the body. */
    private static @Nullable PastedRequest pasted(HttpServletRequest request, JsonMapper json) throws IOException {
        var body = request.getInputStream().readAllBytes();
        try {
            return json.readValue(body, PastedRequest.class);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("Not as expected", e, new ServletServerHttpRequest(request));
        }
    }

    private static TableBody ofForm(HttpServletRequest request, Spool spool) throws IOException {
        try {
            var form = new FileUpload();
            form.setPartHeaderSizeMax(2 * 1024);
            form.setFileCountMax(20);
            var parts = form.getItemIterator(new ServletRequestContext(request));
            while (parts.hasNext()) {
                var part = parts.next();
                if ("file".equals(part.getFieldName())) return new TableBody(null, part.getName(), keep(part.openStream(), spool));
            }
        } catch (FileUploadException | MultipartStream.MalformedStreamException _) {
            throw new ImportException.NotATable();
        }
        throw new InvalidInputException("file", Flaw.missing());
    }

    private static Spool.Kept keep(InputStream part, Spool spool) throws IOException {
        try (part) {
            return spool.keep(part);
        }
    }

    /** What it is, is told by how it begins, whatever it is called. */
    TableSource table() throws IOException {
        var file = kept.path();
        return begins(file) ? new XlsxTable(file, file.toAbsolutePath().getParent()) : new CsvTable(file);
    }

    private static boolean begins(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Of what a client calls it, the last part and as much as can be kept. */
    static @Nullable String named(@Nullable String name) {
        if (name == null || name.isBlank() || name.indexOf('\0') >= 0) return null;
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        if (last.isEmpty()) return null;
        return last.length() > Import.NAME_MOST ? last.substring(0, Import.NAME_MOST) : last;
    }

    static String hexadecimal(byte[] sha256) {
        return HexFormat.of().formatHex(sha256);
    }

    @Override
    public void close() {
        kept.close();
    }
}
