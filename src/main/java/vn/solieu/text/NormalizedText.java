package vn.solieu.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A text made uniform, with the way back to the original: "hoà\u00adnhập" → "hòa nhập" whose words
 * still point into what was given. Composition, spaces, invisible and full-width characters go in
 * one pass; the two spelling steps only exchange letters one for one, so that they move no offset.
 *
 * <p>A text that is clean already is returned as it is, without a copy or a map. Time is linear: at
 * most 30 marks join one letter (Unicode's stream-safe limit), further ones stand alone.
 */
public final class NormalizedText {
  private static final Set<Form> CLEAN =
      EnumSet.of(Form.COMPOSED, Form.SPACES, Form.INVISIBLES, Form.WIDTH);

  private final String original;
  private final String text;
  private final Edits edits;

  private NormalizedText(String original, String text, Edits edits) {
    this.original = original;
    this.text = text;
    this.edits = edits;
  }

  /** Composition, spaces, invisible and full-width characters; the spelling stays. */
  public static NormalizedText of(String original) {
    return of(original, CLEAN);
  }

  /** The named steps only. */
  public static NormalizedText of(String original, Form... forms) {
    Set<Form> set = EnumSet.noneOf(Form.class);
    set.addAll(Arrays.asList(forms));
    return of(original, set);
  }

  private static NormalizedText of(String original, Set<Form> forms) {
    Edits edits = new Edits();
    String text =
        Collections.disjoint(forms, CLEAN) ? original : new Cleaner(original, forms, edits).clean();
    if (forms.contains(Form.TONES) || forms.contains(Form.Y_AS_I)) {
      text = Spelling.unify(text, forms.contains(Form.TONES), forms.contains(Form.Y_AS_I));
    }
    return new NormalizedText(original, text, edits);
  }

  /**
   * The form in which phrases are compared: lower case and one place of the tone mark ("Hoá" →
   * "hóa"), unit by unit, so that offsets stay.
   */
  public static String fold(String text) {
    return new String(folded(text));
  }

  /** The chars of that form. */
  public static char[] folded(String text) {
    char[] chars = text.toCharArray();
    Spelling.fold(chars);
    return chars;
  }

  /** What was given. */
  public String original() {
    return original;
  }

  /** The uniform text; the given instance itself when it was clean. */
  public String text() {
    return text;
  }

  /** Whether offsets are the same on both sides. */
  public boolean sameOffsets() {
    return edits.isEmpty();
  }

  /**
   * Where the character at {@code offset} of {@link #text()} begins in the original; the end of the
   * original for the end of the text. Inside of what one original character became: its begin.
   */
  public int toOriginal(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    return offset == text.length() ? original.length() : edits.start(offset);
  }

  /**
   * The piece of the original that {@code span} came from, without the invisible characters around
   * it.
   */
  public Span toOriginal(Span span) {
    if (span.length() == 0) {
      int at = toOriginal(span.start());
      return new Span(at, at);
    }
    return new Span(toOriginal(span.start()), edits.end(span.end() - 1));
  }
}
