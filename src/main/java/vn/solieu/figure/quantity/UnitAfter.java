package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;

/** Finds the unit after a number of a sentence; what tells when ("thu 1.100 tỷ quý I") is none. */
final class UnitAfter {
  private static final String STAGE = "giai đoạn";

  private final UnitReader units;
  private final PhraseTable<String> pointers;

  UnitAfter(UnitReader units, Lexicon lexicon) {
    this.units = units;
    pointers = ClosedWords.load(lexicon.resources(), "time-pointer");
  }

  /** The unit after a number; in "thu 1.100 tỷ quý I" the quarter is when, not what. */
  @Nullable ReadUnit read(Reading reading, Numeral number, int limit) {
    return of(reading, number, units.read(reading, number.end(), limit));
  }

  /** The unit read after a number, or null where it tells when. */
  @Nullable ReadUnit of(Reading reading, Numeral number, @Nullable ReadUnit unit) {
    boolean time =
        unit != null
            && number.scaled()
            && (unit.kind() == ReadUnit.Kind.TIME || unit.unit().equals(STAGE));
    return unit != null && time && dates(reading.lower(), Blanks.after(reading.lower(), unit.end()))
        ? null
        : unit;
  }

  /** The year, the number or the pointer of a time stands there: "năm 2017", "quý I", "năm nay". */
  private boolean dates(Folded lower, int at) {
    boolean named = at < lower.length() && "0123456789iv".indexOf(lower.charAt(at)) >= 0;
    return named || pointers.at(lower, at) != null;
  }

  /** Money under a slash that names no currency: "2 tỷ/vụ", "8 triệu/tháng". */
  @Nullable ReadUnit perMoney(Reading reading, Numeral number, int limit) {
    ReadUnit money = units.money(reading, number.end(), limit);
    return money.unit().equals("VND") ? null : money;
  }
}
