package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Tells a house in which only something takes place: of "tại khách sạn Sông Luộc diễn ra ngày hội
 * hoa lan" nothing is the hotel's.
 */
final class Venue {
  private final PhraseTable<String> houses;
  private final PhraseTable<String> leads;
  private final PhraseTable<String> events;

  Venue(Resources resources) {
    houses = ClosedWords.load(resources, "venue");
    leads = ClosedWords.load(resources, "at-venue");
    events = ClosedWords.load(resources, "takes-place");
  }

  /** The mention is such a house. */
  boolean is(Reading reading, List<Chunk> chunks, EntityMention mention) {
    int start = mention.span().start();
    return houses.at(reading.lower(), start) != null
        && leads.endingAt(reading.lower(), Blanks.before(reading.lower(), start)) != null
        && events.first(reading.lower(), mention.span().end(), chunks.getLast().end()) != null;
  }
}
