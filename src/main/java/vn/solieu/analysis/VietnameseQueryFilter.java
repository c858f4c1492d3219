package vn.solieu.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.search.BoostAttribute;

/**
 * Makes the tokens of a query out of those of {@link VietnameseTokenizer}, for Lucene's own query
 * builders: words lie flat on their first syllable, so that a phrase stays one phrase; each term
 * brings the forms it may have in the index, with a weight: "te" → "te", "~te" (0.3), "tế" → "tế",
 * "te" (0.1). Marks that were typed are meant: "tế" does not find "tê".
 *
 * <p>A date or short form is offered at every position that it spans, so that all words asked of
 * "Ủy ban nhân dân tỉnh" are found in "UBND tỉnh" too.
 *
 * <p>Flat and no graph on purpose: an index keeps no position lengths. After the arc of "kinh_tế" a
 * phrase of the graph would ask for the next word one position on, where the index has it two on.
 */
public final class VietnameseQueryFilter extends TokenFilter {
  /** Weight of a word beside its syllables. */
  static final float WORD = 0.3f;

  /** Weight of forms with marks when none were typed. */
  static final float MARKED = 0.3f;

  /** Weight of the form without marks when some were typed. */
  static final float UNMARKED = 0.1f;

  /** Phrases know no weights but count twice what is offered twice: the form as typed. */
  static final float AGAIN = 0.01f;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final BoostAttribute boost = addAttribute(BoostAttribute.class);
  private final Deque<Form> waiting = new ArrayDeque<>();
  private State state = captureState();

  private final List<Wide> wide = new ArrayList<>();
  private int position;

  private record Form(String term, float weight) {}

  /** A term over several positions, and the position after it. */
  private record Wide(String term, int end) {}

  public VietnameseQueryFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    Form form = waiting.poll();
    if (form != null) {
      restoreState(state);
      term.setEmpty().append(form.term);
      type.setType(TokenTypes.FOLDED);
      step.setPositionIncrement(0);
      boost.setBoost(form.weight);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    float weight = type.type().equals(TokenTypes.WORD) ? WORD : 1;
    boost.setBoost(weight);
    addForms(weight);
    addWide();
    span.setPositionLength(1);
    state = captureState();
    return true;
  }

  /** A date or short form also stands at each further position that it spans. */
  private void addWide() {
    int moved = step.getPositionIncrement();
    if (moved > 0) {
      wide.removeIf(w -> w.end <= position + moved);
      wide.forEach(w -> waiting.add(new Form(w.term, 1)));
      position += moved;
    }
    boolean whole = type.type().equals(TokenTypes.SYNONYM) || type.type().equals(TokenTypes.DATE);
    if (whole && span.getPositionLength() > 1) {
      wide.add(new Wide(term.toString(), position + span.getPositionLength()));
    }
  }

  private void addForms(float weight) {
    if (type.type().equals(TokenTypes.NUMBER) || type.type().equals(TokenTypes.DATE)) {
      return;
    }
    String printed = term.toString();
    String plain = QueryTerm.plain(printed);
    waiting.add(new Form(printed, weight * AGAIN));
    waiting.add(
        plain.equals(printed)
            ? new Form(VietnameseFoldingFilter.MARK + plain, weight * MARKED)
            : new Form(plain, weight * UNMARKED));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
    wide.clear();
    position = -1;
  }
}
