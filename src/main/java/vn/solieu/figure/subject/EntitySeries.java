package vn.solieu.figure.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.text.Span;

/**
 * The entities that a document has spoken of, from which a sentence without one of its own takes
 * it. One that the document opens with ("Lợi nhuận của Trabank tăng 50%") holds for every sentence
 * until the province, a trade or another takes over; one named later holds only while the text
 * plainly goes on about it ("Công ty hiện có …", "Doanh thu đạt …").
 */
final class EntitySeries {
  /** Sentences, the title among them, that tell what a document is about. */
  static final int OPENING = 3;

  /** How many sentences of a text may name what it is about before it is clear. */
  private static final int OFTEN = 3;

  /** Characters of a long title. */
  private static final int TITLE = 150;

  /** How many sentences on a name may still be meant. */
  private static final int REACH = 2;

  private final EntityFinder finder;
  private final Reading reading;
  private final Continuation continuation;
  private final EntityOpening openings;
  private final EntityReference references;
  private @Nullable EntityMention topic;
  private @Nullable EntityMention last;
  private @Nullable EntityMention before;
  private final boolean ofProvince;
  private final Map<Integer, Integer> times = new HashMap<>();
  private final Told<List<Chunk>> ofMany;
  private final Told<List<Chunk>> away;
  private int lastBlock = -1;
  private int lastSentence = -1;
  private int seen = -1;
  private @Nullable EntityMention aside;
  private int asideSentence = -1;

  /** The one body that the sentence last seen names, and the one before it. */
  private @Nullable EntityMention here;

  private @Nullable EntityMention passed;

  EntitySeries(EntityFinder finder, Reading reading, Continuation continuation) {
    this.finder = finder;
    this.reading = reading;
    this.continuation = continuation;
    openings = new EntityOpening(finder, reading);
    references = new EntityReference(finder);
    ofMany = new Told<>(openings::turnsAway);
    away = new Told<>(openings::turnsAway);
    ofProvince = reading.document().province() != null;
  }

  boolean hasTopic() {
    return topic != null;
  }

  /** Takes in what a figure is about, null for none. */
  void remember(@Nullable EntityMention about, SentenceFrame frame) {
    if (about != null
        && frame.mentions().contains(about)
        && EntityAside.is(reading, frame.chunks(), about)) {
      aside = about;
      asideSentence = frame.sentence().index();
    } else {
      remember(about, frame.sentence());
    }
  }

  private void remember(@Nullable EntityMention about, Sentence sentence) {
    before = about;
    if (about != null) {
      last = about;
      lastBlock = sentence.blockIndex();
      lastSentence = sentence.index();
      EntityMention main = topic;
      if (main != null) {
        if (about.id() == main.id()) {
          away.set(false);
        } else if (!about.isPersonal()) {
          away.set(true);
        }
      }
    }
  }

  /** Takes in the names of a sentence: one that opens the document is what it is about. */
  void see(List<Chunk> chunks, List<EntityMention> mentions, Sentence sentence) {
    passed = sentence.index() - seen == 1 ? here : null;
    here = body(chunks, mentions);
    seen = sentence.index();
    for (EntityMention mention : mentions) {
      if (finder.isApart(chunks, mention)) {
        continue;
      }
      EntityMention main = topic;
      if (main == null && (opensDocument(chunks, mention, sentence) || isOften(mention))) {
        topic = mention;
      } else if (main != null && main.id() == mention.id()) {
        topic = mention;
        away.set(false);
      }
    }
    if (sentence.index() < OPENING && topic == null) {
      ofMany.pass(chunks);
    }
  }

  /** The only company or the like among those named that is no bystander, or null. */
  private @Nullable EntityMention body(List<Chunk> chunks, List<EntityMention> mentions) {
    EntityMention only = null;
    for (EntityMention mention : mentions) {
      if (!mention.isPersonal() && !finder.isApart(chunks, mention)) {
        if (only != null && only.id() != mention.id()) {
          return null;
        }
        only = mention;
      }
    }
    return only;
  }

  /** A text of no province that comes back to one name time and again is about it. */
  private boolean isOften(EntityMention mention) {
    return !ofProvince
        && !mention.isPersonal()
        && times.merge(mention.id(), 1, Integer::sum) >= OFTEN;
  }

  private boolean opensDocument(List<Chunk> chunks, EntityMention mention, Sentence sentence) {
    return sentence.index() < OPENING
        && openings.opens(chunks, mention, isTitle(sentence))
        && !ofMany.is();
  }

  /** The first line, short and without a full stop: all it tells is of its subject. */
  private boolean isTitle(Sentence sentence) {
    Span span = sentence.span();
    return sentence.index() == 0
        && span.length() < TITLE
        && !SentenceEnd.is(reading.text(), span, '.');
  }

  /** Takes in a sentence without quantities: what it is about may go on in the next. */
  void pass(List<Chunk> chunks, List<EntityMention> mentions, Sentence sentence) {
    see(chunks, mentions, sentence);
    for (EntityMention mention : mentions) {
      if (!finder.isApart(chunks, mention) && openings.opens(chunks, mention, false)) {
        remember(mention, sentence);
        return;
      }
    }
    away.pass(chunks);
  }

  /** Of a bank that lends, the company or project told of just before, or null. */
  @Nullable EntityMention borrower(List<Chunk> chunks, EntityMention bank, Sentence sentence) {
    EntityMention one = last;
    if (one == null || one.isPersonal() || one.kind().equals("bank")) {
      return null;
    }
    boolean near = sentence.blockIndex() == lastBlock && sentence.index() - lastSentence <= 1;
    boolean lent = bank.kind().equals("bank") && finder.lends(chunks, bank.to() + 1);
    return near && lent ? one : null;
  }

  /** The entity that the sentence goes on about, or null. */
  @Nullable EntityMention carried(List<Chunk> chunks, Sentence sentence) {
    if (!mayCarry(sentence)) {
      away.pass(chunks);
      return null;
    }
    if (openings.turnsAway(chunks)) {
      away.set(true);
      return null;
    }
    if (continuation.is(reading, chunks) && !EntityFinder.isProvince(chunks.getFirst())) {
      return before;
    }
    Cue reference = references.find(chunks);
    EntityMention singled = sentence.index() - asideSentence == 1 ? aside : null;
    if (singled != null && reference != null && EntityAside.isMeant(reading, singled, reference)) {
      return singled;
    }
    EntityMention near = near(chunks, sentence, reference);
    if (near != null) {
      return near;
    }
    EntityMention main = topic == null && EntityReference.isSame(reference) ? passed : topic;
    if (main != null && reference != null && EntityReference.agrees(reference, main)) {
      away.set(false);
    }
    boolean other =
        main != null
            && reference != null
            && EntityReference.isOfKind(reference)
            && !EntityReference.agrees(reference, main);
    return main == null || other || away.is() ? null : main;
  }

  /** Something was named that the sentence could go on about. */
  private boolean mayCarry(Sentence sentence) {
    return topic != null
        || passed != null
        || before != null
        || (last != null && sentence.index() - lastSentence <= REACH)
        || (aside != null && sentence.index() - asideSentence == 1);
  }

  private @Nullable EntityMention near(
      List<Chunk> chunks, Sentence sentence, @Nullable Cue reference) {
    EntityMention entity = last;
    if (entity == null || sentence.index() - lastSentence > REACH) {
      return null;
    }
    boolean together = sentence.blockIndex() == lastBlock;
    boolean named = reference != null && !reference.note().isEmpty();
    boolean same =
        named
            ? reference != null && EntityReference.agrees(reference, entity)
            : (together && (reference != null || finder.holds(chunks, 0, chunks.size(), "topic")))
                || (sentence.index() - lastSentence == 1
                    && openings.isOfAccounts(chunks, ofProvince));
    boolean second = topic != null && !entity.isPersonal() && sentence.index() - lastSentence == 1;
    return same || (second && !named) ? entity : null;
  }
}
