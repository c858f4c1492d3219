package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.timing.Period;

/**
 * The places given so far, from which a figure without its own takes one: that of the company or
 * household it is about, that of the sentence before when its own goes on with it ("Trong đó, …"),
 * the district that the article opens with and has not left, else the article's province.
 */
final class PlaceSeries {
  private final PlaceResolver resolver;
  private final Continuation continuation;
  private final EntityNames entities;
  private final NamedSeats named;
  private final List<Located> places = new ArrayList<>();

  /** Of each figure the first one in its sentence. */
  private final List<Integer> starts = new ArrayList<>();

  private @Nullable Located carried;
  private @Nullable Located topic;
  private @Nullable Located local;
  private final Set<String> communes = new HashSet<>();
  private final Set<String> hamlets = new HashSet<>();
  private @Nullable Located province;
  private final Map<Integer, Located> seats = new HashMap<>();
  private @Nullable Located ofEntity;
  private int entity = -1;
  private int sentenceStart;
  private boolean follows;
  private boolean nationwide;

  private final SpokenPlace spoken;
  private final HeardPlaces heard;
  private List<Chunk> before = List.of();

  PlaceSeries(
      PlaceResolver resolver,
      HeardPlaces heard,
      Continuation continuation,
      EntityNames entities,
      NationwideNames nationwideNames) {
    this.resolver = resolver;
    this.heard = heard;
    named = new NamedSeats(resolver, nationwideNames);
    this.continuation = continuation;
    this.entities = entities;
    spoken = new SpokenPlace(resolver);
  }

  /** Begins a sentence; {@code previous} is the last one that held quantities. */
  void sentence(Reading reading, Sentence sentence, int previous, List<Chunk> chunks) {
    boolean next = previous >= 0 && sentence.index() - previous <= 1;
    boolean continues = continuation.is(reading, chunks) && !isOfSet(reading, chunks);
    boolean sums = next && !places.isEmpty() && sums(reading, chunks);
    carried =
        next && continues && !places.isEmpty()
            ? places.get(sentenceStart)
            : sums ? resolver.country() : null;
    sentenceStart = places.size();
    follows = next;
    nationwide = false;
    spoken.next();
  }

  /** "Trong số hộ nghèo, …" after several places: those of them all. */
  private boolean isOfSet(Reading reading, List<Chunk> chunks) {
    int start = chunks.isEmpty() ? 0 : chunks.getFirst().start();
    boolean set =
        reading.lower().startsWith("trong số ", start)
            && !reading.lower().startsWith("trong số này", start)
            && !reading.lower().startsWith("trong số đó", start);
    return set
        && places.subList(sentenceStart, places.size()).stream()
                .map(Located::text)
                .distinct()
                .count()
            > 1;
  }

  /** Takes in a sentence: where it tells of trade, the next may name partners alone. */
  void trade(List<Chunk> sentence) {
    before = sentence;
  }

  /** The sentence before, empty for none: it may tell of exports or the like. */
  List<Chunk> before() {
    return before;
  }

  /** "Tính chung 11 tháng, …", "So với cùng kỳ, …" after a sentence of the country alone. */
  private boolean sums(Reading reading, List<Chunk> chunks) {
    return !chunks.isEmpty()
        && (reading.lower().startsWith("tính chung", chunks.getFirst().start())
            || reading.lower().startsWith("so với cùng kỳ", chunks.getFirst().start()))
        && places.subList(sentenceStart, places.size()).stream()
            .allMatch(place -> Objects.equals(place.text(), resolver.country().text()));
  }

  /** The sentence tells more of the whole. */
  void widen() {
    spoken.widen();
    topic = resolver.hasHome() ? topic : null;
  }

  boolean isCountry(int i) {
    return isCountry(places.get(i));
  }

  private boolean isCountry(Located place) {
    return Objects.equals(place.text(), resolver.country().text());
  }

  /** In the article of a province the place of the last figure, here or a sentence before. */
  @Nullable Located previous() {
    boolean near = follows || places.size() > sentenceStart;
    return near && resolver.hasHome() && !places.isEmpty() ? places.getLast() : null;
  }

  /** The place of figure {@code i}. */
  Located of(int i) {
    return places.get(i);
  }

  /** A place that a sentence without quantities is about. */
  void pass(Located place) {
    spoken.see(place);
    remember(place, null);
  }

  /** A district that a sentence without quantities opens the article of a province with. */
  void open(Located place) {
    if (resolver.isSmall(place)) {
      local = place;
      topic = place;
    }
  }

  /** "61 tỉnh công nhận 4.847 sản phẩm": the sentence speaks of the country. */
  void countAll() {
    nationwide = true;
  }

  boolean countsAll() {
    return nationwide;
  }

  /** The article's own province, named, is no other place than "toàn tỉnh". */
  Chunk homeAsHere(Chunk chunk) {
    PlaceName name = chunk.place();
    return name != null && resolver.isHome(name) ? chunk.as(ChunkKind.HERE) : chunk;
  }

  /** What the text speaks of, and who speaks in it. */
  SpokenPlace spoken() {
    return spoken;
  }

  /** The places named last. */
  HeardPlaces heard() {
    return heard;
  }

  /** Takes in a hamlet: the commune spoken of is not left for it. */
  void pastHamlet(Located hamlet) {
    hamlets.add(Objects.requireNonNullElse(hamlet.text(), ""));
  }

  /** Takes in a commune: the district that the article opens with is not left for it. */
  void within(Located commune) {
    communes.add(Objects.requireNonNullElse(commune.text(), ""));
  }

  /** The district spoken of last, or null. */
  @Nullable Located local() {
    boolean commune = local != null && communes.contains(local.text());
    Located district = heard.district();
    return (local == null || commune) && district != null
        ? district.as(PlaceBasis.INHERITED)
        : local;
  }

  /** The commune spoken of last, or null. */
  @Nullable Located commune() {
    return local != null && communes.contains(local.text()) ? local : heard.commune();
  }

  /** The province spoken of last ("Bắc Giang …; tỉnh này …"), or null. */
  @Nullable Located province() {
    return province == null ? spoken.firstOffice() : province;
  }

  /** The place of the next figure: its own or what the series gives. */
  Located add(
      @Nullable Located own,
      Naming naming,
      @Nullable EntityMention about,
      @Nullable Period period) {
    Located place = own == null ? given(naming, about, period) : own;
    remember(own, about);
    places.add(place);
    starts.add(sentenceStart);
    return place;
  }

  /** "Trường Sủng Trà (huyện Mèo Vạc)": where an entity is said to be. */
  void seat(EntityMention mention, @Nullable Located place) {
    if (place != null && resolver.isSmall(place)) {
      seats.put(mention.id(), place);
    }
  }

  private void remember(@Nullable Located own, @Nullable EntityMention about) {
    if (own != null && hamlets.contains(own.text())) {
      return;
    }
    boolean small = own != null && resolver.isSmall(own);
    if (own != null && (about == null || resolver.hasHome()) && !own.isWholeWorld()) {
      spoken.see(own);
    }
    if (small) {
      local = own;
    } else if (own != null && own.code() != null && !isCountry(own)) {
      province = own;
    }
    if (places.isEmpty() && small) {
      topic = own;
    } else if (own != null && !own.equals(topic) && !communes.contains(own.text())) {
      topic = null;
    }
    if (about != null && small && !isEverywhere(about)) {
      ofEntity = own;
      entity = about.id();
    }
  }

  /** A bank has branches all over: in the text of no province it has no seat. */
  private boolean isEverywhere(EntityMention about) {
    return about.kind().equals("bank") && !resolver.hasHome();
  }

  private Located given(Naming naming, @Nullable EntityMention about, @Nullable Period period) {
    Located last = about == null ? null : about.id() == entity ? ofEntity : seats.get(about.id());
    Located own = last == null && about != null ? named.district(entities.full(about)) : null;
    if (own != null) {
      return own;
    }
    if (last == null && about != null && !resolver.hasHome()) {
      return isEverywhere(about) ? Located.NOWHERE : named.wide(entities.full(about));
    }
    if (last == null) {
      boolean before = naming.from() >= 0 && naming.from() < sentenceStart;
      last = carried == null && before ? named(naming.from()) : carried;
    }
    if (last == null) {
      last = topic;
    }
    if (last == null) {
      last = resolver.hasHome() ? null : spoken.place();
      return last == null ? resolver.home(period) : last.as(PlaceBasis.INHERITED);
    }
    return last.as(basis(last));
  }

  /** The place of the figure that lends its name; of an item of a list that of the list's head. */
  private Located named(int from) {
    Located head = places.get(starts.get(from));
    Located item = places.get(from);
    String text = item.text();
    return text != null && text.endsWith(", " + head.text()) ? head : item;
  }

  private static PlaceBasis basis(Located place) {
    return place.basis() == PlaceBasis.SOURCE_DEFAULT
        ? PlaceBasis.SOURCE_DEFAULT
        : PlaceBasis.INHERITED;
  }
}
