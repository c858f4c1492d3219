package vn.solieu.figure.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Span;

/**
 * A change or completion without a name of its own, or with a part of one, has that of the figure
 * it qualifies: after "198 vụ, 117 người chết; tăng 21 vụ" the change is one of the accidents.
 */
public final class LinkedNames {
  /** Rules by which a name comes from another figure. */
  private static final Set<String> LENT = Set.of("inherit", "primary", "none", "unit");

  private LinkedNames() {}

  /** The subjects with such names. */
  public static List<Subject> take(List<Subject> subjects, List<Stance> stances, Links links) {
    List<Subject> named = new ArrayList<>(subjects);
    for (int i = 0; i < named.size(); i++) {
      Integer of = links.of().get(i);
      Role role = stances.get(i).role();
      boolean grows = role == Role.TARGET && stances.get(i).direction() != null;
      boolean said = role == Role.CHANGE || role == Role.COMPLETION || grows;
      if (of != null && said && takes(named.get(i), named.get(of))) {
        named.set(i, named.get(i).named(named.get(of), "link"));
      }
    }
    return named;
  }

  /** Its own name is lent, or no more than a part of that of the figure it qualifies. */
  private static boolean takes(Subject own, Subject of) {
    String name = own.indicator();
    return of.indicator() != null
        && (LENT.contains(own.rule())
            || (name != null
                && name.length() < of.indicator().length()
                && isPart(Folded.of(name), Folded.of(of.indicator()))));
  }

  private static boolean isPart(Folded name, Folded whole) {
    int at = whole.indexOf(name.toString(), 0, whole.length());
    return at >= 0 && whole.isWhole(new Span(at, at + name.length()));
  }
}
