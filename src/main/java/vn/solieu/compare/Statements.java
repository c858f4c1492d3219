package vn.solieu.compare;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Concept;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.PartialDate;

/** Prepares figures to be set against others. Safe from many threads. */
public final class Statements {
  private final Topics topics;
  private final Scopes scopes;
  private final Concepts concepts;

  public Statements(Lexicon lexicon) {
    topics = new Topics(lexicon);
    scopes = new Scopes(lexicon);
    concepts = lexicon.concepts();
  }

  public Topics topics() {
    return topics;
  }

  public Scopes scopes() {
    return scopes;
  }

  /** A figure of the archive, or of a draft put in the same form. */
  public Statement of(StoredFigure stored) {
    Figure figure = stored.figure();
    String before = before(stored);
    Set<String> context = new HashSet<>(Topics.syllables(stored.sentence()));
    context.addAll(Topics.syllables(stored.title()));
    Topic topic = topic(figure);
    return new Statement(
        stored,
        topic,
        context,
        scope(stored, figure, before),
        stock(figure, topic),
        Amounts.index(figure, before),
        Amounts.signed(figure, before));
  }

  /** The topic without the place's own name; a bare place or verb leaves what is counted. */
  private Topic topic(Figure figure) {
    Topic named = topics.of(figure.indicator(), figure.indicatorId());
    String place = figure.place();
    boolean placed =
        place != null
            && !named.words().isEmpty()
            && Topics.syllables(place).containsAll(named.words());
    if (named.concept() != null
        || !(placed || named.words().isEmpty() && named.heads().isEmpty())) {
      return named;
    }
    return topics.of(counted(figure.quote()), null);
  }

  /** "lượt khách du lịch" of "14 triệu lượt khách du lịch". */
  private static @Nullable String counted(String quote) {
    int at = quote.length();
    while (at > 0 && !Character.isDigit(quote.charAt(at - 1))) {
      at--;
    }
    String noun =
        quote.substring(at).strip().replaceFirst("^((nghìn|ngàn|triệu|tỷ|tỉ|vạn)\\s+)+", "");
    return noun.length() < 3 ? null : noun;
  }

  private @Nullable Scope scope(StoredFigure stored, Figure figure, String before) {
    PartialDate published = stored.date();
    Scope scope = scopes.of(figure, published);
    String place = figure.place();
    if (scope == null || place == null || scope.boundary() != Scope.Boundary.UNKNOWN) {
      return scope;
    }
    return before.contains(place + " cũ") || before.contains("tỉnh " + place + " là")
        ? new Scope(scope.key(), Scope.Boundary.OLD, true)
        : scope;
  }

  private boolean stock(Figure figure, Topic topic) {
    return Periods.stock(figure)
        || (topic.concept() != null
            && concepts.byId(topic.concept()).map(Concept::stock).orElse(false));
  }

  /** What stands before a figure in its sentence. */
  public static String before(StoredFigure stored) {
    int at = stored.figure().span().start() - stored.figure().sentence().start();
    return at <= 0 || at > stored.sentence().length() ? "" : stored.sentence().substring(0, at);
  }
}
