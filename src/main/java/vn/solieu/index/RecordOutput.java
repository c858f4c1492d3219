package vn.solieu.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/** Writes the parts of a record one after the other, each optional one behind a flag. */
final class RecordOutput {
  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  void text(String text) {
    write(() -> out.writeString(text));
  }

  void optional(@Nullable Object value) {
    write(() -> out.writeByte((byte) (value == null ? 0 : 1)));
    if (value != null) {
      text(value.toString());
    }
  }

  void number(int number) {
    write(() -> out.writeVInt(number));
  }

  void bits(long bits) {
    write(() -> out.writeLong(bits));
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  void optionalSpan(@Nullable Span span) {
    write(() -> out.writeByte((byte) (span == null ? 0 : 1)));
    if (span != null) {
      span(span);
    }
  }

  void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  BytesRef bytes() {
    return new BytesRef(out.toArrayCopy());
  }

  private interface Step {
    void run() throws IOException;
  }

  // memory does not fail
  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
