package vn.solieu.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts of the program in the user's language (bundle {@code Messages}, English and Vietnamese).
 */
final class Messages {
  private Messages() {}

  /** Whether there is a text of that name. */
  static boolean has(String key) {
    return ResourceBundle.getBundle("vn.solieu.cli.Messages", Locale.getDefault()).containsKey(key);
  }

  static String get(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("vn.solieu.cli.Messages", Locale.getDefault()).getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
