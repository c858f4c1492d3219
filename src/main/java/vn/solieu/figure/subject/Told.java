package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether one of the sentences of a document has told something: that it turns to the province
 * ("Toàn tỉnh có …"), that an office is another country's ("Tổng thống"). Sentences are kept unread
 * until that is asked, which in most documents it never is.
 *
 * @param <S> what a sentence is read as
 */
final class Told<S> {
  private final Predicate<S> tells;
  private final List<S> unread = new ArrayList<>();
  private boolean told;

  Told(Predicate<S> tells) {
    this.tells = tells;
  }

  /** Takes in a sentence. */
  void pass(S sentence) {
    if (!told) {
      unread.add(sentence);
    }
  }

  /** It was told, or was not, whatever the sentences so far say. */
  void set(boolean known) {
    told = known;
    unread.clear();
  }

  /** One of the sentences has told it. */
  boolean is() {
    for (int i = 0; !told && i < unread.size(); i++) {
      told = tells.test(unread.get(i));
    }
    unread.clear();
    return told;
  }
}
