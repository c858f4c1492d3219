package vn.solieu.export;

import java.io.IOException;
import java.util.stream.Stream;

/** Writes rows in one format, streaming; nothing is capped. */
public interface TableWriter<T> {
  /**
   * Writes every row.
   *
   * @return how many there were
   */
  long write(Stream<T> rows) throws IOException;
}
