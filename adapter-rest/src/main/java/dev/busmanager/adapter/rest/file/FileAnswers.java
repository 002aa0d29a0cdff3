package dev.busmanager.adapter.rest.file;

import dev.busmanager.adapter.rest.shared.CallProblem;
import dev.busmanager.adapter.rest.shared.Problems;
import dev.busmanager.application.file.in.ReadFileUseCase.ReadableFile;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.StoredFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends a file, or the part of it that is asked for, without ever holding much of it. */
@Component
class FileAnswers {

    /** As long as its link stays the same. */
    private static final String PRIVATE = "private, max-age=900";

    private static final String PUBLIC = "public, max-age=60";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Whatever a file contains, it runs nothing, loads nothing and belongs to no one. */
    private static final String LOCKED_IN = "default-src 'none'; sandbox";

    /** Below this, handing the file over to the connector costs more than it saves. */
    private static final long SMALL = 48 * 1024;

    private final Problems problems;

    FileAnswers(Problems problems) {
        this.problems = problems;
    }

    void answer(ReadableFile readable, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = readable.file();
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching(file, request));
        response.setHeader("Content-Security-Policy", LOCKED_IN);
        var etag = "\"" + file.fingerprint() + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(etag, file.uploadedAt().toEpochMilli())) return;
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(lastName(file)));
        var range = Range.asked(request, etag, file.size());
        if (range.isEmpty()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
            problems.write(response, Problems.of(CallProblem.NO_SUCH_PART));
            return;
        }
        if (range.length() < file.size()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, range.contentRange(file.size()));
        }
        if (request.getMethod().equals("HEAD")) describe(file, range, response);
        else if (isHandedOver(readable, range, request)) {
            describe(file, range, response);
            handOver(readable, range, request);
        } else
            // Opened before anything is promised: a logo may be replaced at this very moment.
            try (var content = open(readable.path())) {
                describe(file, range, response);
                content.skipNBytes(range.from());
                copy(content, range.length(), response);
            }
    }

    private static void describe(StoredFile file, Range range, HttpServletResponse response) {
        response.setContentType(file.type().contentType());
        response.setContentLengthLong(range.length());
    }

    private static InputStream open(Path path) throws IOException {
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException _) {
            throw new FileException.NotFound();
        }
    }

    private static String caching(StoredFile file, HttpServletRequest request) {
        if (!file.isPublic()) return PRIVATE;
        return file.contentVersion().equals(request.getParameter("v")) ? FOR_EVER : PUBLIC;
    }

    /** Keys are free of everything that would have to be escaped. */
    private static String lastName(StoredFile file) {
        var name = file.key().name();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /**
     * Lets the connector send the file by itself, so that ten megabytes on a bad line do not keep a thread for minutes.
     * Not a logo: that may be replaced before the connector gets to it.
     */
    private static boolean isHandedOver(ReadableFile readable, Range range, HttpServletRequest request) {
        var able = Boolean.TRUE.equals(request.getAttribute("org.apache.tomcat.sendfile.support"));
        return able && range.length() >= SMALL && !readable.file().isPublic();
    }

    private static void handOver(ReadableFile readable, Range range, HttpServletRequest request) {
        request.setAttribute("org.apache.tomcat.sendfile.filename", readable.path().toString());
        request.setAttribute("org.apache.tomcat.sendfile.start", range.from());
        request.setAttribute("org.apache.tomcat.sendfile.end", range.from() + range.length());
    }

    private static void copy(InputStream content, long length, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        var piece = new byte[8 * 1024];
        for (var left = length; left > 0; ) {
            var count = content.read(piece, 0, (int) Math.min(piece.length, left));
            if (count < 0) throw new IOException("The file is shorter than it was");
            out.write(piece, 0, count);
            left -= count;
        }
    }
}
