package vn.solieu.text;

/**
 * What speaks for and against joining a syllable to the one before it, as places in a table of
 * weights. The groups say what they depend on, so that {@link GapScorer} can keep sums: the pair at
 * the gap, the pairs before and after it, the {@link Signature} that names no syllable, and the
 * rest. Every gap has the same number of features.
 */
public final class GapFeatures {
  static final int GENERAL_BITS = 18;
  static final int LEXICAL_BITS = 19;

  /** Places of the features that name no syllable; they come first and count {@link #SCALE}. */
  public static final int GENERAL = 1 << GENERAL_BITS;

  /** How much faster the general weights learn than those of single syllables. */
  public static final int SCALE = 2;

  /** Places in the table of weights. */
  public static final int PLACES = GENERAL + (1 << LEXICAL_BITS);

  /** Features of one gap. */
  public static final int COUNT =
      PairFeatures.HERE
          + PairFeatures.BEFORE
          + PairFeatures.AFTER
          + Signature.COUNT
          + ContextFeatures.COUNT;

  /** Place in a gap's features of the pair itself. */
  public static final int PAIR = PairFeatures.BEFORE + PairFeatures.NAME;

  private static final int CONTEXT = COUNT - ContextFeatures.COUNT;

  private final Places places = new Places();

  /** Whether feature {@code k} of a gap names the syllables on both of its sides. */
  public static boolean namesPair(int k) {
    return k == PAIR || k == CONTEXT + 2 || k == CONTEXT + 3;
  }

  /** Writes the features of the gap before token {@code token} (from 1) to {@code to}. */
  public void fill(Lattice s, int token, int[] to, int from) {
    int i = token + Lattice.PAD;
    PairFeatures.before(s, i - 1, places, to, from);
    PairFeatures.here(s, i, places, to, places.end());
    PairFeatures.after(s, i + 1, places, to, places.end());
    Signature.fill(Signature.of(s, i), places, to, places.end());
    ContextFeatures.fill(s, i, places, to, places.end());
  }
}
