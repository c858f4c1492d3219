package vn.solieu.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A dialect of CSV (RFC 4180).
 *
 * @param separator "," or ";"
 * @param decimalComma whether numbers are printed with a comma
 */
public record Csv(String separator, boolean decimalComma) {
  /** Comma-separated, decimal point. */
  public static final Csv RFC4180 = new Csv(",", false);

  /** Semicolon and decimal comma, as a Vietnamese spreadsheet expects. */
  public static final Csv VIETNAMESE = new Csv(";", true);

  /** One line without its line end; null is an empty cell. */
  public String line(List<? extends @Nullable Object> cells) {
    return cells.stream().map(this::cell).collect(Collectors.joining(separator));
  }

  private String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> quoted(decimals(number.toPlainString()));
      case Number number -> quoted(decimals(number.toString()));
      default -> text(harmless(value.toString()));
    };
  }

  private String decimals(String number) {
    return decimalComma ? number.replace('.', ',') : number;
  }

  /** A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP). */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** A text with any separator is quoted: a spreadsheet of another language cuts there. */
  private String text(String text) {
    boolean cut = text.chars().anyMatch(c -> ",;\t".indexOf(c) >= 0);
    return cut && text.indexOf('"') < 0 ? '"' + text + '"' : quoted(text);
  }

  private String quoted(String text) {
    boolean plain =
        text.indexOf('"') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0
            && !text.contains(separator);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
