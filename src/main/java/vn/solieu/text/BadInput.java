package vn.solieu.text;

/**
 * What the user gave cannot be used; the message is the one line to print (what, where, what to
 * do).
 */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadInput(String message) {
    super(message);
  }

  public BadInput(String message, Throwable cause) {
    super(message, cause);
  }
}
