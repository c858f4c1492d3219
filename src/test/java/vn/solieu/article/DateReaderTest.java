package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.lexicon.Lexicon;

class DateReaderTest {
  private static final DateReader READER = new DateReader(Lexicon.shipped().resources());

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      textBlock =
          """
          # Vietnamese papers
          Thứ Năm, 10/10/2019, 08:15 (GMT+7) | 2019-10-10T08:15:00+07:00
          Thứ Sáu, 27/12/2024 - 10:50 | 2024-12-27T10:50:00+07:00
          08:15 | 10-10-2019 | 2019-10-10T08:15:00+07:00
          Cập nhật lúc 8h15, ngày 5 tháng 10 năm 2019 | 2019-10-05T08:15:00+07:00
          5 tháng 10, 2019 | 2019-10-05
          12 Tháng Tám, 2025 | 2025-08-12
          Tháng Mười Hai 5, 2024 | 2024-12-05
          5 tháng giêng 2024 | 2024-01-05
          12 Th8, 2025 | 2025-08-12
          12 thg 8, 2025 lúc 15 giờ 07 phút | 2025-08-12T15:07:00+07:00
          10/10/2019 2:41 PM | 2019-10-10T14:41:00+07:00
          # machines
          2019-10-10T08:15:00+07:00 | 2019-10-10T08:15:00+07:00
          2019-10-10T08:15:30.123Z | 2019-10-10T08:15:30+00:00
          2022-5-5 22:17:36 | 2022-05-05T22:17:36+07:00
          Wed, 04 May 2022 02:41:00 GMT | 2022-05-04T02:41:00+00:00
          20191010 | 2019-10-10
          # other languages
          Samstag, 5. Oktober 2013 | 2013-10-05
          October 5th, 2013 | 2013-10-05
          5 de octubre de 2013 | 2013-10-05
          le 07 Mai 2020 | 2020-05-07
          15 августа 2016, 13:43 | 2016-08-15T13:43:00+07:00
          2019年6月24日 | 2019-06-24
          31.10.23 | 2023-10-31
          26 | 01 | 2022 | 2022-01-26
          5 / 10 / 2019 | 2019-10-05
          # the month is over 12, so it is the day
          10/31/2023 | 2023-10-31
          """)
  void reads(String row) {
    int bar = row.lastIndexOf('|');
    assertThat(READER.read(row.substring(0, bar), false, ZoneOffset.ofHours(7)))
        .hasValueSatisfying(
            p -> assertThat(p.toString()).isEqualTo(row.substring(bar + 1).strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12.870 tỷ đồng",
        "31/2/2019",
        "Điện thoại: 0221.3000.000",
        "may 12",
        "99/99/9999",
        "10/10/1019",
        "Nghị quyết 42/2019",
        "2 năm 2019",
        "5 hai 2019",
        "tháng 8 12, 2025",
        "tháng Tám vừa qua"
      })
  void findsNoDate(String text) {
    assertThat(READER.read(text, false, null)).isEmpty();
  }

  @Test
  void theMonthComesFirstWhereTheCallerSaysSo() {
    assertThat(READER.read("3/4/2019", true, null).orElseThrow()).hasToString("2019-03-04");
    assertThat(READER.read("3/4/2019", false, null).orElseThrow()).hasToString("2019-04-03");
  }

  @Test
  void aTimeWithoutOffsetIsLeftOutWhereNoneIsAssumed() {
    assertThat(READER.read("10/10/2019 08:15", false, null).orElseThrow())
        .hasToString("2019-10-10");
  }
}
