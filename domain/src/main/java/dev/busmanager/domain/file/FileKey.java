package dev.busmanager.domain.file;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name under which a file is known for ever: a folder and a name in it, such as {@code expenses/0198….jpg}. Names
 * hold only what is the same in an address and on a disk, so that nothing is ever escaped and nothing climbs out of
 * its folder. Imported files may lie some folders deeper.
 */
public record FileKey(Folder folder, String name) {

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:/[A-Za-z0-9_][A-Za-z0-9._-]{0,127}){0,3}");

    private static final String COMPANY_LOGO = "company-logo.";
    private static final String IN_LINKS = "uploads/";

    public FileKey {
        if (!isName(name)) throw new FileException.NotFound();
    }

    /** There is one logo; a new one takes its place whatever its type. */
    public static FileKey companyLogo(FileType type) {
        return new FileKey(Folder.LOGOS, COMPANY_LOGO + type.extension());
    }

    public boolean isCompanyLogo() {
        return folder == Folder.LOGOS && name.startsWith(COMPANY_LOGO);
    }

    /** The key that this text is; nothing when it is none. */
    public static Optional<FileKey> parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0 || !isName(text.substring(slash + 1))) return Optional.empty();
        return Folder.ofWire(text.substring(0, slash)).map(folder -> new FileKey(folder, text.substring(slash + 1)));
    }

    /**
     * The key that a link leads to, whatever server, scheme, prefix and signature it was once written with; a bare key
     * counts as a link.
     */
    public static Optional<FileKey> inLink(String link) {
        var path = link.strip().split("[?#]", 2)[0];
        var uploads = path.lastIndexOf("/" + IN_LINKS);
        if (uploads >= 0) return parse(path.substring(uploads + 1 + IN_LINKS.length()));
        return parse(path.startsWith(IN_LINKS) ? path.substring(IN_LINKS.length()) : path);
    }

    @Override
    public String toString() {
        return folder.wire() + "/" + name;
    }

    private static boolean isName(String name) {
        return name.length() <= 255 && NAME.matcher(name).matches();
    }
}
