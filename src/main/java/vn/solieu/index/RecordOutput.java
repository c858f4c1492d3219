package vn.solieu.index;

import java.util.Arrays;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/** Writes the parts of a record one after the other, each optional one behind a flag. */
final class RecordOutput {
  private byte[] bytes = new byte[512];
  private int size;

  void text(String text) {
    int length = UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length());
    number(length);
    room(length);
    size = UnicodeUtil.UTF16toUTF8(text, 0, text.length(), bytes, size);
  }

  void optional(@Nullable Object value) {
    one(value == null ? 0 : 1);
    if (value != null) {
      text(value.toString());
    }
  }

  void number(int number) {
    int left = number;
    while ((left & ~0x7f) != 0) {
      one(left & 0x7f | 0x80);
      left >>>= 7;
    }
    one(left);
  }

  void bits(long bits) {
    room(Long.BYTES);
    BitUtil.VH_LE_LONG.set(bytes, size, bits);
    size += Long.BYTES;
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  void optionalSpan(@Nullable Span span) {
    one(span == null ? 0 : 1);
    if (span != null) {
      span(span);
    }
  }

  BytesRef bytes() {
    return new BytesRef(Arrays.copyOf(bytes, size));
  }

  private void one(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
