package vn.solieu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Aligner;
import vn.solieu.compare.Amounts;
import vn.solieu.compare.Revisions;
import vn.solieu.compare.Statement;
import vn.solieu.compare.Statements;
import vn.solieu.compare.Witnesses;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.subject.PlaceBasis;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.DecidedFigures;
import vn.solieu.text.Document;

/**
 * Checks a draft against the archive: every figure of it gets a {@link Verdict}. "Năm 2019, dệt may
 * Hưng Yên làm ra 19 triệu sản phẩm" → contradicted, lost decimal mark, 190 triệu. Safe from many
 * threads.
 */
public final class Checker {
  private final FigureExtractor extractor;
  private final Shelf shelf;
  private final Statements statements;
  private final Pairing pairing;
  private final Judge judge;
  private final Lexicon lexicon;
  private final Auditor auditor;
  private final DecidedFigures decided;

  public Checker(Lexicon lexicon, FigureExtractor extractor, Backend backend) {
    this(lexicon, extractor, backend, DecidedFigures.none());
  }

  /**
   * @param decided what people rejected is no evidence, what they corrected counts as corrected
   */
  public Checker(
      Lexicon lexicon, FigureExtractor extractor, Backend backend, DecidedFigures decided) {
    this(lexicon, extractor, new ArchiveShelf(backend, decided), decided);
  }

  Checker(Lexicon lexicon, FigureExtractor extractor, Shelf shelf, DecidedFigures decided) {
    this.decided = decided;
    this.lexicon = lexicon;
    this.extractor = extractor;
    this.shelf = shelf;
    auditor = new Auditor(lexicon);
    statements = new Statements(lexicon);
    Amounts amounts = new Amounts(lexicon);
    pairing = new Pairing(new Aligner(statements.topics(), lexicon), amounts);
    Witnesses witnesses = new Witnesses(lexicon);
    List<Deriver.Rule> rules =
        List.of(
            Levels::growth,
            Levels::completion,
            new MergedSum(statements.scopes(), amounts),
            Levels::base);
    judge = new Judge(witnesses, new Revisions(lexicon), new Deriver(witnesses, rules));
  }

  /** The verdicts on a draft, what is most worth looking at first. */
  public List<Verdict> check(Document draft, CheckOptions options) {
    Document whole =
        new Document(
            draft.id(),
            draft.text(),
            draft.blocks(),
            draft.date() == null ? options.date() : draft.date(),
            draft.province() == null ? options.place() : draft.province());
    List<Figure> figures =
        extractor.extract(GroupedRates.of(whole)).stream()
            .map(figure -> figure.asPrinted(whole.text()))
            .toList();
    return check(whole, figures, options);
  }

  /** The same with the draft's figures given. */
  public List<Verdict> check(Document draft, List<Figure> figures, CheckOptions options) {
    Desk desk = new Desk(shelf, statements, lexicon, options.exclude());
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      verdicts.add(verdict(draft, figures.get(i), i, desk));
    }
    audit(auditor.draft(draft.text(), figures), verdicts);
    verdicts.sort(Comparator.comparingDouble(Checker::unconcern));
    return verdicts;
  }

  /** Marks what does not add up: the suspect figure, unless the archive blames another one. */
  private static void audit(List<Misfit> misfits, List<Verdict> verdicts) {
    for (Misfit misfit : misfits) {
      List<Integer> figures = misfit.finding().figures();
      int suspect = figures.getLast();
      int blamed =
          figures.stream()
              .filter(i -> verdicts.get(i).ruling() == Ruling.CONTRADICTED)
              .findFirst()
              .orElse(suspect);
      boolean borne = verdicts.get(suspect).ruling().compareTo(Ruling.ROUNDED) >= 0;
      int marked = borne ? blamed : suspect;
      Verdict verdict = verdicts.get(marked);
      boolean wrong = verdict.ruling() == Ruling.CONTRADICTED;
      verdicts.set(marked, verdict.with(wrong ? verdict.ruling() : Ruling.INCONSISTENT, misfit));
    }
  }

  /** Small for what an editor should look at first. */
  private static double unconcern(Verdict verdict) {
    return verdict.ruling().ordinal() + 1 - verdict.claim().confidence();
  }

  private Verdict verdict(Document draft, Figure figure, int number, Desk desk) {
    String named = named(desk.provinces(figure.sentence().of(draft.text())), figure);
    String place = figure.place() != null ? figure.place() : draft.province();
    boolean own = figure.place() != null && figure.placeBasis() != PlaceBasis.SOURCE_DEFAULT;
    boolean assumed = !own && named == null && draft.province() != null;
    Figure placed =
        place == null && named == null ? figure : figure.withPlace(named == null ? place : named);
    NamedYears years = NamedYears.of(figure.sentence().of(draft.text()));
    Figure timed = years.deny(placed) ? placed.withoutPeriod() : placed;
    Statement claim = statements.of(stored(draft, timed, number));
    List<Pair> pairs = pairing.pair(claim, desk.about(claim));
    Verdict verdict =
        judge.judge(
            new Brief(
                claim, pairs, () -> pairing.pair(claim, desk.everywhere(claim)), desk::misfits));
    if (affirmed(verdict) && years.deny(verdict)) {
      verdict = verdict.with(Ruling.AMBIGUOUS, null);
    }
    long searched = verdict.ruling() == Ruling.NOT_FOUND ? desk.articles(claim) : 0;
    @Nullable String borrowed = claim.figure().place() == null ? borrowed(verdict) : null;
    return borrowed == null
        ? verdict.about(searched, claim.figure().place(), assumed).decided(decided)
        : verdict.about(searched, borrowed, true).decided(decided);
  }

  /** The place of the evidence, for a claim that names none: it may have meant another. */
  private static @Nullable String borrowed(Verdict verdict) {
    boolean held = affirmed(verdict) || verdict.ruling() == Ruling.SUPERSEDED;
    return held && !verdict.evidence().isEmpty()
        ? verdict.evidence().getFirst().figure().figure().place()
        : null;
  }

  private static boolean affirmed(Verdict verdict) {
    return verdict.ruling() == Ruling.CONFIRMED || verdict.ruling() == Ruling.ROUNDED;
  }

  /**
   * The place by the one province that a sentence names, or null: it comes before the province of
   * the draft, and before the one that holds a smaller place of that name ("An Giang có thị xã Long
   * Mỹ" is of no Long Mỹ of Hậu Giang).
   */
  private @Nullable String named(Set<String> names, Figure figure) {
    String place = figure.place();
    boolean known = place != null && names.stream().anyMatch(place::contains);
    if (names.size() != 1 || known) {
      return null;
    }
    String only = names.iterator().next();
    if (figure.placeBasis() != PlaceBasis.STATED || place == null) {
      return only;
    }
    String name = place.split(", ", 2)[0];
    boolean small = name.length() < place.length() || lexicon.gazetteer().named(name).isEmpty();
    return small ? name + ", " + only : null;
  }

  private static StoredFigure stored(Document draft, Figure figure, int number) {
    return new StoredFigure(
        draft.id() + "#" + number,
        null,
        draft.id(),
        null,
        "",
        draft.date(),
        draft.province(),
        null,
        null,
        0,
        figure.sentence().of(draft.text()),
        1,
        1,
        figure);
  }
}
