package vn.solieu.crawl;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after so many bytes, whatever a compressed file would still give. */
final class BoundedInput extends FilterInputStream {
  private long left;

  BoundedInput(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    return left-- > 0 ? super.read() : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (left <= 0) {
      return -1;
    }
    int n = super.read(bytes, from, (int) Math.min(length, left));
    left -= Math.max(0, n);
    return n;
  }
}
