package vn.solieu.figure;

import org.jspecify.annotations.Nullable;

/**
 * Which sentence heads the list that a sentence is an item of: "So với tháng trước:" for "- Tăng:
 * giao thông 0,70%". Made once for a reading.
 */
final class ListHeads {
  private final Reading reading;
  private final int[] heads;

  ListHeads(Reading reading) {
    this.reading = reading;
    heads = new int[reading.sentences().size()];
    int head = -1;
    for (int i = 0; i < heads.length; i++) {
      Sentence sentence = reading.sentences().get(i);
      if (isItem(sentence)) {
        heads[i] = head;
      } else {
        boolean same =
            i > 0 && reading.sentences().get(i - 1).blockIndex() == sentence.blockIndex();
        heads[i] = same && i > 0 ? heads[i - 1] : -1;
        head = endsInColon(sentence) ? i : heads[i] >= 0 ? heads[i] : -1;
      }
    }
  }

  /** The head of the list that holds {@code sentence}, or null. */
  @Nullable Sentence of(Sentence sentence) {
    int head = heads[sentence.index()];
    return head < 0 ? null : reading.sentences().get(head);
  }

  /** It begins with a dash, a bullet or a plus sign. */
  boolean isItem(Sentence sentence) {
    int at = Blanks.after(reading.lower(), sentence.span().start());
    return at < sentence.span().end() && "-–+*•●▪".indexOf(reading.lower().charAt(at)) >= 0;
  }

  private boolean endsInColon(Sentence sentence) {
    int end = sentence.span().end();
    while (end > sentence.span().start()
        && Character.isWhitespace(reading.lower().charAt(end - 1))) {
      end--;
    }
    return end > sentence.span().start() && reading.lower().charAt(end - 1) == ':';
  }
}
