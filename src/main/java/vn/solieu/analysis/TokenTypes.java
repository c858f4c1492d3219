package vn.solieu.analysis;

/** What {@code TypeAttribute} says of a token of this package. */
public final class TokenTypes {
  /** One syllable, or any other run of letters: "kinh". */
  public static final String SYLLABLE = "<SYLLABLE>";

  /** Several syllables that are one word, over the same positions: "kinh_tế". */
  public static final String WORD = "<WORD>";

  /** "1234.5" for "1.234,5". */
  public static final String NUMBER = "<NUMBER>";

  /** "15/10/2024", over the positions of its three numbers. */
  public static final String DATE = "<DATE>";

  /** "ths" for "Th.S", "ql5". */
  public static final String ABBREVIATION = "<ABBREVIATION>";

  /** A web or mail address. */
  public static final String ADDRESS = "<ADDRESS>";

  /** The short form of a phrase, over its positions: "ubnd" for "Ủy ban nhân dân". */
  public static final String SYNONYM = "<SYNONYM>";

  /** The form without marks of the token before it, behind {@link VietnameseFoldingFilter#MARK}. */
  public static final String FOLDED = "<FOLDED>";

  private TokenTypes() {}
}
