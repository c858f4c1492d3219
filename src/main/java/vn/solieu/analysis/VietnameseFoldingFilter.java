package vn.solieu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Adds to each term with marks its form without, behind a sign of its own: "tế" → "tế", "~te". A
 * query for "te" then asks for "te" (written so) and, lower, "~te" (written with marks): exact
 * forms rank first and a term without marks costs nothing. Behind {@link VietnameseTokenizer}.
 */
public final class VietnameseFoldingFilter extends TokenFilter {
  /** No term of the tokenizer begins with it. */
  public static final char MARK = '~';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
  private char[] folded = new char[LatticeBuilder.LONGEST + 1];
  private int length;
  private int start;
  private int end;
  private int positions;

  public VietnameseFoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (length > 0) {
      addFolded();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    length = fold();
    start = offset.startOffset();
    end = offset.endOffset();
    positions = span.getPositionLength();
    return true;
  }

  // copies the few attributes that matter: a captured state costs more than the token itself
  private void addFolded() {
    clearAttributes();
    term.copyBuffer(folded, 0, length);
    type.setType(TokenTypes.FOLDED);
    step.setPositionIncrement(0);
    offset.setOffset(start, end);
    span.setPositionLength(positions);
    length = 0;
  }

  /** Length of the marked form without marks in {@link #folded}, 0 when nothing changes. */
  private int fold() {
    char[] from = term.buffer();
    int size = term.length();
    if (folded.length <= size) {
      folded = new char[size + 1];
    }
    folded[0] = MARK;
    boolean changed = false;
    for (int i = 0; i < size; i++) {
      folded[i + 1] = Letters.plain(from[i]);
      changed |= folded[i + 1] != from[i];
    }
    return changed ? size + 1 : 0;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
  }
}
