package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;

/** A temporal expression as printed, before any date is known. */
public sealed interface TimeTerm {
  /** The step of a relative expression. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    SEASON,
    /** A crop that begins and ends in one year. */
    CROP,
    /** The lunar new year. */
    FEAST,
    /** Years of a plan or a term of office. */
    STAGE,
    /** A school year, which begins in the second half of a year. */
    SCHOOL
  }

  /** "năm 2018", "năm nay", "cả năm". */
  record Year(YearRef year) implements TimeTerm {}

  /**
   * "9 tháng đầu năm 2019", "quý III", "tháng 9", "nửa cuối năm".
   *
   * @param loose a bare count of months, which may as well be a term of time ("trong 6 tháng")
   */
  record Months(int first, int last, YearRef year, boolean loose) implements TimeTerm {
    boolean single() {
      return first == last;
    }
  }

  /** "ngày 5/10", "nửa đầu tháng 9"; month 0 is the month spoken of, last day 31 its end. */
  record Days(int first, int last, int month, YearRef year) implements TimeTerm {}

  /** "giai đoạn 2016-2020"; a season "vụ đông xuân 2018-2019". */
  record Years(int first, int last, boolean season) implements TimeTerm {}

  /** "3 tháng qua", "trong 5 năm". */
  record Past(int count, Unit unit) implements TimeTerm {}

  /** "tháng trước" -1, "quý này" 0. */
  record Shift(Unit unit, int by) implements TimeTerm {}

  /** "hiện", "đến nay". */
  record Now() implements TimeTerm {}

  /** The time spoken of: the unsaid end of "cộng dồn từ đầu năm". */
  record Spoken() implements TimeTerm {}

  /** "cùng kỳ năm trước". */
  record Same(YearRef year) implements TimeTerm {}

  /** "đầu năm". */
  record Start(YearRef year) implements TimeTerm {}

  /** "cuối năm 2020", "cuối tháng 9": its last day. */
  record End(TimeTerm whole) implements TimeTerm {}

  /**
   * "đến hết tháng 9", "tính đến 30/9": its last day of a stock, the year so far of a flow.
   *
   * @param closed "kết thúc quý IV": the quarter itself of a flow
   */
  record Until(TimeTerm whole, boolean closed) implements TimeTerm {
    Until(TimeTerm whole) {
      this(whole, false);
    }
  }

  /** "từ đầu năm đến 15/9". */
  record Stretch(TimeTerm from, TimeTerm to) implements TimeTerm {}

  /** "5 tháng còn lại": to the end of the year; 0 months are all that are left. */
  record Rest(int months) implements TimeTerm {}

  /**
   * "vài năm trước", "những năm gần đây": a time of which text and date tell no more.
   *
   * @param former words that after a name only tell what it was: "tỉnh Hà Tây trước đây"
   */
  record Vague(boolean former) implements TimeTerm {}

  /**
   * "khi ấy": the time last named.
   *
   * @param year "năm ấy": the year of it
   */
  record That(boolean year) implements TimeTerm {}

  /**
   * "đầu nhiệm kỳ", "cuối giai đoạn 2016-2020": the first or the last year of a stage.
   *
   * @param stage its years, or null for those last named
   */
  record Edge(boolean last, @Nullable Years stage) implements TimeTerm {}

  /** "trong vòng một tháng": how long a move took. */
  record Span(int count, Unit unit) implements TimeTerm {}

  /** "mỗi năm": a yearly mean over the stretch spoken of. */
  record EachYear() implements TimeTerm {}
}
