package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/**
 * Whether the sentence before spoke of aims alone, so that the next goes on with them: "Đại hội đặt
 * mục tiêu tăng 12%/năm. Thu nhập đến năm 2025 là 60 triệu đồng. Hộ nghèo còn dưới 1%." It is
 * opened by a target, by a programme for a time to come ("kế hoạch năm 2024") or by a plan that is
 * changed ("Công ty điều chỉnh chỉ tiêu cả năm. Cụ thể, …"), and ends where a sentence tells what
 * was or is. A plan beside what was reached opens nothing.
 */
final class Agenda {
  private static final int YEAR = 4;

  /** So many aims make a list that goes on by itself. */
  private static final int SEVERAL = 2;

  private final Reading reading;
  private final TargetWords words;
  private @Nullable Span open;

  /** Targets told since it was opened; a programme counts as many. */
  private int told;

  /** The sentence whose programme was looked for last. */
  private int read = -1;

  private @Nullable Span named;

  Agenda(TargetWords words, Reading reading) {
    this.words = words;
    this.reading = reading;
  }

  /** The words that opened it, when {@code sentence} goes on with it, else null. */
  @Nullable Span open(Sentence sentence) {
    return open != null && !tellsFacts(sentence) && (told >= SEVERAL || aims(sentence))
        ? open
        : null;
  }

  /**
   * Notes what a sentence said up to a quantity.
   *
   * @param aim the words that made its quantities so far targets; null when not all of them are, or
   *     when one is the plan beside what was reached
   */
  void told(Sentence sentence, @Nullable Span aim) {
    Span programme = aim == null ? programme(sentence) : null;
    open = aim == null ? programme : aim;
    told = programme != null ? SEVERAL : aim == null ? 0 : told + 1;
  }

  /** Passes the sentences without quantities between two with some. */
  void pass(int last, int next) {
    for (int i = last + 1; i < next; i++) {
      Sentence sentence = reading.sentences().get(i);
      Span programme = programme(sentence);
      programme = programme == null ? moved(sentence) : programme;
      open = programme != null ? programme : open == null || tellsFacts(sentence) ? null : open;
      told = programme != null ? SEVERAL : told;
    }
  }

  /** "thông qua các chỉ tiêu cho năm 2024" in a text of 2023, or null; looked for once. */
  private @Nullable Span programme(Sentence sentence) {
    if (sentence.index() != read) {
      read = sentence.index();
      named = find(sentence);
    }
    return named;
  }

  /** "đã điều chỉnh chỉ tiêu kinh doanh cả năm", with "Cụ thể, …" right after it, or null. */
  private @Nullable Span moved(Sentence sentence) {
    int next = sentence.index() + 1;
    if (next >= reading.sentences().size()) {
      return null;
    }
    int start = reading.sentences().get(next).span().start();
    boolean detailed =
        words.details().at(reading.lower(), Blanks.after(reading.lower(), start)) != null;
    return detailed
        ? words.moved().of(reading.lower(), sentence.span().start(), sentence.span().end())
        : null;
  }

  private @Nullable Span find(Sentence sentence) {
    PartialDate date = reading.document().date();
    if (date == null) {
      return null;
    }
    int start = sentence.span().start();
    int end = sentence.span().end();
    var programme = words.programmes().first(reading.lower(), start, end);
    if (programme == null
        || words
                .against()
                .endingAt(reading.lower(), Blanks.before(reading.lower(), programme.start()))
            != null
        || words.results().first(reading.lower(), start, end) != null
        || words.facts().first(reading.lower(), programme.end(), end) != null) {
      return null;
    }
    return latestYear(programme.end(), end) > date.year()
        ? new Span(programme.start(), programme.end())
        : null;
  }

  /** "phải đạt 40 triệu đồng", "từ 12 xã trở lên": a lone aim before it goes on in these words. */
  private boolean aims(Sentence sentence) {
    int start = Blanks.after(reading.lower(), sentence.span().start());
    return words.goesOn().at(reading.lower(), start) != null
        || words.marks().first(reading.lower(), start, sentence.span().end()) != null;
  }

  private boolean tellsFacts(Sentence sentence) {
    int start = sentence.span().start();
    int end = sentence.span().end();
    if (words.facts().first(reading.lower(), start, end) != null) {
      return true;
    }
    PartialDate date = reading.document().date();
    int year = latestYear(start, end);
    return date != null && year > 0 && year < date.year();
  }

  /** The latest year of four digits that is named, or 0. */
  private int latestYear(int start, int end) {
    int latest = 0;
    int digits = 0;
    for (int i = start; i <= end; i++) {
      boolean digit = i < end && DigitReader.isDigit(reading.lower().charAt(i));
      boolean whole = !digit && digits == YEAR && !isNumber(i);
      if (whole) {
        int year = Integer.parseInt(reading.lower().substring(i - YEAR, i));
        latest = year >= 1900 && year < 2100 ? Math.max(latest, year) : latest;
      }
      digits = digit ? digits + 1 : 0;
    }
    return latest;
  }

  /** "2000,5", "2021/NQ-HĐND" and the like are no years. */
  private boolean isNumber(int end) {
    if (end + 1 >= reading.lower().length()) {
      return false;
    }
    char mark = reading.lower().charAt(end);
    char next = reading.lower().charAt(end + 1);
    return (mark == ',' || mark == '.') && DigitReader.isDigit(next)
        || mark == '/' && Character.isLetter(next);
  }
}
