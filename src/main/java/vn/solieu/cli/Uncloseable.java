package vn.solieu.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Standard output as a writer that a block may close: it is only flushed. */
final class Uncloseable extends FilterWriter {
  Uncloseable(Writer out) {
    super(out);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
