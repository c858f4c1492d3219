package vn.solieu.figure.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.lexicon.Folded;

/** The words that name a level: its quote, what leads to it and what follows it in its clause. */
final class LinkNames {
  /** How many chars are read on either side. */
  private static final int NEAR = 30;

  private LinkNames() {}

  static Set<String> of(LinkScene scene, int p) {
    String text = before(scene, p) + " " + scene.unit(p) + " " + after(scene, p);
    return new HashSet<>(List.of(text.strip().split("[\\s,.;:()]+")));
  }

  /** What the quote of {@code i} says beyond its unit is said of {@code p} too: "người chết". */
  static boolean agree(LinkScene scene, int i, int p) {
    Quantity q = scene.quantity(i);
    int from = Math.min(q.number().end(), q.span().end());
    String noun = scene.reading().lower().substring(from, q.span().end()).strip();
    if (noun.equals(q.unit())
        || noun.isEmpty()
        || !Character.isLowerCase(q.unit().isEmpty() ? ' ' : q.unit().charAt(0))) {
      return true;
    }
    Set<String> more = new HashSet<>(List.of(noun.split(" ")));
    more.removeAll(List.of(q.unit().split(" ")));
    return of(scene, p).containsAll(more);
  }

  private static String before(LinkScene scene, int p) {
    int start = scene.quantity(p).span().start();
    int last =
        scene.sameSentence(p, p - 1)
            ? scene.quantity(p - 1).span().end()
            : scene.reading().sentences().get(scene.quantity(p).sentence()).span().start();
    Folded lower = scene.reading().lower();
    String lead = lower.substring(Math.min(start, Math.max(last, start - NEAR)), start);
    int mark = Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'));
    String clause = lead.substring(Math.max(mark, lead.indexOf(' ')) + 1);
    return clause + scene.quantity(p).span().of(lower);
  }

  private static String after(LinkScene scene, int p) {
    int end = scene.quantity(p).span().end();
    boolean more = scene.sameSentence(p, p + 1);
    int length = more ? Math.min(NEAR, scene.quantity(p + 1).span().start() - end) : NEAR;
    String after = scene.after(p, length);
    int stop = 0;
    while (stop < after.length() && ",;:".indexOf(after.charAt(stop)) < 0) {
      stop++;
    }
    return after.substring(0, stop);
  }
}
