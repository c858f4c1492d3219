package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespectiveYearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2017 và năm 2018, thu nội địa lần lượt đạt 9.000 tỷ đồng và 9.500 tỷ đồng.|2017; 2018",
        "Năm 2018 và năm 2017, thu nội địa lần lượt đạt 9.500 tỷ đồng và 9.000 tỷ đồng.|2018; 2017",
        "Trong các năm 2016, 2017 và 2018, sản lượng lúa lần lượt đạt 1.012 nghìn tấn, 1.000 nghìn"
            + " tấn và 990 nghìn tấn.|2016; 2017; 2018",
        "Thu nội địa năm 2017, 2018 lần lượt là 9.000 tỷ đồng và 9.500 tỷ đồng.|2017; 2018",
        "Sản lượng lúa lần lượt đạt 980 nghìn tấn và 990 nghìn tấn trong năm 2017 và 2018.|2017;"
            + " 2018",
        // two figures of three years, or none of a row
        "Các năm 2016, 2017 và 2018, thu nội địa và thu hải quan lần lượt đạt 9 tỷ đồng và 8 tỷ"
            + " đồng.|2016; 2016",
        "Năm 2018, thu nội địa và thu hải quan lần lượt đạt 9 tỷ đồng và 8 tỷ đồng.|2018; 2018",
      })
  void yearsInARowAreSharedOut(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
