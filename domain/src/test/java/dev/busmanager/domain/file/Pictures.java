package dev.busmanager.domain.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Files as they come from cameras and scanners, as far as their headers go. */
public final class Pictures {

    private Pictures() {}

    /** With a profile of 100 KB before its size, as phones write it. */
    public static byte[] jpeg(int width, int height) {
        var jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(bytes(0xff, 0xd8));
        for (int i = 0; i < 2; i++) {
            jpeg.writeBytes(bytes(0xff, 0xff, 0xe2, 0xc3, 0x52));
            jpeg.writeBytes(new byte[50_000]);
        }
        jpeg.writeBytes(bytes(0xff, 0xc0, 0x00, 0x11, 8, height >> 8, height, width >> 8, width, 3));
        jpeg.writeBytes(bytes(1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9));
        return jpeg.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return ByteBuffer.allocate(64)
                .put(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'))
                .putInt(width)
                .putInt(height)
                .array();
    }

    public static byte[] webp(int width, int height) {
        return riff("VP8X", new byte[4], width - 1, height - 1, 3);
    }

    public static byte[] lossyWebp(int width, int height) {
        return riff("VP8 ", new byte[] {0, 0, 0, (byte) 0x9d, 1, 0x2a}, width, height, 2);
    }

    public static byte[] losslessWebp(int width, int height) {
        var packed = (width - 1) | (height - 1) << 14;
        return riff("VP8L", new byte[] {0x2f}, packed, 0, 4);
    }

    public static byte[] pdf() {
        return text("%PDF-1.7\n%âãÏÓ\n1 0 obj << /Type /Catalog >> endobj\ntrailer\n%%EOF\n");
    }

    public static byte[] heic(String brand) {
        return ByteBuffer.allocate(64)
                .put(bytes(0, 0, 0, 24))
                .put(text("ftyp" + brand))
                .array();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same picture with something behind it, up to this size; no two seeds give the same content. */
    public static byte[] padded(byte[] picture, int size, long seed) {
        var all = new byte[size];
        new Random(seed).nextBytes(all);
        System.arraycopy(picture, 0, all, 0, picture.length);
        return all;
    }

    private static byte[] riff(String chunk, byte[] before, int first, int second, int bytesEach) {
        var webp = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(text("RIFF")).putInt(56).put(text("WEBP")).put(text(chunk)).putInt(44);
        var at = webp.put(before).position();
        webp.putInt(at, first);
        if (bytesEach < 4) webp.putInt(at + bytesEach, second);
        return webp.array();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }
}
