package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/** Grammar and resolution together: an expression and a publication date give a period. */
class TimeResolverTest {
  private static final TimeLexer LEXER = new TimeLexer(Lexicon.shipped());

  private static @Nullable TimeMention only(String printed) {
    Folded text = Folded.of(printed);
    List<TimeToken> tokens = LEXER.read(text, new Span(0, text.length()), List.of(), 0);
    List<TimeMention> mentions = MentionFinder.find(tokens, i -> false).mentions();
    assertThat(mentions).as(printed).hasSizeLessThan(2);
    return mentions.isEmpty() ? null : mentions.getFirst();
  }

  private static String period(String text, @Nullable String date, TimeSense sense, boolean ahead) {
    TimeMention mention = only(text);
    if (mention == null) {
      return "none";
    }
    PartialDate published = date == null ? null : PartialDate.parse(date);
    return String.valueOf(
        new TimeResolver(published, 0)
            .period(mention.term(), new TimeResolver.Scene(null, sense, ahead)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // months, printed with their year in every way
        "9 tháng năm 2018|2019-10-05|2018-01/2018-09",
        "chín tháng đầu năm 2018|2019-10-05|2018-01/2018-09",
        "9 tháng/2018|2019-10-05|2018-01/2018-09",
        "tháng 9/2018|2019-10-05|2018-09",
        "tháng 9.2018|2019-10-05|2018-09",
        "tháng 9-2018|2019-10-05|2018-09",
        "tháng chín năm 2018|2019-10-05|2018-09",
        "tháng 12 năm trước|2019-10-05|2018-12",
        "tháng 1 đến tháng 9 năm 2018|2019-10-05|2018-01/2018-09",
        "tháng 1-9/2018|2019-10-05|2018-01/2018-09",
        "tháng đầu tiên của năm 2018|2019-10-05|2018-01",
        "năm tháng đầu năm 2018|2019-10-05|2018-01/2018-05",
        // without a year: backwards from the date
        "9 tháng đầu năm|2019-10-05|2019-01/2019-09",
        "tháng 9|2019-10|2019-09",
        "tháng 11|2019-02|2018-11",
        "tháng chạp|2019-02|2018-12",
        "sáu tháng đầu năm nay|2019-07-01|2019-01/2019-06",
        "9 tháng qua|2019-10-05|2019-01/2019-09",
        "3 tháng qua|2019-10-05|2019-07/2019-09",
        "tháng trước|2019-10-05|2019-09",
        // quarters and halves
        "quý III|2019-10-05|2019-07/2019-09",
        "quý 3/2018|2019-10-05|2018-07/2018-09",
        "quý ba năm 2018|2019-10-05|2018-07/2018-09",
        "ba quý đầu năm|2019-10-05|2019-01/2019-09",
        "quý đầu năm 2018|2019-10-05|2018-01/2018-03",
        "nửa đầu năm 2018|2019-10-05|2018-01/2018-06",
        "nửa cuối năm 2018|2019-10-05|2018-07/2018-12",
        "nửa đầu tháng 9|2019-10-05|2019-09-01/2019-09-15",
        "nửa cuối tháng 9/2018|2019-10-05|2018-09-16/2018-09-30",
        // days
        "ngày 5/10|2019-10-07|2019-10-05",
        "ngày 22.5.2018|2019-10-07|2018-05-22",
        "ngày 15 tháng 9 năm 2018|2019-10-07|2018-09-15",
        "ngày 1-15/9|2019-10-07|2019-09-01/2019-09-15",
        "hôm qua|2019-10-01|2019-09-30",
        "thời điểm 31/12/2018|2019-10-01|2018-12-31",
        // years, stages, seasons
        "năm 2018|2019-10-05|2018",
        "năm ngoái|2019-10-05|2018",
        "năm nay|2019-10-05|2019",
        "cả năm 2018|2019-10-05|2018",
        "giai đoạn 2016-2020|2019-10-05|2016/2020",
        "giai đoạn 2016 đến 2020|2019-10-05|2016/2020",
        "5 năm 2016 - 2020|2019-10-05|2016/2020",
        "nhiệm kỳ 2020-2025|2019-10-05|2020/2025",
        "vụ đông xuân 2018-2019|2019-10-05|2018/2019",
        "vụ mùa 2018|2019-10-05|2018",
        "năm học 2018 - 2019|2019-10-05|2018/2019",
        "đầu năm học 2018 - 2019|2019-10-05|2018-09",
        "trong 5 năm qua|2019-10-05|2015/2019",
        // stretches
        "từ năm 2015 đến nay|2020-03|2015-01/2020-03",
        "từ ngày 22/2/2014 đến nay|2014-03|2014-02-22/2014-03",
        "từ năm 2015 đến năm 2018|2020-03|2015/2018",
        "từ đầu năm đến nay|2019-10-05|2019-01/2019-10",
        "từ đầu năm đến ngày 14.4.2017|2017-04|2017-01-01/2017-04-14",
        "từ đầu năm đến hết tháng 8|2019-09-05|2019-01/2019-08",
        "những tháng đầu năm|2019-10-05|2019-01/2019-10",
        "niên độ 16/12/2017|2019-10-05|2017-12-16",
        "hiện nay|2019-10-05|2019-10",
        "đến nay|2019|2019",
        // no time at all
        "thực hiện|2019-10-05|none",
        "đợt 1/2018|2019-10-05|none",
        "trong 18 tháng|2019-10-05|none",
        "tầm nhìn|2019-10-05|none",
      })
  void expressionsResolveBackwards(String text, String date, String expected) {
    assertThat(period(text, date, TimeSense.UNKNOWN, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đến hết tháng 9|FLOW|2019-01/2019-09",
        "đến hết tháng 9|UNKNOWN|2019-01/2019-09",
        "đến hết tháng 9|STOCK|2019-09-30",
        "đến hết tháng 9|HELD|2019-09-30",
        "hết quý III|FLOW|2019-01/2019-09",
        "đến cuối tháng 9|STOCK|2019-09-30",
        "cuối tháng 9|UNKNOWN|2019-09-30",
        "tính đến ngày 15/9|UNKNOWN|2019-09-15",
        "tính đến ngày 15/9|FLOW|2019-01-01/2019-09-15",
        "cuối năm 2018|UNKNOWN|2018-12-31",
        "cuối năm|UNKNOWN|2018-12-31",
      })
  void stocksStandAtDaysAndFlowsRunFromJanuary(String text, TimeSense sense, String expected) {
    assertThat(period(text, "2019-10-05", sense, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đến năm 2030|2030",
        "6 tháng cuối năm|2019-07/2019-12",
        "quý IV|2019-10/2019-12",
        "cuối năm|2019-12-31",
        "năm tới|2020",
        "cả năm|2019",
      })
  void targetsLieAhead(String text, String expected) {
    assertThat(period(text, "2019-07-05", TimeSense.UNKNOWN, true)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "so với cùng kỳ|2019-01/2019-09|2018-01/2018-09",
        "so với cùng kỳ năm 2017|2019-01/2019-09|2017-01/2017-09",
        "so với cùng kỳ năm trước|2016-08-31|2015-08-31",
        "so với cùng kỳ|2019-02-28|2018-02-28",
        "so với cùng kỳ|2020-02-29|2019-02-28",
        "so với cùng tháng năm trước|2013-08|2012-08",
        "so với tháng trước|2019-09|2019-08",
        "so với tháng trước|2019-01|2018-12",
        "so với tháng trước|2024-06-30|2024-05-31",
        "so với tháng 3|2021-04|2021-03",
        "so với tháng 12|2021-04|2020-12",
        "so với quý trước|2019-07/2019-09|2019-04/2019-06",
        "so với quý trước|2019-01/2019-03|2018-10/2018-12",
        "so với đầu năm|2019-09-30|2018-12-31",
        "so với cuối năm 2017|2019-09-30|2017-12-31",
        "so với cuối năm trước|2019-09-30|2018-12-31",
        "so với năm trước|2018|2017",
        "so với năm 2010|2019-09|2010",
        "so với 10 năm trước|2019|2009",
        "so với vụ trước|2019|2018",
        "so với năm học trước|2018/2019|2017/2018",
      })
  void basesCountFromTheFigureItself(String text, String own, String expected) {
    TimeMention mention = only(text);
    assertThat(mention).isNotNull();
    assertThat(mention.isBase()).isTrue();
    TimeResolver times = new TimeResolver(PartialDate.parse("2024-07-05"), 0);
    assertThat(new BaseResolver(times).base(mention.term(), Period.parse(own)))
        .hasToString(expected);
  }
}
