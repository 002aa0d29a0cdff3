package dev.busmanager.adapter.rest.file;

import dev.busmanager.adapter.rest.shared.BodyTooLargeException;
import dev.busmanager.adapter.rest.shared.BodyTooSlowException;
import dev.busmanager.application.file.FileSource;
import dev.busmanager.domain.file.FileException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * The file in a request, read while it comes in: as the field {@code file} of a form, or, from our own client, as the
 * body itself.
 */
record UploadBody(HttpServletRequest request) implements FileSource {

    private static final String FIELD = "file";

    @Override
    public InputStream open() throws IOException {
        var contentType = request.getContentType() == null
                ? ""
                : request.getContentType().toLowerCase(Locale.ROOT);
        if (contentType.startsWith("multipart/form-data")) return fieldOfForm();
        if (contentType.startsWith("image/") || contentType.startsWith("application/pdf"))
            return request.getInputStream();
        throw new FileException.Missing();
    }

    private InputStream fieldOfForm() throws IOException {
        var form = new FileUpload();
        form.setPartHeaderSizeMax(2 * 1024);
        form.setFileCountMax(20);
        var parts = form.getItemIterator(new ServletRequestContext(request));
        while (parts.hasNext()) {
            var part = parts.next();
            if (FIELD.equals(part.getFieldName())) return part.openStream();
        }
        throw new FileException.Missing();
    }

    /** What went wrong with the line is told as such, even from inside a form; what is wrong with the form as well. */
    static IOException reason(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof BodyTooLargeException
                    || cause instanceof BodyTooSlowException
                    || cause instanceof ClientAbortException) return (IOException) cause;
        if (e instanceof FileUploadException || e instanceof MultipartStream.MalformedStreamException)
            throw new FileException.Incomplete();
        return e;
    }
}
