package vn.solieu.figure.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Folded;

/**
 * Which sentence heads the list that a sentence is an item of: "So với tháng trước:" for "- Tăng:
 * giao thông 0,70%". Made once for a reading.
 */
public final class ListHeads {
  private final Folded lower;
  private final List<Sentence> sentences;
  private final int[] heads;
  private final int[] outer;

  ListHeads(Folded lower, List<Sentence> sentences) {
    this.lower = lower;
    this.sentences = sentences;
    heads = new int[sentences.size()];
    outer = new int[heads.length];
    int head = -1;
    int top = -1;
    boolean numbered = false;
    for (int i = 0; i < heads.length; i++) {
      Sentence sentence = sentences.get(i);
      boolean led = numbered;
      int body = numberEnd(sentence);
      numbered = body >= 0 && body >= sentence.span().end();
      if (numbered || isItem(sentence)) {
        heads[i] = head;
        continue;
      }
      boolean opens = endsInColon(sentence);
      boolean part = led || body >= 0;
      boolean same = i > 0 && sentences.get(i - 1).blockIndex() == sentence.blockIndex();
      heads[i] = part && !opens ? top : same && i > 0 ? heads[i - 1] : -1;
      boolean inner = opens && part && top >= 0;
      top = opens && !inner ? i : part ? top : -1;
      outer[i] = inner ? top : -1;
      head = opens ? i : heads[i];
    }
  }

  /** The head of the list that holds {@code sentence}, or null. */
  public @Nullable Sentence of(Sentence sentence) {
    int head = heads[sentence.index()];
    return head < 0 ? null : sentences.get(head);
  }

  /** The head of the whole that a head is a part of: "Các chỉ tiêu:" for "1. Về kinh tế:". */
  public @Nullable Sentence over(Sentence head) {
    int at = outer[head.index()];
    return at < 0 ? null : sentences.get(at);
  }

  /** Offset after the number or letter of a part: "1. Về kinh tế", "(2) Thu ngân sách", or -1. */
  private int numberEnd(Sentence sentence) {
    int at = Blanks.after(lower, sentence.span().start());
    at = at < sentence.span().end() && lower.charAt(at) == '(' ? at + 1 : at;
    int end = at;
    while (end < sentence.span().end() && Character.isLetterOrDigit(lower.charAt(end))) {
      end++;
    }
    boolean mark = end < sentence.span().end() && ".)/".indexOf(lower.charAt(end)) >= 0;
    int next = end + 1;
    boolean blank = next >= sentence.span().end() || Blanks.is(lower.charAt(next));
    return mark && blank && isOrdinal(lower, at, end) ? Blanks.after(lower, next) : -1;
  }

  /** "12", "b", "iii", but not the "tp" of "TP. Huế". */
  private static boolean isOrdinal(Folded lower, int at, int end) {
    boolean ordinal = end > at && end - at <= 3;
    for (int i = at; i < end && ordinal && end - at > 1; i++) {
      ordinal = DigitReader.isDigit(lower.charAt(i)) || "ivx".indexOf(lower.charAt(i)) >= 0;
    }
    return ordinal;
  }

  /** It begins with a dash, a bullet or a plus sign. */
  boolean isItem(Sentence sentence) {
    int at = Blanks.after(lower, sentence.span().start());
    return at < sentence.span().end() && "-–+*•●▪".indexOf(lower.charAt(at)) >= 0;
  }

  private boolean endsInColon(Sentence sentence) {
    int end = sentence.span().end();
    while (end > sentence.span().start() && Character.isWhitespace(lower.charAt(end - 1))) {
      end--;
    }
    return end > sentence.span().start() && lower.charAt(end - 1) == ':';
  }
}
