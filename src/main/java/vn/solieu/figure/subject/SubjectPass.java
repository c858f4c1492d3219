package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.timing.Timing;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Span;

/** Stage 4 over one document, sentence by sentence, with what one sentence hands to the next. */
final class SubjectPass {
  /** How many sentences before one with quantities are read for what it is about. */
  private static final int REACH = 2;

  private final Concepts concepts;
  private final SubjectTools tools;
  private final Reading reading;
  private final List<Quantity> quantities;
  private final List<Stance> stances;
  private final List<Timing> timings;
  private final PlaceResolver resolver;
  private final NamingSeries names;
  private final HeardPlaces heard;
  private final PlaceSeries places;
  private final OfficeSeries offices;
  private final PlaceFinder placeFinder;
  private final EntityFinder entityFinder;
  private final EntityBehind entityBehind;
  private final EntityGroup groups;
  private final PricePlace pricePlaces;
  private final EntitySeries entities;
  private final EntityNames entityNames;
  private final ListedEntities listed;
  private final SmallNames smallNames;
  private final PriceKeeper prices;
  private final List<Subject> subjects = new ArrayList<>();
  private int previousSentence = -1;

  SubjectPass(
      Lexicon lexicon,
      SubjectTools tools,
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Timing> timings) {
    concepts = lexicon.concepts();
    this.tools = tools;
    this.reading = reading;
    this.quantities = quantities;
    this.stances = stances;
    this.timings = timings;
    names = new NamingSeries(reading, tools);
    resolver = new PlaceResolver(lexicon.gazetteer(), reading.document());
    entityNames = tools.entities().names(reading);
    listed = tools.entities().listed(reading);
    heard = new HeardPlaces(resolver, reading);
    places =
        new PlaceSeries(
            resolver, heard, tools.continuation(), entityNames, tools.nationwideNames());
    offices = new OfficeSeries(tools, resolver, places.spoken(), reading);
    placeFinder = new PlaceFinder(tools.frames(), resolver, places, reading);
    entityFinder = new EntityFinder(tools.entityRules(), reading);
    entityBehind = new EntityBehind(entityFinder, reading);
    groups = new EntityGroup(reading);
    pricePlaces = new PricePlace(places, resolver);
    entities = new EntitySeries(entityFinder, reading, tools.continuation());
    smallNames = new SmallNames(tools.titles());
    prices = new PriceKeeper(tools.prices(), tools.continuation(), reading, quantities);
  }

  List<Subject> run() {
    int passed = 0;
    while (subjects.size() < quantities.size()) {
      int next = quantities.get(subjects.size()).sentence();
      for (; passed < next; passed++) {
        Sentence before = reading.sentences().get(passed);
        boolean near = next - passed <= REACH;
        if (passed < EntitySeries.OPENING || (near && (!hasProvince() || tells(before)))) {
          pass(before);
        }
      }
      sentence(reading.sentences().get(next));
      passed = next + 1;
    }
    opening();
    return subjects;
  }

  /** Of a text without a province that comes to the country first, what stands before as well. */
  private void opening() {
    int first = 0;
    while (first < subjects.size() && subjects.get(first).place() == null) {
      first++;
    }
    if (hasProvince() || first == subjects.size() || !places.isCountry(first)) {
      return;
    }
    for (int i = 0; i < first; i++) {
      if (subjects.get(i).entity() == null) {
        subjects.set(i, subjects.get(i).in(places.of(first).as(PlaceBasis.INHERITED)));
      }
    }
  }

  private boolean hasProvince() {
    return reading.document().province() != null;
  }

  private boolean tells(Sentence sentence) {
    return entities.hasTopic() || tools.entities().mayName(reading, sentence.span());
  }

  /** A sentence without quantities may say what the next is about. */
  private void pass(Sentence sentence) {
    Span span = sentence.span();
    List<Chunk> pieces = tools.chunker().chunk(reading, span.start(), span.end(), List.of(), 0);
    smallNames.mark(reading, pieces);
    List<EntityMention> found = mentions(sentence, pieces);
    List<Chunk> chunks = EntityMerger.merge(pieces, found);
    List<EntityMention> mentions = EntityMerger.moved(found);
    home(chunks);
    heard.hear(chunks);
    seats(chunks, mentions);
    offices.see(sentence, pieces);
    entities.pass(chunks, mentions, sentence);
    boolean opening = sentence.index() < 2;
    if (hasProvince()) {
      Located place = opening && subjects.isEmpty() ? placeFinder.openings().opened(chunks) : null;
      if (place != null) {
        places.open(place);
      }
      return;
    }
    Located place = placeFinder.openings().told(chunks, opening);
    if (place != null) {
      places.pass(place);
    }
  }

  /** The article's own province, named, is no other place than "toàn tỉnh". */
  private void home(List<Chunk> chunks) {
    if (hasProvince()) {
      chunks.replaceAll(places::homeAsHere);
    }
  }

  private List<EntityMention> mentions(Sentence sentence, List<Chunk> pieces) {
    List<EntityMention> mentions = tools.entities().scan(reading, pieces, entityNames);
    return listed.with(mentions, sentence, pieces, entityNames);
  }

  /** "Trường A (huyện B)": one that is told by its place is there from then on. */
  private void seats(List<Chunk> chunks, List<EntityMention> mentions) {
    for (EntityMention mention : mentions) {
      int at = mention.to() + 2;
      boolean aside = at + 1 < chunks.size() && chunks.get(at - 1).is(ChunkKind.OPEN);
      if (aside && chunks.get(at).place() != null && chunks.get(at + 1).is(ChunkKind.CLOSE)) {
        places.seat(mention, placeFinder.named(chunks, at));
      }
    }
  }

  private void sentence(Sentence sentence) {
    int first = subjects.size();
    Span span = sentence.span();
    List<Chunk> pieces =
        tools.chunker().chunk(reading, span.start(), span.end(), quantities, first);
    smallNames.mark(reading, pieces);
    tools.owners().merge(reading, pieces);
    List<EntityMention> found = mentions(sentence, pieces);
    List<Chunk> chunks = EntityMerger.merge(pieces, found);
    List<EntityMention> mentions = EntityMerger.moved(found);
    home(chunks);
    heard.hear(chunks);
    seats(chunks, mentions);
    offices.see(sentence, pieces);
    entities.see(chunks, mentions, sentence);
    SentenceFrame frame =
        new SentenceFrame(
            sentence,
            chunks,
            RespectiveLists.find(chunks),
            mentions,
            entities.carried(chunks, sentence),
            prices.of(sentence, chunks, first),
            tools.issuers().find(reading, chunks));
    names.sentence(chunks);
    places.sentence(reading, sentence, previousSentence, chunks);
    if (tools.frames().goesBeside(reading, sentence)) {
      places.widen();
    }
    for (int c = 0; c < chunks.size(); c++) {
      if (chunks.get(c).is(ChunkKind.QUANTITY) && chunks.get(c).quantity() == subjects.size()) {
        subjects.add(subject(frame, c, subjects.size() > first));
      }
    }
    while (subjects.size() < quantities.size()
        && quantities.get(subjects.size()).sentence() == sentence.index()) {
      subjects.add(subject(frame, -1, true));
    }
    forward(chunks, first);
    places.trade(chunks);
    previousSentence = sentence.index();
  }

  /** "Từ mức 7% năm 2015, tỷ lệ hộ nghèo giảm còn 1%": the first figure takes the second's name. */
  private void forward(List<Chunk> chunks, int first) {
    boolean open =
        subjects.size() > first + 1
            && subjects.get(first).indicator() == null
            && reading.lower().startsWith("từ ", chunks.getFirst().start());
    if (open) {
      Subject next = subjects.get(first + 1);
      subjects.set(first, subjects.get(first).named(next, "forward"));
    }
  }

  private Subject subject(SentenceFrame frame, int at, boolean earlier) {
    int i = subjects.size();
    Quantity quantity = quantities.get(i);
    Naming listed = frame.respective().get(i);
    Naming found =
        listed != null
            ? listed
            : at < 0
                ? Naming.NONE
                : tools
                    .indicators()
                    .find(reading, frame.chunks(), at, quantity, stances.get(i), earlier);
    Naming naming = names.add(found, quantity);
    Located here =
        at < 0 ? null : placeFinder.find(frame.chunks(), at, quantity, timings.get(i).period());
    if (listed != null && naming.from() >= 0) {
      here = places.of(naming.from());
    }
    EntityMention entity = entity(frame, at);
    if (here == null && entity == null && quantity.isPrice()) {
      here =
          pricePlaces.of(
              quantity, i == 0 ? null : quantities.get(i - 1), i == 0 ? null : places.of(i - 1));
    }
    Located place = places.add(here, naming, entity, timings.get(i).period());
    return made(frame, naming, place, entity);
  }

  private @Nullable EntityMention entity(SentenceFrame frame, int at) {
    EntityMention own = at < 0 ? null : entityFinder.find(frame.chunks(), frame.mentions(), at);
    boolean joined = own != null && groups.isJoined(frame.chunks(), own, at);
    own = own == null ? null : groups.owned(frame.chunks(), frame.mentions(), own);
    if (own == null && at >= 0) {
      own = entityBehind.find(frame.chunks(), frame.mentions(), at);
    }
    if (own != null && entities.borrower(frame.chunks(), own, frame.sentence()) != null) {
      own = entities.borrower(frame.chunks(), own, frame.sentence());
    }
    boolean none = joined || (at >= 0 && entityFinder.isNone(frame.chunks(), at));
    EntityMention entity = joined ? null : own == null && !none ? frame.carried() : own;
    entities.remember(entity, frame);
    return entity;
  }

  /** As its sentence prints it, else as the document first did. */
  private String called(SentenceFrame frame, EntityMention entity) {
    return frame.mentions().contains(entity)
        ? entityNames.printed(entity)
        : entityNames.full(entity);
  }

  private Subject made(
      SentenceFrame frame, Naming naming, Located place, @Nullable EntityMention entity) {
    Span span = naming.phrase();
    String phrase = naming.words(reading.text());
    Span issuer = frame.issuer();
    return new Subject(
        phrase,
        span,
        phrase == null ? null : naming.concept(reading.lower(), phrase, concepts),
        place.text(),
        place.code(),
        place.basis(),
        entity == null ? null : called(frame, entity),
        prices.of(frame.prices(), naming, names, subjects, stances),
        issuer == null ? null : issuer.of(reading.text()),
        issuer,
        naming.rule(),
        1);
  }
}
