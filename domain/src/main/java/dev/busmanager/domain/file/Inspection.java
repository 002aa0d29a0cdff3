package dev.busmanager.domain.file;

import org.jspecify.annotations.Nullable;

/**
 * Looks at a file while its bytes come by, and refuses as soon as something is wrong: too large, not of an accepted
 * kind, too many pixels. It holds a few bytes only and never decodes a picture.
 */
public final class Inspection {

    private final Folder folder;
    private final FileHead head = new FileHead();
    private long size;
    private @Nullable FileType type;
    private @Nullable JpegHeader jpeg;
    private @Nullable PictureSize picture;

    public Inspection(Folder folder) {
        this.folder = folder;
    }

    public void take(byte[] bytes, int offset, int length) {
        size += length;
        if (size > folder.largest()) throw new FileException.TooLarge(folder.largest());
        var inHead = head.take(bytes, offset, length);
        if (type == null && head.isFull()) type = decide();
        if (jpeg != null) jpeg.take(bytes, offset + inHead, offset + length);
    }

    /** To be called when all of it was seen. */
    public Finding end() {
        if (size == 0) throw new FileException.Empty();
        var found = type == null ? decide() : type;
        if (jpeg != null) picture = jpeg.size();
        return new Finding(found, size, picture);
    }

    private FileType decide() {
        var found = head.type()
                .filter(folder.accepted()::contains)
                .orElseThrow(() -> new FileException.WrongType(folder.accepted()));
        switch (found) {
            case JPEG -> {
                jpeg = new JpegHeader();
                head.replay(jpeg);
            }
            case PNG -> picture = head.pngSize();
            case WEBP -> picture = head.webpSize();
            case PDF -> picture = null;
        }
        return found;
    }

    /** What the bytes turned out to be. */
    public record Finding(FileType type, long size, @Nullable PictureSize picture) {}
}
