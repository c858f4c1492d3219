package vn.solieu.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.lexicon.Units;
import vn.solieu.text.Span;

/**
 * Names each quantity of a sentence: by the words after its unit ("1,35 triệu tấn thép các loại"),
 * by the subject before it ("thu nội địa đạt 120 tỷ"), or by the figure before ("…, tăng 5%").
 */
final class IndicatorFinder {
  private final Units units;
  private final Set<String> genericUnits;
  private final TradeProduct trades;
  private final PartName parts;
  private final MeasuredSubject measures;
  private final RightPhrase rights;
  private final PlacedCount placed;
  private final ComparedName compared;
  private final TopicName topics;
  private final PhraseTable<String> receives;

  IndicatorFinder(Lexicon lexicon) {
    units = lexicon.units();
    trades = new TradeProduct(lexicon);
    measures = new MeasuredSubject(lexicon);
    Predicate predicate = new Predicate(lexicon.resources());
    rights = new RightPhrase(predicate);
    parts = new PartName(lexicon, predicate);
    placed = new PlacedCount(predicate, lexicon.resources());
    compared = new ComparedName(lexicon.resources());
    topics = new TopicName(measures);
    receives = ClosedWords.load(lexicon.resources(), "receives");
    genericUnits = new HashSet<>();
    for (Resources.Row row : lexicon.resources().table("figure/generic-units.tsv")) {
      genericUnits.add(row.cell(0));
    }
  }

  /** Names the quantity that is chunk {@code at}. */
  Naming find(
      Reading reading,
      List<Chunk> chunks,
      int at,
      Quantity quantity,
      Stance stance,
      boolean earlier) {
    boolean moves =
        stance.role() == Role.CHANGE
            || (stance.role() == Role.TARGET && stance.direction() != null);
    boolean relative = moves && quantity.isRatio();
    Span about = relative ? RightPhrase.about(reading, chunks, at) : null;
    if (about != null) {
      return new Naming(about, -1, "about");
    }
    Span unit = RightPhrase.unit(reading.text(), quantity);
    boolean counted = unit.length() > 0 && isCounted(quantity);
    LeftOutcome left = LeftPhrase.find(chunks, at, earlier);
    if (stance.rule().equals(FulfilledRule.NAME)) {
      Span result = rights.find(reading, chunks, at, quantity, counted, true);
      return result == null ? Naming.NONE : new Naming(result, -1, "right");
    }
    LeftOutcome.Found subject = measures.find(reading, chunks, at, counted);
    if (subject != null) {
      return measured(chunks, left, subject);
    }
    boolean free = left instanceof LeftOutcome.Nothing && !quantity.isPercent();
    Span right = rights.find(reading, chunks, at, quantity, counted, counted || free);
    boolean generic = isGeneric(quantity, unit.of(reading.text()));
    return name(
        new NamingScene(
            reading, chunks, at, quantity, stance, earlier, unit, counted, generic, left, right));
  }

  /** The measure that opens the clause, with the words near where they go on from it. */
  private static Naming measured(List<Chunk> chunks, LeftOutcome left, LeftOutcome.Found subject) {
    Span whole = FoundPhrase.whole(chunks, subject);
    Naming near =
        left instanceof LeftOutcome.Found found ? FoundPhrase.name(chunks, found) : Naming.NONE;
    Span phrase = near.phrase();
    return phrase != null && phrase.start() == whole.start()
        ? near
        : new Naming(whole, -1, "measure");
  }

  private Naming name(NamingScene scene) {
    Naming said = placed.find(scene);
    if (said != null) {
      return said;
    }
    Naming label = ItemLabel.find(scene);
    if (label != null) {
      return label;
    }
    Naming topic = topics.find(scene);
    if (topic != null) {
      return topic;
    }
    if (scene.isBeside() && scene.isOther()) {
      return byUnit(scene);
    }
    if (scene.isItem()) {
      return scene.earlier() && scene.generic() && scene.isListed() ? inherited() : byUnit(scene);
    }
    boolean nothing = scene.left() instanceof LeftOutcome.Nothing && scene.earlier();
    Naming made = scene.right() != null || nothing ? null : trades.find(scene);
    if (made != null) {
      return made;
    }
    Span right = scene.right();
    Naming part = parts.find(scene);
    if (part != null) {
      return part;
    }
    Naming done = ActionName.doneFor(scene);
    if (done != null) {
      return done;
    }
    Naming all = ActionName.ofShare(scene);
    if (all != null) {
      return all;
    }
    Naming dimension = measures.dimension(scene);
    boolean own = scene.counted() && scene.left() instanceof LeftOutcome.Nothing;
    boolean free = own || !(scene.isDependent() && scene.earlier());
    if (dimension != null) {
      return dimension;
    }
    if (right != null && !scene.isPercent() && free && !goesOn(scene, right)) {
      Chunk action = ActionName.before(scene);
      return action == null ? new Naming(right, -1, "right") : ActionName.of(scene, action, right);
    }
    return byLeft(scene);
  }

  private Naming byLeft(NamingScene scene) {
    if (scene.left() instanceof LeftOutcome.Found found) {
      Naming one = SingledOut.find(scene, found);
      if (one != null) {
        return one;
      }
      Naming other = compared.find(scene, found);
      if (other != null) {
        return other;
      }
    }
    boolean telling = scene.counted() && !scene.generic();
    return switch (scene.left()) {
      case LeftOutcome.Found found when !RelativeClause.whole(scene, found).equals(found) ->
          FoundPhrase.name(scene.chunks(), RelativeClause.whole(scene, found));
      case LeftOutcome.Found found when scene.counted() && ActionName.isCounting(scene, found) ->
          ActionName.of(scene, scene.chunks().get(found.to()), scene.unit());
      case LeftOutcome.Found found
          when (telling || isRate(scene.quantity())) && isRemote(scene, found) ->
          byUnit(scene);
      case LeftOutcome.Found found when isReceived(scene, found) -> byUnit(scene);
      case LeftOutcome.Found found when scene.counted() && ActionName.ends(scene, found) ->
          new Naming(scene.chunks().get(found.to()).span(), -1, "left");
      case LeftOutcome.Found found when !scene.counted() && scene.right() == null -> {
        LeftOutcome.Found tail = measures.tail(scene.reading(), scene.chunks(), found);
        yield FoundPhrase.name(scene.chunks(), LeadingSubject.of(scene, tail));
      }
      case LeftOutcome.Found found -> FoundPhrase.name(scene.chunks(), found);
      case LeftOutcome.Label label when scene.counted() && PlaceLabel.isOwner(scene, label) ->
          byUnit(scene);
      case LeftOutcome.Label label when scene.earlier() && PlaceLabel.isMean(scene, label) ->
          inherited();
      case LeftOutcome.Label label when PlaceLabel.isRated(scene, label) -> inherited();
      case LeftOutcome.Label label
          when PlaceLabel.underHead(label) || PlaceLabel.isListed(scene, label) ->
          head(scene.chunks(), scene.at(), label);
      case LeftOutcome.Label label when PlaceLabel.isPriced(scene, label) ->
          new Naming(label.place().span(), -1, "priced");
      case LeftOutcome.Label label
          when !scene.earlier()
              || !scene.isDependent()
              || label.adjacent()
              || PlaceLabel.opensItem(scene, label) ->
          new Naming(label.place().span(), -1, "place");
      case LeftOutcome.Label label -> lent(scene);
      case LeftOutcome.Back back -> new Naming(back.reference().span(), -1, "back");
      case LeftOutcome.Nothing nothing -> unnamed(scene);
    };
  }

  /**
   * "đường trị giá 50 tỷ đồng | khởi công", "thu hồi 30 ha | thuộc hai xã", "diện tích 9 ha | nối
   * …": what follows no counted noun goes on with the clause.
   */
  private boolean goesOn(NamingScene scene, Span right) {
    if (scene.counted() || !(scene.left() instanceof LeftOutcome.Found found)) {
      return false;
    }
    Chunk next = scene.chunks().get(scene.at() + 1);
    boolean measured = measures.opens(scene.reading(), scene.chunks().get(found.from()));
    boolean verb = next.is(ChunkKind.ACTION) && next.start() == right.start();
    boolean under = scene.reading().lower().startsWith("thuộc", right.start());
    return under || (verb && (measured || !found.adjacent()));
  }

  /** The words near say nothing: the subject of the sentence, else what was named before. */
  private Naming unnamed(NamingScene scene) {
    boolean alone = scene.right() == null && !scene.counted();
    LeftOutcome.Found opening =
        alone ? SentenceOpening.find(scene.chunks(), scene.at(), scene.earlier()) : null;
    return opening == null
        ? lent(scene)
        : new Naming(FoundPhrase.span(scene.chunks(), opening), -1, "left");
  }

  /** The unit, of "giường bệnh/vạn dân" what is counted. */
  private static Naming byUnit(NamingScene scene) {
    Span unit = scene.unit();
    int slash = unit.of(scene.reading().text()).indexOf('/');
    Span counted = slash < 0 ? unit : new Span(unit.start(), unit.start() + slash);
    return new Naming(counted, -1, "unit");
  }

  private static Naming inherited() {
    return new Naming(null, -1, "inherit");
  }

  private boolean isGeneric(Quantity quantity, String printed) {
    return genericUnits.contains(quantity.unit())
        || genericUnits.contains(PhraseTable.fold(printed));
  }

  /** Of "giá heo hơi đi ngang: miền Bắc 64.000 đồng/kg" the head. */
  private static Naming head(List<Chunk> chunks, int at, LeftOutcome.Label label) {
    for (int i = at - 1; i > Math.max(0, at - Chunk.WINDOW); i--) {
      if (chunks.get(i).is(ChunkKind.COLON)
          && LeftPhrase.find(chunks, i, false) instanceof LeftOutcome.Found found) {
        return new Naming(FoundPhrase.span(chunks, found), -1, "head");
      }
    }
    return new Naming(label.place().span(), -1, "place");
  }

  /** The unit says more than the words before: "tiếp nhận 386.000 hồ sơ". */
  private boolean isRemote(NamingScene scene, LeftOutcome.Found found) {
    Span phrase = FoundPhrase.span(scene.chunks(), found);
    Span counted = byUnit(scene).phrase();
    String unit = counted == null ? "" : counted.of(scene.reading().lower());
    return counted != null
        && found.to() != scene.at() - 1
        && !measures.isSaid(scene.reading(), scene.chunks(), scene.at())
        && !phrase.of(scene.reading().lower()).contains(unit)
        && scene.chunks().subList(found.from(), found.to() + 1).stream()
            .noneMatch(chunk -> chunk.is(ChunkKind.CONCEPT));
  }

  /** "các điểm du lịch | đón [900 lượt khách]": those who receive name nothing. */
  private boolean isReceived(NamingScene scene, LeftOutcome.Found found) {
    int before = scene.before();
    String unit = scene.unit().of(scene.reading().lower());
    String noun = unit.substring(unit.lastIndexOf(' ') + 1);
    return scene.counted()
        && scene.follows(receives, before)
        && unit.indexOf(' ') > 0
        && !FoundPhrase.span(scene.chunks(), found).of(scene.reading().lower()).contains(noun);
  }

  private Naming lent(NamingScene scene) {
    Span right = scene.right();
    if (measures.isOnward(scene.reading(), scene.chunks(), scene.before())) {
      return inherited();
    }
    if (right != null && (!scene.earlier() || scene.beginsItem())) {
      return new Naming(right, -1, "right");
    }
    boolean own =
        !scene.earlier() || (!scene.isDependent() && (!scene.generic() || scene.follows("có")));
    boolean rate = right == null && own && isRate(scene.quantity());
    boolean received = scene.counted() && scene.follows(receives, scene.before());
    if (rate || (scene.counted() && own) || (received && scene.isOther())) {
      return byUnit(scene);
    }
    return scene.isAim() ? new Naming(null, -1, "aim") : inherited();
  }

  /** "30 giường bệnh/vạn dân": the unit says what is counted. */
  private boolean isRate(Quantity quantity) {
    String unit = quantity.unit();
    int slash = unit.indexOf('/');
    return slash > 0
        && Character.isLowerCase(unit.charAt(0))
        && units.lookup(unit.substring(0, slash)).isEmpty();
  }

  private boolean isCounted(Quantity quantity) {
    String unit = quantity.unit();
    return !unit.isEmpty()
        && !quantity.isPercent()
        && unit.indexOf('/') < 0
        && units.lookup(unit).isEmpty()
        && Character.isLetter(unit.charAt(0))
        && !unit.equals("VND");
  }
}
