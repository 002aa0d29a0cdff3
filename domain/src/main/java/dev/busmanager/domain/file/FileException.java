package dev.busmanager.domain.file;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be wrong with a file, or with somebody's wish to see or remove it. */
public abstract sealed class FileException extends DomainException {

    private FileException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    private FileException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    public static final class NotFound extends FileException {
        public NotFound() {
            super(Kind.NOT_FOUND, "file.not-found", "This file does not exist");
        }
    }

    /** Somebody else's. */
    public static final class Foreign extends FileException {
        public Foreign() {
            super(Kind.NOT_ALLOWED, "file.foreign", "This file belongs to somebody else");
        }
    }

    public static final class LinkRanOut extends FileException {
        public LinkRanOut() {
            super(Kind.NOT_ALLOWED, "file.link-ran-out", "This link has run out; please load the page again");
        }
    }

    public static final class InUse extends FileException {
        public InUse() {
            super(Kind.CONFLICT, "file.in-use", "A record refers to this file; only the office may remove it now");
        }
    }

    /** A reference to a file that the caller did not bring himself, or that is not there. */
    public static final class NotUploaded extends FileException {

        private final String field;

        public NotUploaded(String field) {
            super(
                    Kind.INVALID,
                    "file.not-uploaded",
                    "'%s' must refer to a file that you uploaded; please upload it first".formatted(field),
                    Map.of("field", field));
            this.field = field;
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField(field, Flaw.notUploaded()));
        }
    }

    public static final class Missing extends FileException {
        public Missing() {
            super(Kind.INVALID, "file.missing", "The call has no file in it; it belongs into the form field 'file'");
        }
    }

    public static final class Empty extends FileException {
        public Empty() {
            super(Kind.INVALID, "file.empty", "The file is empty; please choose it again");
        }
    }

    /** The form around the file is broken or ends too early. */
    public static final class Incomplete extends FileException {
        public Incomplete() {
            super(Kind.INVALID, "file.incomplete", "The file did not arrive completely; please send it again");
        }
    }

    /** It begins like a picture and has no size where one must be. */
    public static final class Damaged extends FileException {
        public Damaged() {
            super(Kind.INVALID, "file.damaged", "The picture is damaged and cannot be shown; please take it again");
        }
    }

    public static final class TooLarge extends FileException {
        public TooLarge(long most) {
            super(
                    Kind.TOO_LARGE,
                    "file.too-large",
                    "The file is too large: at most %d MB are taken here".formatted(most / 1024 / 1024),
                    Map.of("most_mb", most / 1024 / 1024));
        }
    }

    /** Few bytes can unfold into a picture that no phone and no browser can hold. */
    public static final class TooManyPixels extends FileException {
        public TooManyPixels(int width, int height) {
            super(
                    Kind.TOO_LARGE,
                    "file.too-many-pixels",
                    "The picture has %d × %d pixels; at most %d megapixels are taken"
                            .formatted(width, height, PictureSize.MOST_PIXELS / 1_000_000),
                    Map.of(
                            "width", width,
                            "height", height,
                            "most_megapixels", PictureSize.MOST_PIXELS / 1_000_000));
        }
    }

    public static final class WrongType extends FileException {
        public WrongType(Set<FileType> accepted) {
            super(
                    Kind.WRONG_FILE_TYPE,
                    "file.wrong-type",
                    "This kind of file is not taken; please send one of " + names(accepted),
                    Map.of("accepted", names(accepted)));
        }

        private static String names(Set<FileType> accepted) {
            return accepted.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        }
    }

    /** What phones of one maker take photos in, and no browser but theirs shows. */
    public static final class Heic extends FileException {
        public Heic() {
            super(
                    Kind.WRONG_FILE_TYPE,
                    "file.heic",
                    "HEIC photos cannot be shown everywhere; please send a JPEG."
                            + " On an iPhone: Settings, Camera, Formats, Most Compatible");
        }
    }

    public static final class TooManyAtOnce extends FileException {
        public TooManyAtOnce() {
            super(
                    Kind.BUSY,
                    "file.too-many-at-once",
                    "Several files are being received at the moment; please try again in a few seconds");
        }
    }

    public static final class DiskFull extends FileException {
        public DiskFull() {
            super(
                    Kind.BUSY,
                    "file.disk-full",
                    "The disk of the server is full; please tell the office and try again later",
                    Map.of("retry_after_seconds", 300));
        }
    }
}
