package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.Choice;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.TextWords;
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
import vn.solieu.figure.table.Tables;
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
  }

  /** The figures of {@code document} in text order; empty when it has none. */
  public List<Figure> extract(Document document) {
    return figures(stages(document));
  }

  /** The figures of {@code document}, each with the rules and lines of data that made it. */
  public List<Explanation> explain(Document document) {
    Stages stages = stages(document);
    List<Figure> figures = figures(stages);
    Grounds grounds = stages.grounds();
    Explainer explainer = new Explainer(lexicon);
    List<Explanation> explanations = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      explanations.add(
          explainer.explain(
              stages.reading(),
              stages.quantities().get(i),
              stages.stances().get(i),
              stages.timings().get(i),
              stages.subjects().get(i),
              stages.links().rules().get(i),
              grounds.of(i),
              figures.get(i)));
    }
    return explanations;
  }

  /** What may name each figure of {@code document}, in order, for the training of names. */
  public List<Choice> names(Document document) {
    Ruled ruled = ruled(document);
    return NameChooser.choices(
        ruled.reading, ruled.words(), ruled.quantities, ruled.stances, ruled.subjects);
  }

  /** What may be the period of each figure of {@code document}, in order, for training. */
  public List<Choice> periods(Document document) {
    Ruled ruled = ruled(document);
    return PeriodChooser.choices(
        ruled.reading,
        ruled.words(),
        ruled.quantities,
        ruled.stances,
        ruled.subjects,
        ruled.timings);
  }

  /** What the rules said of one document before its names and periods were weighed. */
  private record Ruled(
      Reading reading,
      Tables tables,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Timing> timings,
      List<Subject> subjects) {
    TextWords words() {
      return new TextWords(reading, quantities);
    }
  }

  private Ruled ruled(Document document) {
    Reading reading = reader.read(document);
    Tables tables = tableReader.read(reading);
    List<Quantity> quantities = tables.quantities(quantityFinder.find(reading));
    List<Stance> stances = tables.stances(quantities, stanceFinder.find(reading, quantities));
    List<Timing> timings =
        tables.timings(quantities, timingFinder.find(reading, quantities, stances));
    List<Subject> subjects = subjectFinder.find(reading, quantities, stances, timings);
    return new Ruled(reading, tables, quantities, stances, timings, subjects);
  }

  /** What every stage said of one document. */
  private record Stages(
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Timing> timings,
      List<Subject> subjects,
      Links links) {
    Grounds grounds() {
      return new Grounds(reading, quantities, stances, timings, subjects);
    }
  }

  private Stages stages(Document document) {
    Ruled ruled = ruled(document);
    Reading reading = ruled.reading;
    Tables tables = ruled.tables;
    List<Quantity> quantities = ruled.quantities;
    List<Stance> stances = ruled.stances;
    TextWords words = ruled.words();
    List<Timing> timings =
        periodChooser.choose(reading, words, quantities, stances, ruled.subjects, ruled.timings);
    List<Subject> chosen = nameChooser.choose(reading, words, quantities, stances, ruled.subjects);
    List<Subject> trimmed = nameTrim.trim(reading, chosen);
    List<Subject> subjects = tables.subjects(quantities, timings, trimmed);
    Links found = linkFinder.find(reading, quantities, stances, timings, subjects);
    Links links = new Links(tables.links(quantities, timings, found.of()), found.rules());
    List<Subject> named = LinkedNames.take(subjects, stances, links);
    return new Stages(reading, quantities, stances, timings, named, links);
  }

  private List<Figure> figures(Stages stages) {
    List<Figure> figures = new ArrayList<>(stages.quantities().size());
    Grounds grounds = stages.grounds();
    for (int i = 0; i < stages.quantities().size(); i++) {
      Quantity quantity = stages.quantities().get(i);
      Figure figure =
          figure(
              stages.reading(),
              quantity,
              stages.stances().get(i),
              stages.timings().get(i),
              stages.subjects().get(i),
              stages.links().of().get(i),
              confidence.of(grounds, i));
      figures.add(quantity.ambiguous() ? figure.noSurerThan(MisfitDoubt.MOST) : figure);
    }
    return misfitDoubt.of(given(stages.reading()), figures);
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
