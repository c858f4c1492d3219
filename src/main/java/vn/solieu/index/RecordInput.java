package vn.solieu.index;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/** Reads what {@link RecordOutput} wrote, in the same order. */
final class RecordInput {
  private final ByteArrayDataInput in;

  RecordInput(BytesRef bytes) {
    in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  String text() {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Nullable String optional() {
    return in.readByte() == 0 ? null : text();
  }

  int number() {
    return in.readVInt();
  }

  long bits() {
    return in.readLong();
  }

  Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  @Nullable Span optionalSpan() {
    return in.readByte() == 0 ? null : span();
  }
}
