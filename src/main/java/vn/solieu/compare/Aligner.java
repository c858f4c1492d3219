package vn.solieu.compare;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.Folding;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;

/** Sets one figure against another, respect by respect. */
public final class Aligner {
  private final Topics topics;
  private final PhraseTable<Boolean> kinds;

  public Aligner(Topics topics, Lexicon lexicon) {
    this.topics = topics;
    PhraseTable.Builder<Boolean> builder = PhraseTable.builder();
    lexicon
        .resources()
        .table("compare/kind-words.tsv")
        .forEach(row -> builder.add(row.cell(0), true));
    kinds = builder.build();
  }

  /**
   * @param asked the figure in question: what it leaves open is matched with everything, as {@link
   *     Match#LIKE}; a province within either of its borders with both
   * @param found one of the archive's
   */
  public Alignment align(Statement asked, Statement found) {
    Figure a = asked.figure();
    Figure b = found.figure();
    return new Alignment(
        topics.match(asked.topic(), asked.context(), found.topic(), found.context()),
        scope(asked, found),
        period(asked, found),
        a.role() == Role.CHANGE && b.role() == Role.CHANGE ? Periods.bases(a, b) : Match.SAME,
        role(asked, found),
        entity(single(a.entity()), single(b.entity())),
        prices(a, b));
  }

  private static Match period(Statement asked, Statement found) {
    Period a = asked.figure().period();
    Period b = found.figure().period();
    if (a == null || b == null) {
      return a == null ? Match.LIKE : Match.FAR;
    }
    Match match = Periods.match(a, b, asked.stock() || found.stock());
    boolean loose =
        (found.loose() && Periods.closes(b, a)) || (asked.loose() && Periods.closes(a, b));
    return match == Match.OTHER && loose ? Match.LIKE : match;
  }

  private static Match scope(Statement asked, Statement found) {
    if (asked.scope() == null) {
      return Match.LIKE;
    }
    if (found.scope() == null) {
      return Match.FAR;
    }
    boolean either =
        asked.scope().boundary() == Scope.Boundary.UNKNOWN
            && asked.scope().key().equals(found.scope().key());
    return either ? Match.SAME : asked.scope().match(found.scope());
  }

  /** A plan said as if it were a result is none. */
  private static Match role(Statement asked, Statement found) {
    Match match = role(asked.figure(), found.figure());
    boolean result = asked.figure().role() != Role.TARGET;
    return result && asked.foreseen() != found.foreseen() ? match.and(Match.FAR) : match;
  }

  private static Match role(Figure a, Figure b) {
    if (a.role() == b.role()) {
      return Match.SAME;
    }
    boolean rates = a.unit().equals("%") && b.unit().equals("%");
    return measured(a.role()) && measured(b.role()) && rates ? Match.SAME : Match.OTHER;
  }

  private static boolean measured(Role role) {
    return role == Role.LEVEL || role == Role.SHARE;
  }

  /** A kind of company ("doanh nghiệp dệt may") is no single one. */
  private @Nullable String single(@Nullable String entity) {
    boolean kind =
        entity != null
            && !entity.isEmpty()
            && Character.isLowerCase(entity.charAt(0))
            && kinds.at(Folded.of(entity), 0) != null;
    return kind ? null : entity;
  }

  private static Match entity(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null && b == null ? Match.SAME : Match.OTHER;
    }
    if (a.equals(b) || Folding.key(a).equals(Folding.key(b))) {
      return Match.SAME;
    }
    Set<String> first = new HashSet<>(Topics.syllables(a));
    Set<String> second = new HashSet<>(Topics.syllables(b));
    return first.containsAll(second) || second.containsAll(first) ? Match.LIKE : Match.OTHER;
  }

  private static Match prices(Figure a, Figure b) {
    if (a.prices() == null && b.prices() == null) {
      return Match.SAME;
    }
    if (a.prices() == null || b.prices() == null) {
      boolean money = a.role() == Role.LEVEL && a.unit().length() == 3;
      return !money ? Match.LIKE : a.prices() == null ? Match.LIKE : Match.FAR;
    }
    if (a.prices().equals(b.prices())) {
      return Match.SAME;
    }
    boolean constant = a.prices().startsWith("constant") && b.prices().startsWith("constant");
    boolean open = a.prices().equals("constant") || b.prices().equals("constant");
    return constant && open ? Match.LIKE : Match.OTHER;
  }
}
