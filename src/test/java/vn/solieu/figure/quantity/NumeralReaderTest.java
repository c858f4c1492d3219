package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Resources;

class NumeralReaderTest {
  private final NumeralReader reader = new NumeralReader(Resources.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // digits and their marks
        "8000; 8000",
        "1.234,5; 1234.5",
        "1,234.5; 1234.5",
        "96.208.984; 96208984",
        "12,345,678; 12345678",
        "0,123; 0.123",
        "18.5; 18.5",
        "2.035; 2035",
        "150,000; 150",
        "1.234.567,89; 1234567.89",
        // scale words and their products
        "1,35 triệu; 1350000",
        "78 nghìn tỷ; 78000000000000",
        "189,5 ngàn tỉ; 189500000000000",
        "61,8 vạn; 618000",
        "5 trăm; 500",
        "3 chục; 30",
        "12 trăm triệu; 1200000000",
        // mixed
        "7 triệu 520 nghìn; 7520000",
        "1 triệu 749 nghìn 600; 1749600",
        "1 tỷ 20 triệu; 1020000000",
        "2 nghìn 500; 2500",
        "1 triệu hai; 1200000",
        "1tr2; 1200000",
        "1tr25; 1250000",
        "5tr; 5000000",
        "500k; 500000",
        "2 tỷ rưỡi; 2500000000",
        "4 nghìn 200 tỷ; 4200000000000",
        "4 nghìn 200 tỷ 350 triệu; 4200350000000",
        "bốn nghìn hai trăm tỷ; 4200000000000",
        "ba nghìn lẻ năm tỷ; 3005000000000",
        "hai nghìn linh tám triệu; 2008000000",
        "3 triệu rưỡi; 3500000",
        // spelled, all regions
        "hai mươi bảy nghìn tỷ; 27000000000000",
        "năm triệu sáu trăm nghìn; 5600000",
        "một trăm linh năm nghìn; 105000",
        "một trăm lẻ năm ngàn; 105000",
        "ba lăm triệu; 35000000",
        "hai mốt tỷ; 21000000000",
        "bốn tư nghìn; 44000",
        "mười lăm vạn; 150000",
        "mười nhăm triệu; 15000000",
        "chín mươi chín triệu chín trăm nghìn; 99900000",
        "hai phẩy năm triệu; 2500000",
        "ba chấm hai tỷ; 3200000000",
        "âm hai nghìn tỷ; -2000000000000",
        "một trăm hai mươi; 120",
        "sáu trăm; 600",
        "bốn trăm năm mươi lăm nghìn sáu trăm; 455600",
        "một tỷ không trăm năm mươi triệu; 1050000000",
        "chín trăm năm mốt triệu; 951000000",
        "ba trăm lăm triệu; 350000000",
        "một trăm rưỡi triệu; 150000000",
        "hai nghìn rưỡi tỷ; 2500000000000",
        "năm mươi lăm phẩy hai lăm tỷ; 55250000000",
        "không phẩy bảy lăm tỷ; 750000000",
        "ba phẩy hai mươi lăm tỷ; 3250000000",
        "ba phẩy không năm tỷ; 3050000000",
        "một triệu linh năm nghìn; 1005000",
        "một nghìn lẻ năm mươi; 1050",
        "hăm lăm triệu; 25000000",
        "băm hai tỷ; 32000000000",
        // what is left of a million or more may stand apart at the end
        "1 tỷ 2; 1200000000",
        "3 triệu 750; 3750000"
      })
  void readsTheWholeNumber(String printed, String value) {
    Numeral numeral = reader.read(Folded.of(printed), 0);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.end()).isEqualTo(printed.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5 triệu tập; 1",
        "12 tỷ lệ; 2",
        "1 triệu hai bên; 7",
        "3 triệu 2019 hộ; 7",
        "2 nghìn 12 hộ; 7",
        "1 tỷ 2 nhà; 4",
        "1 tỷ 2/2019; 4",
        "1 tỷ 2,5; 4",
        "5tr2,5; 3",
        "mười năm; 4"
      })
  void stopsBeforeWhatIsNoPartOfIt(String printed, int end) {
    assertThat(reader.read(Folded.of(printed), 0)).extracting(Numeral::end).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "diện tích 1 200 ha; 1200; 5",
        "thu 1 250 300 đồng; 1250300; 9",
        "đạt 7 469,9 nghìn tấn; 7469900; 13",
        "đạt 12\u00a0500 tấn; 12500; 6",
        // labels, other numbers and rows of a table keep their blanks
        "tháng 9 350 tấn; 9; 1",
        "lớp 6 250 em; 6; 1",
        "đạt 16 165 103; 16; 2",
        "năm 2019 200 ha; 2019; 4"
      })
  void aBlankMayPartThousands(String text, String value, int length) {
    int at = text.indexOf(' ') + 1;
    while (!Character.isDigit(text.charAt(at))) {
      at++;
    }
    Numeral numeral = reader.read(Folded.of(text), at);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.end() - at).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "hai ba triệu; 4",
        "bảy tám trăm nghìn; 4",
        "hai, ba triệu; 5",
        "năm bảy triệu; 4",
        "dăm bảy triệu; 4",
        "vài ba trăm tỷ; 4",
        "trăm hai triệu; 5"
      })
  void theRestOfANumberThatIsNoneIsNone(String printed, int at) {
    assertThat(reader.read(Folded.of(printed), at)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"mỗi năm ba triệu; 8", "bốn năm, hai triệu; 9", "đầu tư hai triệu; 7"})
  void aYearOrAWordThatEndsAlikeIsNoSuchRest(String printed, int at) {
    assertThat(reader.read(Folded.of(printed), at)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"22.5.2021", "0220.3000.000", "1.2.3", "00.5", "1.23.456"})
  void runsThatAreNoNumberGiveNull(String printed) {
    assertThat(reader.read(Folded.of(printed), 0)).isNull();
  }

  @Test
  void aCommaBeforeThreeDigitsKeepsBothReadings() {
    Numeral numeral = reader.read(Folded.of("150,000"), 0);
    assertThat(numeral).isNotNull();
    assertThat(numeral.inThousands().value()).isEqualByComparingTo("150000");
  }
}
