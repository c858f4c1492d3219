package vn.solieu.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.text.Document;

/**
 * Rates of a draft in thousands: "tăng 6.681%" is read as "tăng 6681 %", of the same length. The
 * extractor passes them over in the news, where they are misprints; in a draft they are what a lost
 * decimal mark looks like.
 */
final class GroupedRates {
  private static final Pattern RATE =
      Pattern.compile("(?<![0-9.,])([1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?=\\h?%)");

  private GroupedRates() {}

  static Document of(Document draft) {
    Matcher rates = RATE.matcher(draft.text());
    StringBuilder text = new StringBuilder();
    while (rates.find()) {
      String digits = rates.group(1).replace(".", "");
      rates.appendReplacement(text, digits + " ".repeat(rates.group(1).length() - digits.length()));
    }
    rates.appendTail(text);
    return new Document(
        draft.id(), text.toString(), draft.blocks(), draft.date(), draft.province());
  }
}
