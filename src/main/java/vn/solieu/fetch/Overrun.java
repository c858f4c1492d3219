package vn.solieu.fetch;

import java.io.IOException;

/** A limit was hit; the message says which. */
final class Overrun extends IOException {
  private static final long serialVersionUID = 1L;

  Overrun(String message) {
    super(message);
  }
}
