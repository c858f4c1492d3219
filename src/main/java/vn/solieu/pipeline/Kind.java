package vn.solieu.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;

/** What an input is, by its name and its first bytes. */
enum Kind {
  EMPTY,
  BINARY,
  DOCX,
  JSON_LINES,
  HTML,
  TEXT;

  private static final int HEAD = 4096;

  static Kind of(String name, BufferedInputStream in) throws IOException {
    in.mark(HEAD + 1);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return of(name, head);
  }

  /** The same for bytes at hand. */
  static Kind of(String name, byte[] bytes) {
    byte[] head = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
    if (head.length == 0) {
      return EMPTY;
    }
    if (DocxReader.zipped(head)) {
      return DOCX;
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    boolean utf16 = bom(head) != null && !StandardCharsets.UTF_8.equals(bom(head));
    if (!utf16 && start.indexOf('\0') >= 0) {
      return BINARY;
    }
    String bare =
        (start.startsWith("ï»¿") ? start.substring(3) : start)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    String file = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|xz)$", "");
    if (bare.startsWith("{") || file.endsWith(".jsonl") || file.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    boolean markup =
        bare.startsWith("<!doctype html") || bare.startsWith("<html") || bare.contains("<body");
    return markup || file.endsWith(".html") || file.endsWith(".htm") ? HTML : TEXT;
  }

  /** Plain text by BOM, else strict UTF-8. */
  static String decode(byte[] bytes, String name) {
    Charset charset = bom(bytes);
    int skip = charset == null ? 0 : charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      return (charset == null ? StandardCharsets.UTF_8 : charset)
          .newDecoder()
          .decode(rest)
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadInput(name + ": is neither UTF-8 nor UTF-16 text; convert it to UTF-8", e);
    }
  }

  private static @Nullable Charset bom(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    return b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff
        ? StandardCharsets.UTF_16BE
        : null;
  }
}
