package vn.solieu.figure.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.FulfilledRule;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.lexicon.Lexicon;
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
  private final LeftNaming lefts;
  private final TopicName topics;
  private final ForwardName forwards;
  private final StatedCount stated;
  private final ReachedCount reached;
  private final RoleNoun roles;
  private final MostName mosts;
  private final PointingName pointers;
  private final PurposeName purposes;

  IndicatorFinder(Lexicon lexicon) {
    units = lexicon.units();
    trades = new TradeProduct(lexicon);
    measures = new MeasuredSubject(lexicon);
    Predicate predicate = new Predicate(lexicon.resources());
    rights = new RightPhrase(predicate);
    parts = new PartName(lexicon, predicate);
    placed = new PlacedCount(predicate, lexicon.resources());
    lefts = new LeftNaming(lexicon, measures);
    topics = new TopicName(measures);
    forwards = new ForwardName(lexicon.resources(), measures);
    stated = new StatedCount(lexicon.resources());
    reached = new ReachedCount(lexicon.resources());
    roles = new RoleNoun(lexicon.resources());
    mosts = new MostName(lexicon.resources());
    pointers = new PointingName(lexicon.resources());
    purposes = new PurposeName(lexicon.resources());
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
      Naming pointing = pointers.find(reading, chunks, subject);
      return pointing == null ? measured(chunks, left, subject) : pointing;
    }
    boolean free = left instanceof LeftOutcome.Nothing && !quantity.isPercent();
    Span right = rights.find(reading, chunks, at, quantity, counted, counted || free);
    boolean generic = isGeneric(quantity, unit.of(reading.lower()));
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
    Naming said = said(scene);
    if (said != null) {
      return said;
    }
    if (scene.isBeside() && scene.isOther()) {
      return LeftNaming.byUnit(scene);
    }
    if (scene.isItem()) {
      return scene.earlier() && scene.generic() && scene.isListed()
          ? LeftNaming.inherited()
          : LeftNaming.byUnit(scene);
    }
    Naming ruled = ruled(scene);
    if (ruled != null) {
      return ruled;
    }
    Naming right = byRight(scene);
    return right == null ? lefts.find(scene) : right;
  }

  /** What the layout or the opening of the sentence says, or null. */
  private @Nullable Naming said(NamingScene scene) {
    Naming said = placed.find(scene);
    said = said == null ? BracketedCount.find(scene) : said;
    said = said == null ? stated.find(scene) : said;
    said = said == null ? reached.find(scene) : said;
    said = said == null ? ItemLabel.find(scene) : said;
    said = said == null ? topics.find(scene) : said;
    said = said == null ? forwards.find(scene) : said;
    said = said == null ? roles.find(scene) : said;
    said = said == null ? mosts.find(scene) : said;
    return said == null ? purposes.find(scene) : said;
  }

  /** What one of the rules for a turn of phrase says, the most trusted first, or null. */
  private @Nullable Naming ruled(NamingScene scene) {
    boolean nothing = scene.left() instanceof LeftOutcome.Nothing && scene.earlier();
    Naming ruled = scene.right() != null || nothing ? null : trades.find(scene);
    ruled = ruled == null ? parts.find(scene) : ruled;
    ruled = ruled == null ? ActionName.doneFor(scene) : ruled;
    ruled = ruled == null ? ActionName.ofShare(scene) : ruled;
    return ruled == null ? measures.dimension(scene) : ruled;
  }

  /** The words after the quantity, where they are its own, or null. */
  private @Nullable Naming byRight(NamingScene scene) {
    Span right = scene.right();
    boolean own = scene.counted() && scene.left() instanceof LeftOutcome.Nothing;
    boolean free = own || !(scene.isDependent() && scene.earlier());
    if (right == null || scene.isPercent() || !free || goesOn(scene, right)) {
      return null;
    }
    Chunk action = ActionName.before(scene);
    return action == null ? new Naming(right, -1, "right") : ActionName.of(scene, action, right);
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

  private boolean isGeneric(Quantity quantity, String printed) {
    return genericUnits.contains(quantity.unit()) || genericUnits.contains(printed);
  }

  private boolean isCounted(Quantity quantity) {
    String unit = quantity.unit();
    return !unit.isEmpty()
        && Character.isLetter(unit.charAt(0))
        && !unit.equals("VND")
        && !quantity.isPercent()
        && unit.indexOf('/') < 0
        && units.lookup(unit).isEmpty();
  }
}
