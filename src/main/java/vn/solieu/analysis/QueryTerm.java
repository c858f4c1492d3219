package vn.solieu.analysis;

/**
 * A token of a query.
 *
 * @param text its term, as typed
 * @param type see {@link TokenTypes}
 * @param position place among the positions of the query, from 0
 * @param length positions it spans
 * @param start where it begins in the query
 * @param end where it ends
 */
public record QueryTerm(String text, String type, int position, int length, int start, int end) {
  /** Without marks, as typed by people in a hurry. */
  public boolean isPlain() {
    return plain(text).equals(text);
  }

  /** The index term of all forms with marks that fold to this one: "~te" for "te" and "tế". */
  public String folded() {
    return VietnameseFoldingFilter.MARK + plain(text);
  }

  /** "kinh_tế" → "kinh_te". */
  static String plain(String term) {
    char[] chars = term.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Letters.plain(chars[i]);
    }
    return new String(chars);
  }

  /** Whether it is a position of its own, not a word or short form over several. */
  public boolean isBase() {
    return switch (type) {
      case TokenTypes.WORD, TokenTypes.DATE, TokenTypes.SYNONYM, TokenTypes.FOLDED -> false;
      default -> true;
    };
  }
}
