package dev.busmanager.domain.file;

/** Width and height as a picture's own header declares them. */
public record PictureSize(int width, int height) {

    static final long MOST_PIXELS = 50_000_000;

    public PictureSize {
        if (width < 1 || height < 1) throw new FileException.Damaged();
        if ((long) width * height > MOST_PIXELS) throw new FileException.TooManyPixels(width, height);
    }
}
