package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Units;
import vn.solieu.text.Span;

/**
 * Names a quantity by the words before it: a phrase ("thu nội địa đạt 120 tỷ"), a place of a list
 * ("Cà Mau 23%"), a word that points back; where they say nothing, by its unit or as the figure
 * before.
 */
final class LeftNaming {
  private final Units units;
  private final MeasuredSubject measures;
  private final ComparedName compared;
  private final PhraseTable<String> receives;
  private final PhraseTable<String> sources;
  private final PointingName pointers;

  LeftNaming(Lexicon lexicon, MeasuredSubject measures) {
    units = lexicon.units();
    this.measures = measures;
    compared = new ComparedName(lexicon.resources());
    receives = ClosedWords.load(lexicon.resources(), "receives");
    pointers = new PointingName(lexicon.resources());
    sources = ClosedWords.load(lexicon.resources(), "source-head");
  }

  /** The name that the words before the quantity give, or what was named before. */
  Naming find(NamingScene scene) {
    Naming special = scene.left() instanceof LeftOutcome.Found found ? special(scene, found) : null;
    if (special != null) {
      return special;
    }
    return switch (scene.left()) {
      case LeftOutcome.Found found -> byPhrase(scene, found);
      case LeftOutcome.Label label -> byPlace(scene, label);
      case LeftOutcome.Back back -> new Naming(back.reference().span(), -1, "back");
      case LeftOutcome.Nothing nothing -> unnamed(scene);
    };
  }

  private @Nullable Naming special(NamingScene scene, LeftOutcome.Found found) {
    Naming one = SingledOut.find(scene, found);
    if (one != null) {
      return one;
    }
    Naming other = compared.find(scene, found);
    if (other != null) {
      return other;
    }
    LeftOutcome.Found whole = RelativeClause.whole(scene, found);
    return whole.equals(found) ? null : FoundPhrase.name(scene.chunks(), whole);
  }

  private Naming byPhrase(NamingScene scene, LeftOutcome.Found found) {
    Chunk last = scene.chunks().get(found.to());
    if (scene.counted() && ActionName.isCounting(scene, found)) {
      return ActionName.of(scene, last, scene.unit());
    }
    if (tellsByUnit(scene, found) || isReceived(scene, found) || isSource(scene, found)) {
      return byUnit(scene);
    }
    Naming pointing = pointers.find(scene.reading(), scene.chunks(), found);
    if (pointing != null) {
      return pointing;
    }
    if (scene.counted() && ActionName.ends(scene, found)) {
      return new Naming(last.span(), -1, "left");
    }
    if (scene.counted() || scene.right() != null) {
      return FoundPhrase.name(scene.chunks(), found);
    }
    LeftOutcome.Found tail = measures.tail(scene.reading(), scene.chunks(), found);
    return FoundPhrase.name(scene.chunks(), LeadingSubject.of(scene, tail));
  }

  private boolean tellsByUnit(NamingScene scene, LeftOutcome.Found found) {
    boolean telling = scene.counted() && !scene.generic();
    return (telling || isRate(scene.quantity())) && isRemote(scene, found);
  }

  /** The label is a place: it names what is counted only where nothing else does. */
  private Naming byPlace(NamingScene scene, LeftOutcome.Label label) {
    if (scene.counted() && PlaceLabel.isOwner(scene, label)) {
      return byUnit(scene);
    }
    boolean mean = scene.earlier() && PlaceLabel.isMean(scene, label);
    if (mean || PlaceLabel.isRated(scene, label)) {
      return inherited();
    }
    if (PlaceLabel.underHead(label) || PlaceLabel.isListed(scene, label)) {
      return head(scene.chunks(), scene.at(), label);
    }
    Span place = label.place().span();
    if (PlaceLabel.isPriced(scene, label)) {
      return new Naming(place, -1, "priced");
    }
    if (isOwn(scene, label)) {
      return new Naming(place, -1, "place");
    }
    Naming lent = lent(scene);
    boolean sibling = lent.phrase() == null && lent.rule().equals("inherit");
    return sibling ? new Naming(place, -1, "sibling") : lent;
  }

  private static boolean isOwn(NamingScene scene, LeftOutcome.Label label) {
    return !scene.earlier()
        || !scene.isDependent()
        || label.adjacent()
        || PlaceLabel.isPart(scene, label)
        || PlaceLabel.opensItem(scene, label);
  }

  /** The words near say nothing: the subject of the sentence, else what was named before. */
  private Naming unnamed(NamingScene scene) {
    Naming given = GivenMoney.find(scene);
    if (given != null) {
      return given;
    }
    boolean alone = scene.right() == null && !scene.counted();
    LeftOutcome.Found opening =
        alone ? SentenceOpening.find(scene.chunks(), scene.at(), scene.earlier()) : null;
    return opening == null
        ? lent(scene)
        : new Naming(FoundPhrase.span(scene.chunks(), opening), -1, "left");
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
    if (!scene.counted() || !scene.follows(receives, scene.before())) {
      return false;
    }
    String unit = scene.unit().of(scene.reading().lower());
    String noun = unit.substring(unit.lastIndexOf(' ') + 1);
    return unit.indexOf(' ') > 0
        && !FoundPhrase.span(scene.chunks(), found).of(scene.reading().lower()).contains(noun);
  }

  /** "kết quả điều tra ghi nhận [900 con lợn]": who or what tells the count names nothing. */
  private boolean isSource(NamingScene scene, LeftOutcome.Found found) {
    return scene.counted()
        && !found.adjacent()
        && sources.at(scene.reading().lower(), scene.chunks().get(found.from()).start()) != null;
  }

  /** "30 giường bệnh/vạn dân": the unit says what is counted. */
  private boolean isRate(Quantity quantity) {
    String unit = quantity.unit();
    int slash = unit.indexOf('/');
    return slash > 0
        && Character.isLowerCase(unit.charAt(0))
        && units.lookup(unit.substring(0, slash)).isEmpty();
  }

  /** The unit, of "giường bệnh/vạn dân" what is counted. */
  static Naming byUnit(NamingScene scene) {
    Span unit = scene.unit();
    int slash = unit.of(scene.reading().text()).indexOf('/');
    Span counted = slash < 0 ? unit : new Span(unit.start(), unit.start() + slash);
    return new Naming(counted, -1, "unit");
  }

  static Naming inherited() {
    return new Naming(null, -1, "inherit");
  }
}
