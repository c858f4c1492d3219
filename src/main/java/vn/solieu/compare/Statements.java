package vn.solieu.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.quantity.ScaleWords;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Concept;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.PartialDate;

/** Prepares figures to be set against others. Safe from many threads. */
public final class Statements {
  private final Topics topics;
  private final Scopes scopes;
  private final Concepts concepts;
  private final Verbs verbs;
  private final ScaleWords scales;
  private final PhraseTable<String> boundaries;
  private final PhraseTable<String> times;

  public Statements(Lexicon lexicon) {
    topics = new Topics(lexicon);
    scopes = new Scopes(lexicon);
    concepts = lexicon.concepts();
    verbs = new Verbs(lexicon);
    scales = new ScaleWords(lexicon);
    boundaries = table(lexicon, "compare/boundary-cues.tsv", 1);
    times = table(lexicon, "compare/time-cues.tsv", 0);
  }

  private static PhraseTable<String> table(Lexicon lexicon, String name, int value) {
    PhraseTable.Builder<String> builder = PhraseTable.builder();
    lexicon.resources().table(name).forEach(row -> builder.add(row.cell(0), row.cell(value)));
    return builder.build();
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
    Topic topic = topic(stored);
    boolean index = verbs.index(figure, before);
    return new Statement(
        stored,
        topic,
        new Context(stored.sentence(), stored.title()),
        scope(stored, figure),
        loose(stored, figure),
        stock(figure, topic),
        index,
        verbs.equal(before),
        scales.in(figure.quote()),
        Amounts.signed(figure, index));
  }

  /** The topic without the place's own name; a bare place or verb leaves what is counted. */
  private Topic topic(StoredFigure stored) {
    Figure figure = stored.figure();
    String place = figure.place();
    Topic named = topics.of(bare(figure.indicator(), place), figure.indicatorId());
    boolean placed =
        place != null
            && !named.words().isEmpty()
            && Topics.syllables(place).containsAll(named.words());
    if (named.concept() != null
        || !(placed || named.words().isEmpty() && named.heads().isEmpty())) {
      return named;
    }
    Topic before = placed || figure.indicator() == null ? null : topics.last(before(stored));
    return before != null ? before : topics.of(counted(figure.quote()), null);
  }

  /** "dệt may" of "dệt may Hưng Yên"; the name as it is where nothing else is left. */
  private static @Nullable String bare(@Nullable String indicator, @Nullable String place) {
    if (indicator == null || place == null) {
      return indicator;
    }
    String bare = indicator;
    for (String part : place.split(",")) {
      bare = bare.replace(part.strip(), " ");
    }
    return bare.isBlank() ? indicator : bare;
  }

  /** "lượt khách du lịch" of "14 triệu lượt khách du lịch". */
  private @Nullable String counted(String quote) {
    int at = quote.length();
    while (at > 0 && !Character.isDigit(quote.charAt(at - 1))) {
      at--;
    }
    String noun = scales.skip(quote.substring(at).strip());
    return noun.length() < 3 ? null : noun;
  }

  private @Nullable Scope scope(StoredFigure stored, Figure figure) {
    Scope scope = scopes.of(figure, stored.date());
    String place = figure.place();
    boolean open =
        scope != null
            && scope.boundary() != Scope.Boundary.FIXED
            && (scope.boundary() == Scope.Boundary.UNKNOWN || stored.date() == null);
    String said = open && place != null ? said(stored, place) : null;
    return scope == null || said == null
        ? scope
        : new Scope(scope.key(), Scope.Boundary.valueOf(said.toUpperCase(Locale.ROOT)), true);
  }

  /** Which borders the words after the last mention of a place before the figure say, or null. */
  private @Nullable String said(StoredFigure stored, String place) {
    String before = before(stored);
    int at = before.lastIndexOf(place);
    if (at < 0) {
      return null;
    }
    Folded after = Folded.of(before.substring(at + place.length()).replace('(', ' '));
    int start = 0;
    while (start < after.length() && after.charAt(start) == ' ') {
      start++;
    }
    PhraseTable.Match<String> match = boundaries.at(after, start);
    return match == null ? null : match.value();
  }

  /** A month or day that the sentence does not name. */
  private boolean loose(StoredFigure stored, Figure figure) {
    Period period = figure.period();
    PartialDate published = stored.date();
    if (period == null
        || published == null
        || !period.from().equals(period.to())
        || period.from().month() == 0) {
      return false;
    }
    boolean now =
        !published.last().isBefore(period.first()) && !published.first().isAfter(period.last());
    return now && untimed(Folded.of(stored.sentence()));
  }

  private boolean untimed(Folded sentence) {
    return times.first(sentence, 0, sentence.length()) == null;
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
