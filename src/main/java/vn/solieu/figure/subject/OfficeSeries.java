package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.text.Span;

/**
 * The offices that a document of no province names, sentence by sentence, and what they speak for:
 * "Chủ tịch UBND tỉnh Long An", "Bộ Công Thương".
 */
final class OfficeSeries {
  private final OfficePlace offices;
  private final PlaceTrade trade;
  private final PlaceResolver resolver;
  private final SpokenPlace spoken;
  private final Reading reading;

  /** Offices that only other countries have. */
  private final Told<Span> foreign;

  OfficeSeries(SubjectTools tools, PlaceResolver resolver, SpokenPlace spoken, Reading reading) {
    offices = tools.offices();
    trade = tools.frames().trade();
    this.resolver = resolver;
    this.spoken = spoken;
    this.reading = reading;
    foreign = new Told<>(sentence -> offices.isForeign(reading, sentence));
  }

  /** Takes in a sentence. */
  void see(Sentence sentence, List<Chunk> chunks) {
    if (resolver.hasHome()) {
      spoken.office(null);
      return;
    }
    foreign.pass(sentence.span());
    spoken.office(offices.find(reading, chunks, resolver, foreign));
    if (!spoken.isOfEconomy() && trade.isOfCountry(reading, chunks)) {
      spoken.economy();
    }
  }
}
