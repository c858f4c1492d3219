package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.Choice;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.dating.PeriodChooser;
import vn.solieu.figure.link.LinkFinder;
import vn.solieu.figure.link.LinkedNames;
import vn.solieu.figure.link.Links;
import vn.solieu.figure.naming.NameChooser;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.QuantityFinder;
import vn.solieu.figure.reading.Reader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.stance.StanceFinder;
import vn.solieu.figure.subject.NameTrim;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.subject.SubjectFinder;
import vn.solieu.figure.table.TableReader;
import vn.solieu.figure.timing.Timing;
import vn.solieu.figure.timing.TimingFinder;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Span;

/**
 * Turns a document into its figures: "đạt 76% kế hoạch năm" → 76, %, completion, plan:2019.
 * Immutable and safe from many threads. The stages run one after the other and none reaches back.
 */
public final class FigureExtractor {
  /** Goes up with every change that can change a figure. */
  public static final String VERSION = "1";

  /** Stages before the first choice. */
  private static final int RULES = 4;

  private final Reader reader;
  private final QuantityFinder quantityFinder;
  private final TableReader tableReader;
  private final StanceFinder stanceFinder;
  private final TimingFinder timingFinder;
  private final SubjectFinder subjectFinder;
  private final PeriodChooser periodChooser;
  private final NameChooser nameChooser;
  private final NameTrim nameTrim;
  private final LinkFinder linkFinder;
  private final ConfidenceModel confidence;
  private final MisfitDoubt misfitDoubt;
  private final Lexicon lexicon;

  /** The first {@link #RULES} of them know no choices. */
  private final List<Consumer<Draft>> stages;

  public FigureExtractor(Lexicon lexicon) {
    this(
        lexicon,
        ChoiceModel.shipped(lexicon.resources(), NameChooser.MODEL),
        ChoiceModel.shipped(lexicon.resources(), PeriodChooser.MODEL));
  }

  /** With other choices than the shipped ones; {@link ChoiceModel#NONE} leaves all to the rules. */
  public FigureExtractor(Lexicon lexicon, ChoiceModel names, ChoiceModel periods) {
    this.lexicon = lexicon;
    periodChooser = new PeriodChooser(periods);
    nameChooser = new NameChooser(names, lexicon.concepts());
    reader = new Reader(lexicon);
    quantityFinder = new QuantityFinder(lexicon);
    tableReader = new TableReader(lexicon, quantityFinder);
    stanceFinder = new StanceFinder(lexicon);
    timingFinder = new TimingFinder(lexicon);
    subjectFinder = new SubjectFinder(lexicon);
    nameTrim = new NameTrim(lexicon);
    linkFinder = new LinkFinder(lexicon);
    confidence = new ConfidenceModel(lexicon.resources());
    misfitDoubt = new MisfitDoubt(lexicon);
    stages =
        List.of(
            this::findQuantities,
            this::findStances,
            this::findTimings,
            this::findSubjects,
            this::choosePeriods,
            this::chooseNames,
            this::findLinks);
  }

  /** The figures of {@code document} in text order; empty when it has none. */
  public List<Figure> extract(Document document) {
    return extract(List.of(document)).getFirst();
  }

  /**
   * The figures of each of some documents: the same as of one after the other, but sooner, since
   * each stage goes over all of them before the next begins. Some thirty articles at once are
   * enough; what is known of all of them is held meanwhile.
   */
  public List<List<Figure>> extract(List<Document> documents) {
    return drafts(documents, stages).stream().map(this::figures).toList();
  }

  /** The figures of {@code document}, each with the rules and lines of data that made it. */
  public List<Explanation> explain(Document document) {
    Draft draft = draft(document, stages);
    List<Figure> figures = figures(draft);
    Grounds grounds = draft.grounds();
    Explainer explainer = new Explainer(lexicon);
    List<Explanation> explanations = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      explanations.add(
          explainer.explain(
              draft.reading,
              draft.quantities.get(i),
              draft.stances.get(i),
              draft.timings.get(i),
              draft.subjects.get(i),
              draft.links.rules().get(i),
              grounds.of(i),
              figures.get(i)));
    }
    return explanations;
  }

  /** What may name each figure of {@code document}, in order, for the training of names. */
  public List<Choice> names(Document document) {
    Draft ruled = draft(document, stages.subList(0, RULES));
    return NameChooser.choices(
        ruled.reading, ruled.words(), ruled.quantities, ruled.stances, ruled.subjects);
  }

  /** What may be the period of each figure of {@code document}, in order, for training. */
  public List<Choice> periods(Document document) {
    Draft ruled = draft(document, stages.subList(0, RULES));
    return PeriodChooser.choices(
        ruled.reading,
        ruled.words(),
        ruled.quantities,
        ruled.stances,
        ruled.subjects,
        ruled.timings);
  }

  private Draft draft(Document document, List<Consumer<Draft>> of) {
    return drafts(List.of(document), of).getFirst();
  }

  /** Every one of {@code of} goes over all drafts before the next. */
  private List<Draft> drafts(List<Document> documents, List<Consumer<Draft>> of) {
    List<Draft> drafts = documents.stream().map(reader::read).map(Draft::new).toList();
    of.forEach(drafts::forEach);
    return drafts;
  }

  private void findQuantities(Draft draft) {
    draft.tables = tableReader.read(draft.reading);
    draft.quantities = draft.tables.quantities(quantityFinder.find(draft.reading));
  }

  private void findStances(Draft draft) {
    List<Stance> found = stanceFinder.find(draft.reading, draft.quantities);
    draft.stances = draft.tables.stances(draft.quantities, found);
  }

  private void findTimings(Draft draft) {
    List<Timing> found = timingFinder.find(draft.reading, draft.quantities, draft.stances);
    draft.timings = draft.tables.timings(draft.quantities, found);
  }

  private void findSubjects(Draft draft) {
    draft.subjects =
        subjectFinder.find(draft.reading, draft.quantities, draft.stances, draft.timings);
  }

  private void choosePeriods(Draft draft) {
    draft.timings =
        periodChooser.choose(
            draft.reading,
            draft.words(),
            draft.quantities,
            draft.stances,
            draft.subjects,
            draft.timings);
  }

  private void chooseNames(Draft draft) {
    List<Subject> chosen =
        nameChooser.choose(
            draft.reading, draft.words(), draft.quantities, draft.stances, draft.subjects);
    List<Subject> trimmed = nameTrim.trim(draft.reading, chosen);
    draft.subjects = draft.tables.subjects(draft.quantities, draft.timings, trimmed);
  }

  private void findLinks(Draft draft) {
    Links found =
        linkFinder.find(
            draft.reading, draft.quantities, draft.stances, draft.timings, draft.subjects);
    List<@Nullable Integer> of = draft.tables.links(draft.quantities, draft.timings, found.of());
    draft.links = new Links(of, found.rules());
    draft.subjects = LinkedNames.take(draft.subjects, draft.stances, draft.links);
  }

  private List<Figure> figures(Draft draft) {
    List<Figure> figures = new ArrayList<>(draft.quantities.size());
    Grounds grounds = draft.grounds();
    for (int i = 0; i < draft.quantities.size(); i++) {
      Quantity quantity = draft.quantities.get(i);
      Figure figure =
          figure(
              draft.reading,
              quantity,
              draft.stances.get(i),
              draft.timings.get(i),
              draft.subjects.get(i),
              draft.links.of().get(i),
              confidence.of(grounds, i));
      figures.add(quantity.ambiguous() ? figure.noSurerThan(MisfitDoubt.MOST) : figure);
    }
    return misfitDoubt.of(given(draft.reading), figures);
  }

  private Figure figure(
      Reading reading,
      Quantity q,
      Stance stance,
      Timing timing,
      Subject subject,
      @Nullable Integer of,
      double confidence) {
    Span span = reading.given(q.span());
    return new Figure(
        span,
        span.of(reading.source().original()),
        q.value(),
        q.high(),
        q.unit(),
        q.bound(),
        stance.role(),
        stance.direction(),
        timing.base(),
        timing.period(),
        subject.indicator(),
        given(reading, subject.indicatorSpan()),
        subject.indicatorId(),
        subject.place(),
        subject.placeCode(),
        subject.placeBasis(),
        subject.entity(),
        subject.prices(),
        subject.attribution(),
        given(reading, subject.attributionSpan()),
        timing.flow(),
        timing.status(),
        of,
        confidence,
        reading.given(sentence(reading, q)));
  }

  /** The text as given, folded. */
  private static Folded given(Reading reading) {
    String given = reading.source().original();
    return given.equals(reading.text()) ? reading.lower() : Folded.of(given);
  }

  private static @Nullable Span given(Reading reading, @Nullable Span span) {
    return span == null ? null : reading.given(span);
  }

  /** The sentence of a quantity; of a table's cell its row. */
  private static Span sentence(Reading reading, Quantity quantity) {
    Sentence sentence = reading.sentences().get(quantity.sentence());
    if (!(sentence.block() instanceof Block.Cell)) {
      return sentence.span();
    }
    int end = reading.text().indexOf('\n', sentence.span().end());
    int start = reading.text().lastIndexOf('\n', sentence.span().start()) + 1;
    return new Span(start, end < 0 ? reading.text().length() : end);
  }
}
